//! xAI (`api.x.ai`), which makes Grok. An unknown key answers with 400.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{AccountSuspended, CreditsDepleted, InsufficientScope, KeyInvalid, KeyLeaked, KeyMissing, KeyRevoked, MalformedRequest, QuotaExhausted, WrongAuthHeader, WrongProviderEndpoint};

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
    signs: Table::of(&[STATE, TABLE, dialect::OPENAI, dialect::BETWEEN, dialect::ACCEPTED, dialect::UNREADABLE, dialect::STATUSES]),
    variable: "XAI_API_KEY",
    ..Provider::recognised("xai", "xAI", "xAI", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("xai-", Alphabet::Base64Url, Length::Expected(84))),
];

/// The key's own state, as `/api-key` tells it.
const STATE: &[Sign] = &[
    means(KeyRevoked).http(&[200]).fact("api_key_disabled", "true"),
    means(KeyRevoked).http(&[200]).fact("api_key_blocked", "true").or(&[KeyLeaked]),
    means(AccountSuspended).http(&[200]).fact("team_blocked", "true").likely().or(&[CreditsDepleted]),
];

/// Its own texts; they come as 400, 403 and 429.
const TABLE: &[Sign] = &[
    means(CreditsDepleted).or(&[QuotaExhausted]).says(&["used all available credits", "reached its monthly spending limit", "doesn't have any credits", "does not have any credits", "run out of credits", "need a grok subscription"]),
    means(KeyLeaked).says(&["api key * leaked", "leaked api key"]),
    means(KeyRevoked).says(&["api key is disabled", "api key is blocked", "key has been blocked", "api key is currently blocked"]),
    means(AccountSuspended).says(&["team is blocked", "team has been blocked"]),
    means(KeyInvalid).or(&[WrongProviderEndpoint]).says(&["incorrect api key provided", "invalid api key"]),
    means(KeyMissing).or(&[WrongAuthHeader]).says(&["no authorization header", "missing authorization header"]),
    means(InsufficientScope).likely().or(&[CreditsDepleted]).says(&["does not have permission", "permission to execute the specified operation"]),
    means(MalformedRequest).likely().or(&[KeyInvalid]).says(&["client specified an invalid argument"]),
];
