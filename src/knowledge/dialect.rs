//! What many providers say alike: OpenAI's error codes, which its compatible services took over, the pages of
//! gateways in front of them, and bare statuses. The tables of the providers are built of these groups.

use super::causes::Cause::{
    AccountSuspended, BillingDisabled, CaptivePortal, CorsBlocked, CreditsDepleted, InsufficientScope,
    IpBlocked, KeyAccepted, KeyExpired, KeyInvalid, KeyListsModels, KeyMissing, KeyRevoked,
    LocationUnsupported, MalformedRequest, ModelAccessDenied, ModelNotFound, ModelRetired, NetworkBlocked,
    PermissionDenied, QuotaExhausted, RateLimited, ServerError, ServerOverloaded, Timeout, TlsIntercepted,
    WrongAuthHeader, WrongOrganization, WrongProviderEndpoint,
};
use super::sign::{Body, Sign, Wire, means};

/// `error.code` and `error.type` of OpenAI and those who speak as it does. Money before throttle.
pub const OPENAI: &[Sign] = &[
    means(BillingDisabled).says(&["billing_not_active", "account is not active, please check your billing"]),
    means(QuotaExhausted).or(&[CreditsDepleted, BillingDisabled]).says(&[
        "insufficient_quota",
        "exceeded your current quota, please check your plan",
        "billing_hard_limit_reached",
        "usage_limit_reached",
        "billing hard limit has been reached",
    ]),
    means(AccountSuspended).says(&[
        "account_deactivated",
        "account has been deactivated",
        "with this api key has been deactivated",
        "access_terminated",
        "access was terminated",
        "flagged for potential abuse",
    ]),
    means(WrongOrganization).says(&[
        "no_organization",
        "mismatched_organization",
        "should match organization for api key",
        "no such organization",
        "must be a member of an organization",
        "mismatched_project",
        "invalid_organization",
    ]),
    means(LocationUnsupported)
        .says(&["unsupported_country_region_territory", "country, region, or territory not supported"]),
    means(InsufficientScope).says(&[
        "insufficient permissions for this operation",
        "missing scopes:",
        "missing_scope",
    ]),
    means(IpBlocked).says(&[
        "ip_not_authorized",
        "ip not authorized",
        "your ip is not authorized",
        "ip address is not authorized",
    ]),
    means(ModelAccessDenied).says(&[
        "organization must be verified",
        "does not have access to model",
        "do not have access to the model",
        "do not have access to this model",
    ]),
    means(ModelRetired).says(&["model_decommissioned", "has been decommissioned"]),
    means(ModelNotFound)
        .says(&[
            "model_not_found",
            "model is not supported",
            "invalid_model",
            "invalid model '",
            "invalid model:",
            "the model * does not exist",
            "resource_not_found_error",
            "model_not_supported",
        ])
        .or(&[ModelAccessDenied]),
    means(KeyMissing).or(&[WrongAuthHeader]).says(&[
        "missing bearer or basic authentication",
        "didn't provide an api key",
        "no api key provided. you can set",
        "did not provide an api key",
        "no api key provided",
    ]),
    // The key that it repeats begins as another provider's do.
    means(WrongProviderEndpoint).says(&[
        "api key provided: aiza",
        "api key provided: aq.",
        "api key provided: gsk_",
        "api key provided: xai-",
        "api key provided: sk-ant-",
        "api key provided: sk-or-",
    ]),
    // Since September 2026 project and service account keys can have a last day.
    means(KeyExpired).likely().or(&[KeyInvalid]).says(&[
        "api key has expired",
        "api key expired",
        "expired api key",
        "api_key_expired",
        "expired_api_key",
    ]),
    means(KeyInvalid).or(&[WrongProviderEndpoint]).says(&[
        "invalid_api_key",
        "invalid authentication",
        "invalid proxy server token",
        "token_not_found_in_db",
        "not found in db. create key",
        "incorrect api key provided",
        "invalid api key",
        "invalid bearer token",
        "api key you provided is invalid",
        "api key is invalid",
    ]),
    means(RateLimited).says(&[
        "rate_limit_exceeded",
        "rate limit reached for",
        "reached the rate limit",
        "request too large for",
    ]),
    means(ServerOverloaded).says(&[
        "engine is currently overloaded",
        "overloaded_error",
        "message: overloaded",
        "server is overloaded",
        "model is overloaded",
    ]),
    means(ServerError).or(&[ServerOverloaded]).says(&[
        "the server had an error processing",
        "the server had an error while processing",
        "an error occurred while processing your request",
        "code: server_error",
        "type: server_error",
    ]),
    means(MalformedRequest).says(&[
        "context_length_exceeded",
        "invalid messages[",
        "tool_use_failed",
        "json_validate_failed",
        "content_filter",
        "content management policy",
        "maximum context length",
        "invalid_parameter",
        "unsupported_parameter",
        "unsupported_value",
        "unsupported parameter",
        "unknown_parameter",
        "unrecognized request argument",
        "missing_required_parameter",
        "string_above_max_length",
        "could not parse the json body",
        "invalid schema for",
        "prompt is too long",
    ]),
];

/// What stands between: the browser's rules, a gateway's page, a program that does not get as far as asking.
pub const BETWEEN: &[Sign] = &[
    means(CorsBlocked).or(&[NetworkBlocked]).says(&[
        "blocked by cors policy",
        "is not allowed by access-control-allow-headers",
        "no 'access-control-allow-origin' header",
        "cors header 'access-control-allow-origin' missing",
        "cross-origin request blocked",
    ]),
    means(NetworkBlocked).likely().or(&[LocationUnsupported]).says(&[
        "attention required! | cloudflare",
        "sorry, you have been blocked",
        "just a moment...",
        "enable javascript and cookies to continue",
        "error code: 1020",
    ]),
];

/// Hardly more than a status. A refused login is most likely the key's, because none of these has a better text.
pub const STATUSES: &[Sign] = &[
    means(RateLimited).says(&["rate limit exceeded", "too many requests"]),
    means(CaptivePortal).http(&[511]),
    means(CaptivePortal).http(&[200]).body(Body::Html).likely().or(&[TlsIntercepted]),
    means(NetworkBlocked).http(&[403]).body(Body::Html).likely().or(&[CaptivePortal, LocationUnsupported]),
    means(KeyInvalid).http(&[401]).likely().or(&[KeyMissing, WrongAuthHeader, InsufficientScope]),
    means(CreditsDepleted).http(&[402]).likely().or(&[BillingDisabled, QuotaExhausted]),
    means(PermissionDenied).http(&[403]).possible().or(&[
        InsufficientScope,
        LocationUnsupported,
        NetworkBlocked,
    ]),
    means(ModelNotFound).http(&[404]).possible().or(&[MalformedRequest]),
    means(MalformedRequest).http(&[400, 422]).possible().or(&[KeyInvalid]),
    means(RateLimited).http(&[429]).possible().or(&[QuotaExhausted, CreditsDepleted]),
    means(Timeout).http(&[408, 504]).likely().or(&[ServerOverloaded]),
    means(ServerOverloaded).http(&[503, 529]).likely().or(&[ServerError]),
    means(ServerError).http(&[500, 502]).likely().or(&[ServerOverloaded]),
];

/// Of those that are not known to let a page read a refusal. What the browser knows leads: a filter on the way gives
/// the same picture, so that the key stands behind it.
pub const UNREADABLE: &[Sign] =
    &[means(CorsBlocked).wire(Wire::Unreadable).or(&[NetworkBlocked, CaptivePortal, KeyInvalid, KeyRevoked])];

/// The list of models came back.
pub const LISTED: &[Sign] = &[means(KeyListsModels).http(&[200]).body(Body::Json)];

/// The answer that was asked for came back, and it was no list of models.
pub const ACCEPTED: &[Sign] = &[means(KeyAccepted).http(&[200]).body(Body::Json)];
