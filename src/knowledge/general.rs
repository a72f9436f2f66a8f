//! Wordings that APIs share, whoever answers: after the provider's own table, before the network's.

use super::causes::Cause::{
    AccountSuspended, BillingDisabled, CorsBlocked, CredentialRejected, CreditsDepleted, IpBlocked,
    KeyExpired, KeyInvalid, KeyMissing, LocationUnsupported, ModelAccessDenied, ModelNotFound,
    QuotaExhausted, RateLimited, ReferrerBlocked, ServerOverloaded, ServiceDisabled, WrongAuthHeader,
    WrongCredentialType, WrongProviderEndpoint,
};
use super::sign::{Sign, Signs, means};

/// Behind the table of the provider.
pub static SIGNS: Signs = &[MONEY, KEYS, ACCESS];

/// Money against throttle: none of these is a rate limit, whatever the status.
const MONEY: &[Sign] = &[
    means(CreditsDepleted).says(&[
        "credit balance is too low",
        "insufficient balance",
        "exceeded your monthly included credits",
        "insufficient credits",
        "out of credits",
    ]),
    means(BillingDisabled).says(&[
        "billing_not_active",
        "account is not active, please check your billing",
        "you must enable billing",
        "update your payment method",
    ]),
    means(QuotaExhausted).likely().or(&[CreditsDepleted]).says(&[
        "insufficient_quota",
        "reached your specified api usage limits",
        "extra usage is required",
        "more credits are required",
    ]),
    means(RateLimited).says(&["rate limit reached for", "request too large for * tokens per min"]),
    means(ServerOverloaded).says(&["overloaded_error"]),
];

/// What is said about the key.
const KEYS: &[Sign] = &[
    means(KeyMissing).likely().or(&[WrongAuthHeader]).says(&[
        "no api key provided",
        "api key is required",
        "api_key_required",
        "missing api key",
        "missing authentication header",
        "provide an api key",
    ]),
    means(KeyExpired).says(&["your api key has expired", "api_key_expired", "oauth token has expired"]),
    means(KeyInvalid).likely().or(&[WrongProviderEndpoint]).says(&[
        "invalid x-api-key",
        "invalid_api_key",
        "invalid api key",
        "invalid api token",
        "invalid bearer token",
        "invalid credentials in authorization header",
        "invalid subscription key",
        "api key you provided is invalid",
        "api key is invalid",
        "api key: * is invalid",
        "authentication fails",
        "make sure your api key is valid",
        "a valid authentication token",
    ]),
    means(WrongCredentialType).likely().or(&[CredentialRejected]).says(&[
        "oauth authentication is currently not supported",
        "key based authentication is disabled",
        "using username/password authentication",
    ]),
];

/// What is said about account, place and model.
const ACCESS: &[Sign] = &[
    means(AccountSuspended).says(&[
        "organization has been disabled",
        "account has been deactivated",
        "with this api key has been deactivated",
    ]),
    means(LocationUnsupported).says(&["unsupported_country_region_territory"]),
    means(ModelAccessDenied).says(&["does not have access to model"]),
    means(ModelNotFound).says(&["model_not_found", "no available channel for model"]),
    means(IpBlocked).says(&["denied due to virtual network/firewall rules"]),
    means(IpBlocked)
        .likely()
        .or(&[ReferrerBlocked])
        .says(&["this ip, site or mobile application is not authorized"]),
    means(ReferrerBlocked).says(&["referernotallowedmaperror", "api keys with referer restrictions"]),
    means(ServiceDisabled).says(&["project is not authorized to use this api"]),
    means(CorsBlocked).says(&["cors requests are not allowed for this organization"]),
];
