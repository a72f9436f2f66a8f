//! Wordings that APIs share, whoever answers: after the provider's own table, before the network's.

mod client;

use super::causes::Cause::{
    AccountSuspended, BillingDisabled, CorsBlocked, CredentialRejected, CreditsDepleted, IpBlocked,
    KeyExpired, KeyInvalid, KeyMissing, LocationUnsupported, ModelAccessDenied, ModelNotFound,
    OrgPolicyBlocked, PermissionDenied, QuotaExhausted, ReferrerBlocked, ServiceDisabled, Timeout,
    Unrecognized, WrongAuthHeader, WrongCredentialType, WrongProviderEndpoint,
};
use super::dialect;
use super::sign::{Sign, Signs, means};

/// Behind the table of the provider.
pub static SIGNS: Signs =
    &[client::BEFORE, MONEY, KEYS, ACCESS, dialect::OPENAI, client::TRANSLATED, SERVERS];

/// Behind every other table: what counts only in a text that is about us.
pub static LAST: Signs = &[client::LOOSE, FAILED];

/// Money against throttle: none of these is a rate limit, whatever the status.
const MONEY: &[Sign] = &[
    means(CreditsDepleted).says(&[
        "credit balance is too low",
        "insufficient balance",
        "exceeded your monthly included credits",
        "insufficient credits",
        "out of credits",
    ]),
    means(BillingDisabled).says(&["you must enable billing", "update your payment method"]),
    means(QuotaExhausted).likely().or(&[CreditsDepleted]).says(&[
        "reached your specified api usage limits",
        "extra usage is required",
        "more credits are required",
        "requires more credits",
    ]),
    means(QuotaExhausted).or(&[CreditsDepleted]).says(&[
        "预扣费额度失败",
        "用户剩余额度",
        "token quota is not enough",
        "user quota is not enough",
    ]),
];

/// What is said about the key.
const KEYS: &[Sign] = &[
    means(KeyMissing).likely().or(&[WrongAuthHeader]).says(&[
        "no api key provided",
        "api key is required",
        "api_key_required",
        "missing api key",
        "missing authentication header",
        "missing authorization header",
        "provide an api key",
    ]),
    means(KeyExpired).says(&[
        "your api key has expired",
        "expired api key provided",
        "api_key_expired",
        "oauth token has expired",
    ]),
    means(KeyInvalid).likely().or(&[WrongProviderEndpoint]).says(&[
        "invalid x-api-key",
        "invalid_api_key",
        "invalid api key",
        "invalid api token",
        "invalid bearer token",
        "invalid credentials in authorization header",
        "invalid subscription key",
        "api key you provided is invalid",
        "api key provided is invalid",
        "api key provided is incorrect",
        "provided api key is incorrect",
        "provided api key is invalid",
        "api key rejected",
        "api key was rejected",
        "api key is invalid",
        "api key: * is invalid",
        "authentication fails",
        "make sure your api key is valid",
        "a valid authentication token",
    ]),
    means(WrongCredentialType).likely().or(&[CredentialRejected]).says(&[
        "oauth authentication is currently not",
        "key based authentication is disabled",
        "using username/password authentication",
        "reauthentication is needed",
        "gcloud auth application-default login",
    ]),
];

/// What is said about account, place and model.
const ACCESS: &[Sign] = &[
    means(AccountSuspended).says(&["organization has been disabled"]),
    means(OrgPolicyBlocked)
        .or(&[WrongCredentialType])
        .says(&["organization has disabled api key", "api key authentication is disabled"]),
    means(PermissionDenied).says(&[
        "insufficient permissions for this operation",
        "does not have sufficient permissions",
        "does not have the required permissions",
        "member of an organization to use the api",
        "no such organization",
        "resource not accessible by",
    ]),
    means(LocationUnsupported).says(&["from unsupported countries"]),
    means(ModelAccessDenied).says(&["does not have access to model"]),
    means(ModelNotFound).says(&["model_not_found", "no available channel for model"]),
    means(IpBlocked).says(&[
        "denied due to virtual network/firewall rules",
        "a virtual network is configured for this resource",
    ]),
    means(IpBlocked)
        .likely()
        .or(&[ReferrerBlocked])
        .says(&["this ip, site or mobile application is not authorized"]),
    means(ReferrerBlocked).says(&[
        "referernotallowedmaperror",
        "referer-not-allowed-map-error",
        "added to the list of allowed referrers",
        "api keys with referer restrictions",
    ]),
    means(ServiceDisabled).says(&["project is not authorized to use this api"]),
    means(CorsBlocked).says(&["cors requests are not allowed for this organization"]),
];

/// Whoever answers, too late.
const SERVERS: &[Sign] = &[means(Timeout).says(&[
    "deadline exceeded",
    "request timed out",
    "apitimeouterror",
    "read timed out",
    "operation timed out after",
    "read operation timed out",
    "readtimeout",
    "aborted due to timeout",
])];

/// A call failed, and nothing says why: what libraries name their errors. After every row and status.
const FAILED: &[Sign] = &[means(Unrecognized).possible().says(&[
    "googlegenerativeai error",
    "googlegenerativeaierror",
    "generatecontenterror",
    "google.genai.errors.",
    "google.api_core.exceptions.",
    "error:",
    "apierror:",
    "clienterror:",
    "servererror:",
    "httperror:",
    "exception:",
    "failed:",
    "error while",
    "error during",
    "error occurred",
    "unexpected error",
    "error sending",
    "api call failed",
    "request failed:",
    "failed to generate",
    "failed to get response",
    "failed to sign in",
    "failed to login",
    "failed to list models",
    "setup failed",
    "problem talking to",
    "api request failed",
    "invokeauthorizationerror",
    "invokebadrequesterror",
    "plugininvokeerror",
    "error generating",
    "error calling",
    "error fetching from",
    "genkiterror",
    "geminiexception",
    "vertexaiexception",
    "openaiexception",
    "anthropicexception",
    "litellm.exceptions.",
    "openai.apierror",
    "apistatuserror",
    "ai_apicallerror",
    "ai_retryerror",
    "sdkerror: api error occurred",
])];
