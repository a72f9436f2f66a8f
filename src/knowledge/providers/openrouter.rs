//! `OpenRouter` (`openrouter.ai`), which hands calls on: an inner error concerns its credential, not the visitor's.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{self, CreditsDepleted, KeyInvalid, KeyMissing, KeyRevoked, MalformedRequest, ModelNotFound, PermissionDenied, QuotaExhausted, RateLimited, ServerError, ServerOverloaded, WrongAuthHeader};

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
    signs: Table::of(&[STATE, TABLE, dialect::OPENAI, dialect::BETWEEN, dialect::ACCEPTED, dialect::UNREADABLE, dialect::STATUSES]),
    variable: "OPENROUTER_API_KEY",
    ..Provider::recognised("openrouter", "OpenRouter", "OpenRouter", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("sk-or-v1-", Alphabet::Alphanumeric, Length::Expected(73))),
];

/// What an inner answer may say of its own credential, and never of the visitor's.
pub const NOT_INNER: &[Cause] = &[
    KeyInvalid,
    KeyMissing,
    Cause::KeyExpired,
    Cause::KeyLeaked,
    KeyRevoked,
    Cause::StandardKeyRetired,
    Cause::AuthKeyRejected,
    Cause::CredentialRejected,
    Cause::WrongCredentialType,
    Cause::AccountSuspended,
    Cause::ProjectSuspended,
    Cause::BillingDisabled,
    CreditsDepleted,
    QuotaExhausted,
];

/// The key's own state, as `/key` tells it.
const STATE: &[Sign] = &[
    means(QuotaExhausted).http(&[200]).fact("limit_remaining", "0").or(&[CreditsDepleted]),
    means(QuotaExhausted).http(&[200]).fact("limit_remaining", "-*").or(&[CreditsDepleted]),
];

/// Its own texts.
const TABLE: &[Sign] = &[
    means(QuotaExhausted).or(&[CreditsDepleted]).says(&["create a key with a higher limit", "key limit exceeded"]),
    means(CreditsDepleted).or(&[QuotaExhausted]).says(&["insufficient credits", "more credits are required", "requires more credits", "can only afford", "never purchased credits"]),
    means(QuotaExhausted).says(&["free-models-per-day"]),
    means(RateLimited).or(&[QuotaExhausted]).says(&["free-models-per-min", "rate limit exceeded", "rate-limited upstream"]),
    means(KeyMissing).likely().or(&[KeyInvalid, WrongAuthHeader]).says(&["missing authentication header", "no auth credentials found", "no cookie auth credentials found"]),
    means(KeyInvalid).likely().or(&[KeyRevoked, ServerError]).says(&["user not found"]),
    means(KeyRevoked).says(&["key is disabled", "api key disabled", "key has been disabled"]),
    means(PermissionDenied).likely().or(&[MalformedRequest]).says(&["requires moderation", "blocked by google", "was flagged", "data policy"]),
    means(ModelNotFound).says(&["no endpoints found", "is not a valid model id"]),
    means(RateLimited).http(&[429]).likely().or(&[QuotaExhausted]).says(&["provider returned error"]),
    means(ServerError).likely().or(&[ServerOverloaded, RateLimited]).says(&["provider returned error", "metadata.raw"]),
];
