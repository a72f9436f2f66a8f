//! Replicate (`api.replicate.com`), which answers no web page at all.

use super::prelude::{Alphabet, ByHand, Kind, Length, Link, Place, Provider, Shape};

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
    rules: &["replicate", "gateway", "statuses"],
    variable: "REPLICATE_API_TOKEN",
    by_hand: Some(ByHand { headers: &["authorization: Bearer {REPLICATE_API_TOKEN}"], url: "https://api.replicate.com/v1/account", body: "" }),
    ..Provider::recognised("replicate", "Replicate", "Replicate", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("token", "API token", Shape::new("r8_", Alphabet::Base64Url, Length::Expected(40))),
];
