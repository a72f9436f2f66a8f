//! Groq (`api.groq.com`), not to be mixed up with Grok of xAI.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request::bearer("https://api.groq.com", "/openai/v1/models")),
    marks: &["api.groq.com", "console.groq.com", "groqexception"],
    sdks: &["groq"],
    places: &[
        (Place::Keys, Link::page("Groq console → API keys", "https://console.groq.com/keys")),
        (Place::Billing, Link::page("Groq console → Billing", "https://console.groq.com/settings/billing")),
        (Place::RateLimits, Link::page("Groq console → Limits", "https://console.groq.com/settings/limits")),
        (Place::Status, Link::page("Groq status", "https://groqstatus.com")),
        (Place::Errors, Link::page("Groq docs → Error codes", "https://console.groq.com/docs/errors")),
        (Place::Models, Link::page("Groq docs → Models", "https://console.groq.com/docs/models")),
    ],
    rules: &["groq", "openai", "gateway", "listed", "unreadable", "statuses"],
    variable: "GROQ_API_KEY",
    ..Provider::recognised("groq", "Groq", "Groq", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("gsk_", Alphabet::Alphanumeric, Length::Expected(56))),
];
