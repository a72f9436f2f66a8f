//! Cohere (`api.cohere.com`). Its keys have no prefix.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

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
    rules: &["cohere", "openai", "gateway", "listed", "unreadable", "statuses"],
    variable: "COHERE_API_KEY",
    ..Provider::recognised("cohere", "Cohere", "Cohere", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("", Alphabet::Alphanumeric, Length::Exactly(40))),
];
