//! xAI (`api.x.ai`), which makes Grok. An unknown key answers with 400.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request {
        shows: &["name", "acls", "team_blocked", "api_key_blocked", "api_key_disabled"],
        ..Request::bearer("https://api.x.ai", "/v1/api-key")
    }),
    marks: &["api.x.ai", "console.x.ai", "docs.x.ai", ": xaiexception", "client specified an invalid argument", "api key is currently blocked"],
    sdks: &["grok"],
    places: &[
        (Place::Keys, Link::page("xAI console → API keys", "https://console.x.ai/team/default/api-keys")),
        (Place::Billing, Link::page("xAI console → Billing", "https://console.x.ai/team/default/billing")),
        (Place::RateLimits, Link::page("xAI docs → Rate limits", "https://docs.x.ai/developers/rate-limits")),
        (Place::Status, Link::page("xAI status", "https://status.x.ai")),
        (Place::Errors, Link::page("xAI docs → Debugging", "https://docs.x.ai/developers/debugging")),
        (Place::Models, Link::page("xAI docs → Models", "https://docs.x.ai/developers/models")),
    ],
    rules: &["xai", "openai", "gateway", "accepted", "unreadable", "statuses"],
    variable: "XAI_API_KEY",
    ..Provider::recognised("xai", "xAI", "xAI", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("xai-", Alphabet::Base64Url, Length::Expected(84))),
];
