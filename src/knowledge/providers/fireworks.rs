//! Fireworks (`api.fireworks.ai`). Its list answers 500 to good keys that have no deployment.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request::bearer("https://api.fireworks.ai", "/inference/v1/models")),
    marks: &["fireworks.ai", "error listing deployed models", "fire pass api keys", "the api key you provided is invalid", "fireworks_ai"],
    sdks: &["fireworks"],
    places: &[
        (Place::Keys, Link::page("Fireworks → API keys", "https://app.fireworks.ai/settings/users/api-keys")),
        (Place::Billing, Link::page("Fireworks → Billing", "https://app.fireworks.ai/account/billing")),
        (Place::Status, Link::page("Fireworks status", "https://status.fireworks.ai")),
        (Place::Errors, Link::page("Fireworks docs → Error codes", "https://docs.fireworks.ai/guides/inference-error-codes")),
        (Place::Models, Link::page("Fireworks → Models", "https://app.fireworks.ai/models")),
    ],
    rules: &["fireworks", "openai", "gateway", "listed", "unreadable", "statuses"],
    variable: "FIREWORKS_API_KEY",
    ..Provider::recognised("fireworks", "Fireworks", "Fireworks", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("fw_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    Kind::key("pass", "Fire Pass key", Shape::new("fpk_", Alphabet::Alphanumeric, Length::AtLeast(24))),
];
