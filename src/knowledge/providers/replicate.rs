//! Replicate (`api.replicate.com`), which answers no web page at all.

use super::prelude::{Alphabet, ByHand, Kind, Length, Link, Place, Provider, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{BillingDisabled, CreditsDepleted, KeyInvalid, KeyMissing, ModelAccessDenied, ModelNotFound, RateLimited, WrongAuthHeader};

pub static PROVIDER: Provider = Provider {
    marks: &["api.replicate.com", "replicate.com", "replicate api error", "did not pass a valid authentication token", "did not pass an authentication token", "title: unauthenticated"],
    sdks: &["replicateerror"],
    places: &[
        (Place::Keys, Link::page("Replicate → API tokens", "https://replicate.com/account/api-tokens")),
        (Place::Billing, Link::page("Replicate → Billing", "https://replicate.com/account/billing")),
        (Place::Status, Link::page("Replicate status", "https://www.replicatestatus.com")),
        (Place::KeyDocs, Link::page("Replicate docs → API", "https://replicate.com/docs/reference/http")),
        (Place::Models, Link::page("Replicate → Models", "https://replicate.com/explore")),
        (Place::Errors, Link::page("Replicate docs → API", "https://replicate.com/docs/reference/http")),
    ],
    signs: Table::of(&[TABLE, dialect::BETWEEN, dialect::STATUSES]),
    variable: "REPLICATE_API_TOKEN",
    by_hand: Some(ByHand { headers: &["authorization: Bearer {REPLICATE_API_TOKEN}"], url: "https://api.replicate.com/v1/account", body: "" }),
    ..Provider::recognised("replicate", "Replicate", "Replicate", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("token", "API token", Shape::new("r8_", Alphabet::Base64Url, Length::Expected(40))),
];

/// Its own texts.
const TABLE: &[Sign] = &[
    means(CreditsDepleted).or(&[BillingDisabled]).says(&["insufficient credit", "monthly spend limit"]),
    means(BillingDisabled).says(&["free time limit", "set up billing to keep running", "set up billing to run", "title: billing required"]),
    means(KeyMissing).or(&[WrongAuthHeader]).says(&["did not pass an authentication token"]),
    means(KeyInvalid).or(&[KeyMissing]).says(&["did not pass a valid authentication token", "invalid token", "title unauthenticated", "incorrect authentication token"]),
    means(ModelNotFound).or(&[ModelAccessDenied]).says(&["invalid version or not permitted", "specified version does not exist"]),
    means(RateLimited).says(&["request was throttled"]),
];
