//! What Google's answers mean, in order of precedence: `details[].reason`, then the message, then the
//! status, then the HTTP code. Read it as the error reference that Google does not publish.
//!
//! Sources: `google/api/error_reason.proto` for the reasons; the wordings are those of answers published
//! in 2024 to 2026. Where two causes give the same answer, the key's kind and the date decide which leads.

use super::upper::{UPPER, UPPER_STATUSES};
use crate::knowledge::causes::Cause::{
    AccountSuspended, AndroidAppBlocked, ApiRestrictionBlocked, AuthKeyRejected, AuthKeyUnsupportedEndpoint,
    BillingCountryRestricted, BillingDisabled, CaptivePortal, ClientRejectsAuthKey, CredentialRejected,
    CreditsDepleted, DormantKeyBlocked, EnvVarNotFound, FreeTierUnavailable, IamPermissionDenied,
    IosAppBlocked, IpBlocked, IpOrReferrerBlocked, KeyCreationNotPermitted, KeyExpired,
    KeyInvalid, KeyLeaked, KeyListsModels, KeyMissing, KeyNotFound, KeyNotListed, LocationUnsupported,
    MalformedRequest, ModelAccessDenied, ModelNotFound, ModelRetired, MultipleCredentials, NetworkIpBlocked,
    OrgPolicyBlocked, PermissionDenied, ProjectDenied, ProjectInvalid, ProjectSuspended, QuotaExhausted,
    QuotaZero, RateLimited, ReferrerBlocked, ServerError, ServerOverloaded, ServiceDisabled, SpendCapReached,
    StandardKeyRetired, Timeout, TlsIntercepted, UnrestrictedKeyRejected, VertexEndpointWithApiKey, VertexModeSet,
    WrongApiEnabled, WrongAuthHeader, WrongCredentialType, WrongProviderEndpoint,
};
use crate::knowledge::sign::{ANY, Body, Sent, Sign, Signs, means};
use crate::knowledge::timeline::{STANDARD_KEYS_RETIRED, UNRESTRICTED_KEYS_REJECTED};

/// The whole table.
pub static SIGNS: Signs = &[
    UPPER,
    &not_valid(ANY.reason("API_KEY_INVALID")),
    &service_blocked(ANY.reason("API_KEY_SERVICE_BLOCKED")),
    &token_refused(ANY.reason("ACCESS_TOKEN_TYPE_UNSUPPORTED")),
    &keys_unsupported(ANY.reason("CREDENTIALS_MISSING")),
    REASONS,
    LEGACY_REASONS,
    MONEY,
    QUOTA,
    REFUSALS,
    &not_valid(ANY.says(NOT_VALID)),
    &service_blocked(ANY.says(&["requests to this api"])),
    &keys_unsupported(ANY.says(&["api keys are not supported by this api"])),
    &token_refused(ANY.likely().says(TOKEN_REFUSED)),
    MODELS,
    REQUESTS,
    BEFORE_THE_REQUEST,
    SERVERS,
    PAGES,
    GOOD_NEWS,
    UPPER_STATUSES,
    STATUSES,
];

pub(super) const TOKEN_REFUSED: &[&str] = &[
    "expected oauth 2 access token",
    "expected oauth2 access token",
    "request had invalid authentication credentials",
];

pub(super) const NOT_VALID: &[&str] = &[
    "api key not valid",
    "api key not found",
    "api key expired",
    "api key is expired",
    "api key is not valid",
];

/// The three texts of one reason; "not found" and "expired" beat the key's kind. A standard key that Google
/// no longer takes answers with the very text that a typo gives.
const fn not_valid(base: Sign) -> [Sign; 8] {
    [
        base.says(&["api key not found"]).cause(KeyNotFound).or(&[KeyInvalid]),
        base.says(&["api key expired", "api key is expired"]).cause(KeyExpired),
        base.kind("standard").from(STANDARD_KEYS_RETIRED).cause(StandardKeyRetired).likely().or(&[
            KeyInvalid,
            UnrestrictedKeyRejected,
            DormantKeyBlocked,
            KeyLeaked,
            KeyNotFound,
        ]),
        base.kind("standard")
            .from(UNRESTRICTED_KEYS_REJECTED)
            .cause(UnrestrictedKeyRejected)
            .possible()
            .or(&[KeyInvalid, DormantKeyBlocked, KeyLeaked]),
        base.kind("standard").cause(KeyInvalid).or(&[KeyLeaked, DormantKeyBlocked, KeyNotFound]),
        base.kind("auth").cause(KeyInvalid).or(&[KeyLeaked, KeyNotFound]),
        base.until(UNRESTRICTED_KEYS_REJECTED).cause(KeyInvalid).or(&[KeyLeaked, KeyNotFound]),
        base.cause(KeyInvalid).likely().or(&[StandardKeyRetired, KeyLeaked, KeyNotFound]),
    ]
}

/// The key is known, and this API is not among those it may call; with Bearer the header is the fault. That a standard
/// key is retired was reported to look the same.
const fn service_blocked(base: Sign) -> [Sign; 6] {
    [
        base.sent(Sent::Bearer).cause(WrongAuthHeader).likely().or(&[ApiRestrictionBlocked]),
        base.sent(Sent::KeyHeader).http(&[401]).cause(ApiRestrictionBlocked).likely().or(&[AuthKeyRejected]),
        base.http(&[401]).cause(WrongAuthHeader).likely().or(&[ApiRestrictionBlocked, AuthKeyRejected]),
        base.kind("standard")
            .from(STANDARD_KEYS_RETIRED)
            .cause(ApiRestrictionBlocked)
            .likely()
            .or(&[StandardKeyRetired, KeyLeaked]),
        base.kind("auth").cause(ApiRestrictionBlocked).or(&[AuthKeyUnsupportedEndpoint, KeyLeaked]),
        base.cause(ApiRestrictionBlocked).or(&[StandardKeyRetired, KeyLeaked]),
    ]
}

/// "Expected OAuth 2 access token" hardly ever means OAuth: kind, header and date tell what it means.
const fn token_refused(base: Sign) -> [Sign; 10] {
    [
        base.kind("oauth_token").cause(WrongCredentialType).likely().or(&[CredentialRejected]),
        base.sent(Sent::Bearer).cause(WrongAuthHeader).likely().or(&[AuthKeyRejected, StandardKeyRetired]),
        base.kind("auth").sent(Sent::KeyHeader).cause(AuthKeyRejected).or(&[KeyLeaked, KeyNotFound]),
        base.kind("auth").cause(AuthKeyRejected).likely().or(&[WrongAuthHeader, KeyLeaked]),
        base.kind("standard")
            .from(STANDARD_KEYS_RETIRED)
            .sent(Sent::KeyHeader)
            .cause(StandardKeyRetired)
            .likely()
            .or(&[KeyInvalid, UnrestrictedKeyRejected]),
        base.kind("standard").from(STANDARD_KEYS_RETIRED).cause(StandardKeyRetired).likely().or(&[
            WrongAuthHeader,
            KeyInvalid,
            UnrestrictedKeyRejected,
        ]),
        base.kind("standard")
            .from(UNRESTRICTED_KEYS_REJECTED)
            .cause(UnrestrictedKeyRejected)
            .likely()
            .or(&[WrongAuthHeader, DormantKeyBlocked]),
        base.kind("standard")
            .sent(Sent::KeyHeader)
            .cause(CredentialRejected)
            .likely()
            .or(&[DormantKeyBlocked, KeyInvalid]),
        base.kind("standard").cause(WrongAuthHeader).likely().or(&[DormantKeyBlocked, CredentialRejected]),
        base.cause(CredentialRejected).likely().or(&[
            AuthKeyRejected,
            StandardKeyRetired,
            WrongAuthHeader,
            WrongCredentialType,
        ]),
    ]
}

/// The endpoint takes no key, or no key of this kind: the service that answered tells which.
const fn keys_unsupported(base: Sign) -> [Sign; 4] {
    [
        base.says(&["missing required authentication credential"])
            .cause(WrongCredentialType)
            .likely()
            .or(&[KeyMissing, WrongAuthHeader]),
        base.fact("service", "aiplatform.googleapis.com").cause(VertexEndpointWithApiKey),
        base.fact("service", "generativelanguage.googleapis.com")
            .cause(AuthKeyUnsupportedEndpoint)
            .or(&[WrongAuthHeader]),
        base.cause(VertexEndpointWithApiKey).likely().or(&[AuthKeyUnsupportedEndpoint]),
    ]
}

/// The other reasons of `google.api.ErrorReason` that a call with a key can meet.
const REASONS: &[Sign] = &[
    // The list of enabled services beside the error shows that the other product was enabled instead.
    means(WrongApiEnabled)
        .reason("SERVICE_DISABLED")
        .fact("service", "generativelanguage.googleapis.com")
        .says(&["cloudaicompanion.googleapis.com"])
        .likely()
        .or(&[ServiceDisabled]),
    // Another product's name: its call, or the wrong one enabled.
    means(ServiceDisabled)
        .reason("SERVICE_DISABLED")
        .fact("service", "cloudaicompanion.googleapis.com")
        .or(&[WrongApiEnabled]),
    means(ServiceDisabled).reason("SERVICE_DISABLED"),
    means(BillingDisabled).reason("BILLING_DISABLED"),
    means(ReferrerBlocked).reason("API_KEY_HTTP_REFERRER_BLOCKED"),
    means(IpBlocked).reason("API_KEY_IP_ADDRESS_BLOCKED"),
    means(AndroidAppBlocked).reason("API_KEY_ANDROID_APP_BLOCKED"),
    means(IosAppBlocked).reason("API_KEY_IOS_APP_BLOCKED"),
    means(ProjectSuspended).reason("CONSUMER_SUSPENDED"),
    means(ProjectInvalid).reason("CONSUMER_INVALID"),
    means(AccountSuspended).reason("GCP_SUSPENDED"),
    // An auth key acts for a service account: that account is what is disabled or deleted.
    means(AuthKeyRejected).reason("ACCOUNT_STATE_INVALID").kind("auth").likely().or(&[AccountSuspended]),
    means(AccountSuspended).reason("ACCOUNT_STATE_INVALID").likely().or(&[ProjectInvalid]),
    means(IamPermissionDenied).reason("IAM_PERMISSION_DENIED"),
    means(IamPermissionDenied).reason("USER_PROJECT_DENIED"),
    means(OrgPolicyBlocked).reason("SECURITY_POLICY_VIOLATED"),
    means(OrgPolicyBlocked).reason("RESOURCE_USAGE_RESTRICTION_VIOLATED"),
    means(OrgPolicyBlocked).reason("LOCATION_POLICY_VIOLATED"),
    means(OrgPolicyBlocked).reason("LOCATION_ORG_POLICY_VIOLATED"),
    means(OrgPolicyBlocked).reason("LOCATION_TAX_POLICY_VIOLATED"),
    means(OrgPolicyBlocked).reason("TLS_ORG_POLICY_VIOLATED"),
    means(OrgPolicyBlocked).reason("TLS_CIPHER_RESTRICTION_VIOLATED"),
    means(OrgPolicyBlocked).reason("ENDPOINT_USAGE_RESTRICTION_VIOLATED"),
    means(OrgPolicyBlocked).reason("ORG_RESTRICTION_VIOLATION"),
    means(OrgPolicyBlocked).reason("ORG_RESTRICTION_HEADER_INVALID"),
    means(OrgPolicyBlocked).reason("USER_BLOCKED_BY_ADMIN"),
    means(WrongCredentialType).reason("ACCESS_TOKEN_SCOPE_INSUFFICIENT"),
    means(WrongCredentialType).reason("ACCESS_TOKEN_EXPIRED"),
    means(WrongCredentialType).reason("JWT_TOKEN_INVALID"),
    means(WrongCredentialType).reason("SESSION_COOKIE_INVALID"),
    means(WrongCredentialType)
        .reason("CREDENTIAL_TYPE_UNSUPPORTED")
        .likely()
        .or(&[AuthKeyUnsupportedEndpoint]),
    means(WrongCredentialType).reason("ACCOUNT_TYPE_UNSUPPORTED").likely(),
    means(MultipleCredentials).reason("OVERLOADED_CREDENTIALS"),
    means(QuotaZero).reason("RATE_LIMIT_EXCEEDED").fact("quota_limit_value", "0"),
    means(QuotaExhausted).reason("RATE_LIMIT_EXCEEDED").fact("quota_limit", "*perday*"),
    means(QuotaExhausted).reason("RATE_LIMIT_EXCEEDED").says(PER_DAY),
    means(RateLimited).reason("RATE_LIMIT_EXCEEDED"),
    means(QuotaExhausted).reason("RESOURCE_QUOTA_EXCEEDED").likely().or(&[RateLimited]),
    means(QuotaExhausted).reason("QUOTA_EXHAUSTED"),
    means(ServerOverloaded).reason("MODEL_CAPACITY_EXHAUSTED"),
    means(SpendCapReached).reason("SPENDING_CAP_EXCEEDED"),
];

/// `errors[].reason` of Google's older envelope.
const LEGACY_REASONS: &[Sign] = &[
    means(IpOrReferrerBlocked).reason("ipRefererBlocked"),
    means(KeyInvalid).reason("keyInvalid").or(&[KeyLeaked]),
    means(KeyExpired).reason("keyExpired"),
    means(ServiceDisabled).reason("accessNotConfigured"),
    means(QuotaExhausted).reason("dailyLimitExceeded"),
    means(QuotaExhausted).reason("rateLimitExceeded").says(PER_DAY),
    means(RateLimited).reason("rateLimitExceeded"),
    means(RateLimited).reason("userRateLimitExceeded"),
];

/// Money: several of these come as 429 and are no throttling.
const MONEY: &[Sign] = &[
    means(CreditsDepleted).says(&[
        "credits are depleted",
        "credits have been depleted",
        "prepayment credits",
    ]),
    means(SpendCapReached).says(&[
        "exceeded its monthly spending",
        "exceeded its spending cap",
        "exceeded * monthly spend cap",
        "reached * monthly spend cap",
        "spend cap exceeded",
        "spend cap reached",
        "spend cap has been reached",
    ]),
    means(BillingCountryRestricted).says(&["restricted from your billing"]),
    means(BillingDisabled).says(&[
        "requires billing to be enabled",
        "billing is disabled for project",
        "billing account for the owning project is disabled",
        "billing is not enabled",
        "billing has not been enabled",
        "enable billing on project",
        "only accessible to billed users",
    ]),
    means(FreeTierUnavailable).says(&[
        "free tier is not available",
        "not available on the free tier",
        "not available in the free tier",
        "doesn't have a free quota tier",
        "does not have a free quota tier",
        "without a billing account linked",
    ]),
    means(CreditsDepleted).status("payment_required").likely().or(&[BillingDisabled]),
    // As Google's table of errors has it.
    means(CreditsDepleted).http(&[402]).status("RESOURCE_EXHAUSTED").likely().or(&[BillingDisabled]),
    means(CreditsDepleted).http(&[402]).possible().or(&[BillingDisabled]),
];

/// Wordings of a limit, with or without spaces between their words.
const PER_DAY: &[&str] = &[
    "daily * quota limit",
    "quota will reset after",
    "requests per day",
    "tokens per day",
    "daily limit",
    "limit of requests today",
    "reached your daily",
    "perdayperproject",
    "per day per user",
];
const PER_MINUTE: &[&str] =
    &["requests per minute", "tokens per minute", "permodelperminute", "perminuteperproject"];
const FREE_TIER: &[&str] = &["free_tier", "free tier", "freetier"];

/// Quota: the day's limit beats the minute's, because a short retry delay misleads there.
const QUOTA: &[Sign] = &[
    means(FreeTierUnavailable).fact("limit", "0").says(FREE_TIER),
    means(QuotaZero).fact("quota_limit_value", "0"),
    means(QuotaZero).fact("limit", "0").likely().or(&[FreeTierUnavailable]),
    means(QuotaExhausted)
        .fact("quotaValue", "missing")
        .says(PER_DAY)
        .likely()
        .or(&[FreeTierUnavailable, RateLimited]),
    means(QuotaExhausted).fact("quotaId", "*perday*").says(PER_MINUTE).or(&[RateLimited]),
    means(QuotaExhausted).fact("quotaId", "*perday*"),
    means(QuotaExhausted).says(PER_DAY),
    means(RateLimited).fact("quotaId", "*perminute*"),
    means(RateLimited).says(PER_MINUTE),
    means(QuotaExhausted).status("quota_exceeded").likely(),
    means(RateLimited).status("rate_limit_exceeded").likely(),
    means(RateLimited).status("too_many_requests").likely(),
    means(QuotaExhausted).says(&["daily quota"]).likely(),
    means(QuotaExhausted).says(&["exceeded your current quota"]).possible().or(&[
        RateLimited,
        FreeTierUnavailable,
        CreditsDepleted,
        SpendCapReached,
    ]),
    means(RateLimited)
        .says(&["resource has been exhausted", "quota exceeded", "rate limit exceeded"])
        .likely()
        .or(&[QuotaExhausted, QuotaZero]),
];

/// Refusals that are decided by their wording.
const REFUSALS: &[Sign] = &[
    means(KeyLeaked).says(&[
        "reported as leaked",
        "flagged as leaked",
        "key has been leaked",
        "key was leaked",
    ]),
    // A program's own words; Google's sentence goes on after a full stop.
    means(EnvVarNotFound)
        .likely()
        .or(&[ClientRejectsAuthKey, KeyNotFound])
        .says(&[
            "gemini api key not found",
            "google api key not found",
            "api key not found. please set",
            "api key not found. set",
            "api key not found in",
        ]),
    means(KeyMissing).says(&["unregistered callers", "callers without established identity"]),
    means(ProjectDenied).says(&["project has been denied"]),
    means(PermissionDenied).likely().or(&[AccountSuspended, LocationUnsupported]).says(&[
        "account is not eligible for gemini",
        "not eligible for gemini code assist",
    ]),
    means(AccountSuspended).says(&[
        "has been disabled in this account for violation",
        "violation of terms of service",
        "account has been suspended",
    ]),
    means(ProjectSuspended).says(&[
        "consumer * has been suspended",
        "project has been suspended",
        "project is suspended",
    ]),
    means(ProjectInvalid).says(&[
        "permission denied on resource project",
        "project has been deleted",
        "project not found or deleted",
    ]),
    means(LocationUnsupported).says(&[
        "location is not supported for the api use",
        "location is not supported",
        "not available in your country",
        "not available in your region",
        "unsupporteduserlocation",
        "region, or territory not supported",
    ]),
    means(ServiceDisabled).says(&[
        "has not been used in * before or it is disabled",
        "it is disabled. enable it by visiting",
        "to be enabled in your firebase project",
    ]),
    means(UnrestrictedKeyRejected)
        .says(&["requests from unrestricted api keys are blocked"])
        .likely()
        .or(&[StandardKeyRetired, DormantKeyBlocked]),
    means(ReferrerBlocked).says(&[
        "requests from referer",
        "does not match the referrer restrictions",
        "request did not specify any referer",
    ]),
    means(IpBlocked).says(&["key has an ip address restriction", "originating ip address of the call"]),
    means(AndroidAppBlocked).says(&[
        "requests from this android client",
        "do not match the app restrictions on your api key",
        "did not specify any android package name",
    ]),
    means(IosAppBlocked).says(&[
        "requests from this ios client",
        "did not specify any ios bundle",
        "does not match one of the allowed ios applications",
    ]),
    means(IpOrReferrerBlocked).says(&["per-ip or per-referer restriction"]),
    means(WrongCredentialType).says(&["insufficient authentication scopes"]),
    means(MultipleCredentials).says(&["multiple authentication credentials"]),
    means(WrongAuthHeader).says(&[
        "missing or invalid authorization header",
        "invalid authorization header.",
    ]),
    means(AuthKeyRejected).says(&["invalid auth key"]),
    means(ModelAccessDenied).says(&[
        "permission to access tuned model",
        "permission to access the tuned model",
        "access to tuned model",
    ]),
    means(KeyCreationNotPermitted).says(&[
        "do not have permission to create a key in this project",
        "the request is suspicious. please try again",
        "failed to generate api key",
        "failed to create api key",
    ]),
    means(IamPermissionDenied).says(&["permission '*' denied on resource", "iam permission '"]),
    means(OrgPolicyBlocked).says(&[
        "prohibited by organization's policy",
        "vpc_service_controls",
        "vpc service controls",
        "organization policy constraint",
        "violates org policy",
    ]),
    means(KeyInvalid)
        .says(&["incorrect api key provided: sk", "incorrect api key provided: * console.x.ai"])
        .likely()
        .or(&[WrongProviderEndpoint]),
    means(WrongProviderEndpoint)
        .or(&[KeyInvalid])
        .says(&[
            "incorrect api key provided",
            "didn't provide an api key. you need to provide your api key in an authorization header",
        ])
        .likely(),
];

/// The key is fine, the model is not there.
const MODELS: &[Sign] = &[
    means(ModelRetired).says(&[
        "model * is no longer available",
        "models/* is no longer available",
        "model * has been retired",
        "model * has been shut down",
        "model * was shut down",
        "model * has been deprecated",
        "gemini * has been deprecated",
        "model * was deprecated",
        "model * has been discontinued",
        "gemini-* is no longer available",
        "gemini-* no longer accessible",
        "gemini-* has been shut down",
        "gemini-* has been retired",
        "is no longer available. please switch to",
        "is no longer available. please update your code",
    ]),
    // A model of the table of retired ones: `timeline` has them, `retired` finds its name beside the words.
    means(ModelRetired).says(NO_MODEL).fact("retired", "*"),
    means(ModelNotFound).says(NO_MODEL).or(&[ModelRetired]),
    means(ModelRetired).says(&["requested entity was not found"]).fact("retired", "*").or(&[ModelNotFound]),
    means(ModelNotFound).says(&["requested entity was not found"]).or(&[ModelRetired]),
    means(ModelRetired).status("model_not_found").fact("retired", "*"),
    means(ModelNotFound).status("model_not_found").or(&[ModelRetired]),
];

/// What is said of a model that is not there.
const NO_MODEL: &[&str] = &[
    "is not found for api version",
    "is not supported for generatecontent",
    "publisher model * was not found",
    "model not found",
    "models/* is not found",
    "models/* is not supported for",
    "model gemini-* not found",
];

/// The key is fine, the request is not.
const REQUESTS: &[Sign] = &[
    means(MalformedRequest).says(&[
        "invalid json payload received",
        "is not specified",
        "invalid value at '",
        "unknown name \"",
        "deadline * is too short",
        "minimum allowed deadline",
        "cannot find field",
        "proto field is not repeating",
        "ensure that multiturn requests",
        "function call turn",
        "missing a thought_signature",
        "please use a valid role",
        "token count * exceeds the maximum",
        "payload size exceeds the limit",
        "unsupported mime type",
        "generatecontentrequest.",
        "embedcontentrequest.",
        "only works in thinking mode",
        "invalid function name",
        "mime type * is not supported",
        "unable to process input image",
        "json mode is not enabled",
        "developer instruction is not enabled",
        "unexpected model name format",
        "base64 decoding failed",
        "unable to submit request because",
        "a response mime type: * is unsupported",
        "grounding is not supported",
        "google_search_retrieval is not supported",
        "multiple tools are supported only when",
        "thinking budget * is invalid",
        "thinking level is not supported",
        "thinking is not supported by this model",
        "is not enabled for models/",
        "requested response modalities",
        "combination of response modalities",
        "multi-modal output is not supported",
        "cannot fetch content from the provided url",
        "provided image is not valid",
        "is not in an active state",
        "cached content is too small",
        "thought signature",
        "only allowed for string type",
        "only allowed for object type",
        "only allowed for array type",
        "should be non-empty for",
        "too many states for serving",
        "maximum allowed nesting depth",
        "max_output_tokens must be",
        "temperature must be",
        "number of stop sequences",
        "only one candidate can be specified",
        "switch your model to a text model",
        "parts must not be empty",
        "must include at least one parts field",
        "provide a valid utf-8",
        "text fields that are too large",
        "unsupported file uri",
        "document has no pages",
        "generatecontentrequest proto is invalid",
        "function response parts",
    ]),
    means(MalformedRequest).says(&["request contains an invalid argument"]).likely(),
    // The Live API closes its socket with a number.
    means(MalformedRequest).likely().or(&[ModelNotFound, ModelAccessDenied]).says(&[
        "operation is not implemented, or supported, or enabled",
        "1007 (invalid frame payload data)",
        "1008 (policy violation)",
        "1008 policy violation",
    ]),
    means(MalformedRequest).http(&[400]).body(Body::Empty).possible(),
    means(MalformedRequest).status("invalid_request").likely(),
];

/// Programs that give up before they ask Google.
const BEFORE_THE_REQUEST: &[Sign] = &[
    means(VertexModeSet)
        .likely()
        .or(&[MultipleCredentials])
        .says(&["project/location and api key are mutually exclusive", "credentials and api key are mutually exclusive"]),
    // The SDKs of Python, JavaScript, Go and Java since August 2026.
    means(VertexModeSet)
        .says(&["google_genai_use_enterprise and google_genai_use_vertexai are set with conflicting values"]),
    means(VertexModeSet).likely().or(&[EnvVarNotFound]).says(&[
        "project or api key must be set when using the vertex ai api",
        "project/location or api key must be set when using vertex ai backend",
    ]),
    means(MalformedRequest).likely().or(&[VertexModeSet]).says(&[
        "gemini api does not support project/location",
        "project and location are not supported for gemini api backend",
    ]),
    means(EnvVarNotFound).says(&[
        "api key is required for google ai backend",
        "api key should be set when using the gemini api",
    ]),
    means(ClientRejectsAuthKey).likely().says(&[
        "must start with aiza",
        "must begin with aiza",
        "should start with aiza",
        "should begin with aiza",
        "does not start with aiza",
        "doesn't start with aiza",
        "expected prefix aiza",
        "keys start with aiza",
        "does not match the pattern ^aiza",
        "does not match pattern ^aiza",
        "does not match /^aiza",
        "must match /^aiza",
        "must match ^aiza",
        "must match pattern ^aiza",
        "must match the pattern ^aiza",
        "(expected aiza",
        "expected format: aiza",
    ]),
    // A report in the user's own words.
    means(ClientRejectsAuthKey).possible().or(&[AuthKeyRejected, KeyInvalid]).says(&[
        "\"aq.\" instead of",
        "aq. prefix",
        "aq. instead of",
        "oauth-type token, not an api key",
    ]),
    means(DormantKeyBlocked).likely().says(&["api key * blocked because it was dormant", "dormant key"]),
    means(DormantKeyBlocked).possible().says(&["api key * \"blocked\" tag", "key has a blocked tag"]),
    means(KeyNotListed).possible().says(&[
        "project is not shown in the list",
        "key is not listed",
        "project is not listed",
        "no cloud projects available",
        "don't see my api key",
    ]),
];

/// Google's own trouble.
const SERVERS: &[Sign] = &[
    means(Timeout).says(&[
        "deadline expired before operation could complete",
        "deadline exceeded",
        "aborted due to timeout",
    ]),
    means(Timeout).status("DEADLINE_EXCEEDED"),
    // What a program says that gave up waiting, or was told to.
    means(Timeout).possible().says(&["aborterror: the operation was aborted", "aborterror: this operation was aborted"]),
    means(ServerOverloaded).says(&["model is overloaded", "currently experiencing high demand"]),
    means(ServerOverloaded).likely().or(&[ServerError]).says(&[
        "service is currently unavailable",
        "visibility check was unavailable",
        "no capacity available",
        "running out of capacity",
    ]),
    means(ServerError).says(&[
        "an internal error has occurred",
        "internal error encountered",
        "internal error occurred", "operation was aborted",
    ]),
];

/// HTML where the API answers in JSON.
const PAGES: &[Sign] = &[
    means(NetworkIpBlocked).says(&[
        "client does not have permission",
        "may be sending automated queries",
        "unusual traffic from your computer",
    ]),
    means(KeyMissing)
        .body(Body::Html)
        .http(&[400])
        .says(&["error 400 (bad request)"])
        .likely()
        .or(&[MalformedRequest]),
    means(KeyMissing).says(&["error 400 (bad request)!!1"]).likely().or(&[MalformedRequest]),
    means(MalformedRequest).body(Body::Html).http(&[404]).says(&["error 404 (not found)!!1"]).likely(),
    means(Timeout).body(Body::Html).http(&[504]).likely().or(&[ServerOverloaded]),
    means(CaptivePortal).http(&[511]),
    means(ServerError).body(Body::Html).http(&[500, 502, 503]).likely().or(&[CaptivePortal]),
    means(CaptivePortal).body(Body::Html).likely().or(&[NetworkIpBlocked, TlsIntercepted]),
];

/// What the page hopes for.
const GOOD_NEWS: &[Sign] = &[means(KeyListsModels).below().http(&[200]).body(Body::Json).fact("models", "*")];

/// Nothing but a status: never certain, and never the key's fault.
const STATUSES: &[Sign] = &[
    means(CredentialRejected).status("authentication").possible().or(&[
        AuthKeyRejected,
        KeyInvalid,
        WrongAuthHeader,
    ]),
    means(CredentialRejected).status("UNAUTHENTICATED").possible().or(&[
        AuthKeyRejected,
        StandardKeyRetired,
        WrongAuthHeader,
    ]),
    means(PermissionDenied).says(&["the caller does not have permission"]).likely().or(&[
        ModelAccessDenied,
        IamPermissionDenied,
        ProjectDenied,
    ]),
    means(PermissionDenied).status("PERMISSION_DENIED").possible().or(DENIED),
    means(PermissionDenied).status("permission_denied").possible().or(DENIED),
    means(RateLimited).status("RESOURCE_EXHAUSTED").possible().or(&[
        QuotaExhausted,
        QuotaZero,
        CreditsDepleted,
    ]),
    means(LocationUnsupported).status("FAILED_PRECONDITION").possible().or(&[FreeTierUnavailable]),
    means(MalformedRequest).status("INVALID_ARGUMENT").possible(),
    means(MalformedRequest).status("UNIMPLEMENTED").possible().or(&[ModelNotFound]),
    means(ModelRetired).status("NOT_FOUND").fact("retired", "*").or(&[ModelNotFound]),
    means(ModelNotFound).status("NOT_FOUND").possible().or(&[ModelRetired]),
    means(ServerError).status("INTERNAL"),
    means(ServerOverloaded).status("UNAVAILABLE").likely().or(&[ServerError]),
    means(RateLimited).http(&[429]).possible().or(&[QuotaExhausted, QuotaZero, CreditsDepleted]),
    means(PermissionDenied).http(&[403]).possible().or(DENIED),
    means(CredentialRejected).http(&[401]).possible().or(&[
        AuthKeyRejected,
        StandardKeyRetired,
        WrongAuthHeader,
    ]),
    means(Timeout).http(&[504]).likely().or(&[ServerOverloaded]),
    means(ServerOverloaded).http(&[503]).likely().or(&[ServerError]),
    means(ServerError).http(&[500, 502]).likely().or(&[ServerOverloaded]),
];

/// What a refusal without a word may be.
const DENIED: &[crate::knowledge::causes::Cause] =
    &[ApiRestrictionBlocked, ProjectDenied, KeyLeaked, NetworkIpBlocked];
