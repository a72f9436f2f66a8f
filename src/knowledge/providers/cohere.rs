//! Cohere (`api.cohere.com`). Its keys have no prefix.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{BillingDisabled, CreditsDepleted, KeyExpired, KeyInvalid, KeyMissing, MalformedRequest, ModelNotFound, QuotaExhausted, RateLimited};

pub static PROVIDER: Provider = Provider {
    list: Some(Request::bearer("https://api.cohere.com", "/v1/models")),
    marks: &["api.cohere", "cohere.com", "invalid api token", "no api key supplied", "cohere.errors"],
    sdks: &["cohere"],
    places: &[
        (Place::Keys, Link::page("Cohere dashboard → API keys", "https://dashboard.cohere.com/api-keys")),
        (Place::Billing, Link::page("Cohere dashboard → Billing", "https://dashboard.cohere.com/billing")),
        (Place::RateLimits, Link::page("Cohere docs → Rate limits", "https://docs.cohere.com/docs/rate-limits")),
        (Place::Status, Link::page("Cohere status", "https://status.cohere.com")),
        (Place::Errors, Link::page("Cohere docs → Errors", "https://docs.cohere.com/reference/errors")),
        (Place::Models, Link::page("Cohere docs → Models", "https://docs.cohere.com/docs/models")),
    ],
    signs: Table::of(&[TABLE, dialect::OPENAI, dialect::BETWEEN, dialect::LISTED, dialect::UNREADABLE, dialect::STATUSES]),
    variable: "COHERE_API_KEY",
    ..Provider::recognised("cohere", "Cohere", "Cohere", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("", Alphabet::Alphanumeric, Length::Exactly(40))),
];

/// Its own texts.
const TABLE: &[Sign] = &[
    means(BillingDisabled).or(&[CreditsDepleted]).says(&["update your payment method"]),
    means(QuotaExhausted).or(&[BillingDisabled]).says(&["billing cap", "billing limit", "per-key billing", "maximum spend"]),
    means(KeyExpired).says(&["api key has expired"]),
    means(KeyMissing).says(&["no api key supplied"]),
    means(KeyInvalid).says(&["invalid api token"]),
    means(QuotaExhausted).or(&[RateLimited]).says(&["api calls / month"]),
    means(RateLimited).or(&[QuotaExhausted]).says(&["using a trial key", "trial token rate limit", "trial key, which is limited"]),
    means(ModelNotFound).says(&["model * not found"]),
    means(MalformedRequest).http(&[498]).likely(),
];
