//! `OpenRouter` (`openrouter.ai`), which hands calls on: an inner error concerns its credential, not the visitor's.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

use crate::knowledge::causes::Cause;

pub static PROVIDER: Provider = Provider {
    list: Some(Request {
        shows: &["limit", "limit_remaining", "usage", "is_free_tier"],
        ..Request::bearer("https://openrouter.ai", "/api/v1/key")
    }),
    marks: &["openrouter.ai", "no auth credentials found", "missing authentication header", "user not found.", "provider returned error", "no endpoints found"],
    sdks: &["openrouter"],
    places: &[
        (Place::Keys, Link::page("OpenRouter → Keys", "https://openrouter.ai/workspaces/default/keys")),
        (Place::Billing, Link::page("OpenRouter → Credits", "https://openrouter.ai/settings/credits")),
        (Place::RateLimits, Link::page("OpenRouter docs → Limits", "https://openrouter.ai/docs/api/reference/limits")),
        (Place::Usage, Link::page("OpenRouter → Activity", "https://openrouter.ai/activity")),
        (Place::Status, Link::page("OpenRouter status", "https://status.openrouter.ai")),
        (Place::Errors, Link::page("OpenRouter docs → Errors", "https://openrouter.ai/docs/api/reference/errors-and-debugging")),
        (Place::Models, Link::page("OpenRouter → Models", "https://openrouter.ai/models")),
    ],
    rules: &["openrouter", "openai", "gateway", "accepted", "unreadable", "statuses"],
    variable: "OPENROUTER_API_KEY",
    ..Provider::recognised("openrouter", "OpenRouter", "OpenRouter", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("sk-or-v1-", Alphabet::Alphanumeric, Length::Expected(73))),
];

/// What an inner answer may say of its own credential, and never of the visitor's.
pub const NOT_INNER: &[Cause] = &[
    Cause::KeyInvalid,
    Cause::KeyMissing,
    Cause::KeyExpired,
    Cause::KeyLeaked,
    Cause::KeyRevoked,
    Cause::StandardKeyRetired,
    Cause::AuthKeyRejected,
    Cause::CredentialRejected,
    Cause::WrongCredentialType,
    Cause::AccountSuspended,
    Cause::ProjectSuspended,
    Cause::BillingDisabled,
    Cause::CreditsDepleted,
    Cause::QuotaExhausted,
];
