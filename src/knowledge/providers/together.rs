//! Together AI (`api.together.xyz`). Old keys are 64 hex digits without a prefix.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request::bearer("https://api.together.xyz", "/v1/models")),
    marks: &["api.together.xyz", "api.together.ai", "docs.together.ai", "together-ai error", "www.together.ai", "together_aiexception"],
    sdks: &["together"],
    places: &[
        (Place::Keys, Link::page("Together → API keys", "https://api.together.ai/settings/api-keys")),
        (Place::Billing, Link::page("Together → Billing", "https://api.together.ai/settings/billing")),
        (Place::Status, Link::page("Together status", "https://status.together.ai")),
        (Place::Errors, Link::page("Together docs → Error codes", "https://docs.together.ai/docs/error-codes")),
        (Place::Models, Link::page("Together → Models", "https://api.together.ai/models")),
    ],
    rules: &["together", "openai", "gateway", "listed", "unreadable", "statuses"],
    variable: "TOGETHER_API_KEY",
    ..Provider::recognised("together", "Together AI", "Together AI", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("tgp_v1_", Alphabet::Base64Url, Length::AtLeast(40))),
    Kind::key("legacy", "API key", Shape::new("", Alphabet::Hex, Length::Exactly(64))),
];
