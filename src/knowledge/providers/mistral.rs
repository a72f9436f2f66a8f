//! Mistral (`api.mistral.ai`). Its keys have no prefix; those of Codestral work at `codestral.mistral.ai` only.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request::bearer("https://api.mistral.ai", "/v1/models")),
    marks: &["mistral.ai", "{detail: unauthorized}", "{message: unauthorized, request_id:"],
    sdks: &["mistral"],
    places: &[
        (Place::Keys, Link::page("Mistral console → API keys", "https://console.mistral.ai/api-keys")),
        (Place::Billing, Link::page("Mistral admin → Billing", "https://admin.mistral.ai/organization/billing")),
        (Place::RateLimits, Link::page("Mistral admin → Limits", "https://admin.mistral.ai/plateforme/limits")),
        (Place::Status, Link::page("Mistral status", "https://status.mistral.ai")),
        (Place::Models, Link::page("Mistral docs → Models", "https://docs.mistral.ai/getting-started/models")),
        (Place::Errors, Link::page("Mistral docs → Error glossary", "https://docs.mistral.ai/resources/error-glossary")),
    ],
    rules: &["mistral", "openai", "gateway", "listed", "unreadable", "statuses"],
    variable: "MISTRAL_API_KEY",
    ..Provider::recognised("mistral", "Mistral", "Mistral", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("", Alphabet::Alphanumeric, Length::Exactly(32))),
];
