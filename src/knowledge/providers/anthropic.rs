//! Anthropic (`api.anthropic.com`). Its answers can be read in a page, refusals included, with its opt-in header.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request {
        key_header: "x-api-key",
        scheme: "",
        headers: &[("anthropic-version", "2023-06-01"), ("anthropic-dangerous-direct-browser-access", "true")],
        only: &["api", "secret"],
        ..Request::bearer("https://api.anthropic.com", "/v1/models")
    }),
    marks: &["api.anthropic.com", "console.anthropic.com", "support.anthropic.com", "docs.anthropic.com", "platform.claude.com", "type: error, error: { type:", "invalid x-api-key", "x-api-key header is required", "overloaded_error", "type: forbidden, message: request not allowed", "oauth authentication is currently not", "credit balance is too low to access the anthropic api"],
    sdks: &["anthropic", "claude"],
    places: &[
        (Place::Keys, Link::page("Claude console → API keys", "https://platform.claude.com/settings/keys")),
        (Place::Billing, Link::page("Claude console → Billing", "https://platform.claude.com/settings/billing")),
        (Place::RateLimits, Link::page("Claude console → Limits", "https://platform.claude.com/settings/limits")),
        (Place::Usage, Link::page("Claude console → Usage", "https://platform.claude.com/usage")),
        (Place::Status, Link::page("Claude status", "https://status.claude.com")),
        (Place::Errors, Link::page("Claude docs → Errors", "https://platform.claude.com/docs/en/api/errors")),
        (Place::Regions, Link::page("Claude docs → Supported regions", "https://platform.claude.com/docs/en/api/supported-regions")),
        (Place::Models, Link::page("Claude docs → Models", "https://platform.claude.com/docs/en/about-claude/models/overview")),
        (Place::KeyDocs, Link::page("Claude docs → API overview", "https://platform.claude.com/docs/en/api/overview")),
    ],
    rules: &["anthropic", "gateway", "listed", "statuses"],
    variable: "ANTHROPIC_API_KEY",
    ..Provider::recognised("anthropic", "Anthropic", "Anthropic", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("api", "API key", Shape::new("sk-ant-api03-", Alphabet::Base64Url, Length::Expected(108))),
    Kind::key("admin", "admin key", Shape::new("sk-ant-admin01-", Alphabet::Base64Url, Length::Expected(108))),
    Kind::key("oauth", "OAuth or federation token", Shape::new("sk-ant-oat01-", Alphabet::Base64Url, Length::AtLeast(60))),
    Kind::key("secret", "secret key", Shape::new("sk-ant-", Alphabet::Base64Url, Length::AtLeast(40))),
];
