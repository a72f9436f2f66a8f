//! Mistral (`api.mistral.ai`). Its keys have no prefix; those of Codestral work at `codestral.mistral.ai` only.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{BillingDisabled, KeyInvalid, KeyMissing, RateLimited, ServerOverloaded, WrongEnvironment};

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
    signs: Table::of(&[TABLE, dialect::OPENAI, dialect::BETWEEN, dialect::LISTED, dialect::UNREADABLE, dialect::STATUSES]),
    variable: "MISTRAL_API_KEY",
    ..Provider::recognised("mistral", "Mistral", "Mistral", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("", Alphabet::Alphanumeric, Length::Exactly(32))),
];

/// Its own texts. The host does not tell a wrong key from a key of the other host.
const TABLE: &[Sign] = &[
    means(ServerOverloaded).likely().or(&[RateLimited]).says(&["service tier capacity exceeded", "service_tier_capacity_exceeded"]),
    means(KeyMissing).says(&["no api key found in request"]),
    means(BillingDisabled).likely().says(&["activate * plan to use", "inactive subscription"]),
    means(KeyInvalid).or(&[WrongEnvironment, KeyMissing]).says(&["detail unauthorized", "message unauthorized", "unauthorized\", \"request_id", "unauthorized\",\"request_id", "detail\":\"unauthorized", "detail\": \"unauthorized", "detail': 'unauthorized"]),
];
