//! Anthropic (`api.anthropic.com`). Its answers can be read in a page, refusals included, with its opt-in header.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{AccountSuspended, BillingDisabled, CorsBlocked, CreditsDepleted, KeyExpired, KeyInvalid, KeyMissing, KeyRevoked, LocationUnsupported, MalformedRequest, ModelAccessDenied, ModelNotFound, NetworkBlocked, PermissionDenied, QuotaExhausted, RateLimited, ServerError, ServerOverloaded, Timeout, WrongAuthHeader, WrongCredentialType, WrongOrganization};

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
    signs: Table::of(&[MONEY, REFUSALS, dialect::BETWEEN, dialect::LISTED, dialect::STATUSES]),
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

/// Money comes as 400, 402 or 429.
const MONEY: &[Sign] = &[
    means(CreditsDepleted).says(&["credit balance is too low"]),
    means(QuotaExhausted).says(&["specified api usage limits", "usage limit reached", "extra usage is required", "will regain access on"]),
    means(BillingDisabled).likely().or(&[CreditsDepleted]).says(&["billing_error"]),
];

/// What is said about account, place and credential.
const REFUSALS: &[Sign] = &[
    means(CorsBlocked).says(&["cors requests are not allowed for this organization", "cors requests must set"]),
    means(AccountSuspended).says(&["organization has been disabled", "account has been disabled"]),
    means(KeyExpired).says(&["oauth token has expired", "oauth access token has expired", "api key has expired"]),
    means(KeyRevoked).says(&["oauth token revoked", "token has been revoked", "key has been revoked", "key is disabled"]),
    means(WrongCredentialType).says(&["oauth authentication is currently not", "only authorized for use with claude code"]),
    means(KeyMissing).or(&[WrongAuthHeader]).says(&["x-api-key header is required", "no api key"]),
    means(KeyInvalid).or(&[KeyRevoked, WrongCredentialType]).says(&["invalid x-api-key", "invalid bearer token"]),
    means(LocationUnsupported).likely().or(&[NetworkBlocked]).says(&["type forbidden*request not allowed", "request not allowed"]),
    means(ModelNotFound).likely().or(&[ModelAccessDenied]).says(&["not_found_error"]),
    means(PermissionDenied).likely().or(&[ModelAccessDenied, WrongOrganization]).says(&["permission_error"]),
    means(RateLimited).says(&["rate_limit_error", "exceed your organization's rate limit"]),
    means(ServerOverloaded).says(&["overloaded_error", "529 overloaded"]),
    means(Timeout).says(&["timeout_error"]),
    means(ServerError).says(&["api_error*internal server error"]),
    means(MalformedRequest).likely().says(&["anthropic-version: header is required", "invalid_request_error"]),
    means(KeyInvalid).likely().or(&[KeyMissing, WrongAuthHeader]).says(&["authentication_error"]),
];
