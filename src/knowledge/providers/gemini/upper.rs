//! What Google's answers mean on the upper rungs, where the same key has listed models a moment ago: then the
//! key is known, and the project, the account, the model or the address is what is refused.

use super::signs::{NOT_VALID, TOKEN_REFUSED};
use crate::knowledge::causes::Cause::{
    ApiRestrictionBlocked, AuthKeyRejected, AuthKeyUnsupportedEndpoint, BillingCountryRestricted,
    CaptivePortal, CorsBlocked, CredentialRejected, CreditsDepleted, FreeTierUnavailable,
    IamPermissionDenied, KeyCountsTokens, KeyExpired, KeyGenerates, KeyNotFound, KeySeesModel,
    LocationUnsupported, MalformedRequest, ModelAccessDenied, ModelNotFound, ModelRetired, NetworkBlocked,
    NetworkIpBlocked, PermissionDenied, ProjectDenied, QuotaExhausted, QuotaZero, RateLimited,
    StandardKeyRetired, WrongProviderEndpoint,
};
use crate::knowledge::rung::Rung;
use crate::knowledge::sign::{ANY, Body, Sign, Wire, means};

/// Before every other group: what the words of the answer mean here and nowhere else.
pub(super) const UPPER: &[Sign] = &[
    // Each rung's answer has its own shape: what another rung would have been told is no answer here.
    means(KeyGenerates).between(Rung::Generate, Rung::Stream).http(&[200]).fact("candidates", "*"),
    means(KeyCountsTokens).between(Rung::Count, Rung::Count).http(&[200]).fact("totalTokens", "*"),
    means(KeySeesModel)
        .between(Rung::Model, Rung::Model)
        .http(&[200])
        .fact("supportedGenerationMethods", "generatecontent"),
    means(ModelNotFound).between(Rung::Model, Rung::Model).http(&[200]).fact("name", "models/*").likely(),
    // A key that was just listed with can be deleted or expire meanwhile, and nothing else.
    means(KeyNotFound).above().says(&["api key not found"]).likely(),
    means(KeyExpired).above().says(&["api key expired", "api key is expired"]).likely(),
    means(StandardKeyRetired).kind("standard").above().reason("API_KEY_INVALID").likely().or(REFUSED),
    means(AuthKeyRejected).above().reason("API_KEY_INVALID").likely().or(REFUSED),
    means(AuthKeyRejected).above().reason("keyInvalid").likely().or(REFUSED),
    means(StandardKeyRetired).kind("standard").above().says(NOT_VALID).likely().or(REFUSED),
    means(AuthKeyRejected).above().says(NOT_VALID).likely().or(REFUSED),
    means(WrongProviderEndpoint).above().says(&["incorrect api key provided"]).likely(),
    // It may list, and may not call this method.
    means(ApiRestrictionBlocked).above().reason("API_KEY_SERVICE_BLOCKED").likely().or(&[
        StandardKeyRetired,
        AuthKeyUnsupportedEndpoint,
        ProjectDenied,
    ]),
    means(StandardKeyRetired)
        .kind("standard")
        .above()
        .reason("ACCESS_TOKEN_TYPE_UNSUPPORTED")
        .likely()
        .or(REFUSED),
    token_refused(ANY.above().reason("ACCESS_TOKEN_TYPE_UNSUPPORTED")),
    means(StandardKeyRetired).kind("standard").above().says(TOKEN_REFUSED).likely().or(REFUSED),
    token_refused(ANY.above().says(TOKEN_REFUSED)),
    // The list could be read from this page a moment ago. Google's front end refuses without leave to read.
    means(NetworkIpBlocked).above().wire(Wire::Unreadable).likely().or(&[
        CorsBlocked,
        NetworkBlocked,
        CaptivePortal,
    ]),
    means(NetworkIpBlocked).above().wire(Wire::UnreadableFromFile).likely().or(&[CorsBlocked, NetworkBlocked]),
];

/// Before the statuses: what is left where the answer says nothing more.
pub(super) const UPPER_STATUSES: &[Sign] = &[
    means(PermissionDenied).above().says(&["the caller does not have permission"]).likely().or(&[
        ProjectDenied,
        ModelAccessDenied,
        IamPermissionDenied,
    ]),
    // A refusal without a word was seen to pass on the next try.
    means(ProjectDenied).above().http(&[403]).body(Body::Empty).possible().or(&[
        NetworkIpBlocked,
        ApiRestrictionBlocked,
        ModelAccessDenied,
    ]),
    means(ProjectDenied).above().http(&[403]).likely().or(&[
        ModelAccessDenied,
        ApiRestrictionBlocked,
        BillingCountryRestricted,
        NetworkIpBlocked,
    ]),
    means(StandardKeyRetired).kind("standard").above().http(&[401]).likely().or(REFUSED),
    means(AuthKeyRejected).above().http(&[401]).likely().or(REFUSED),
    means(QuotaExhausted).above().http(&[429]).possible().or(&[
        QuotaZero,
        CreditsDepleted,
        FreeTierUnavailable,
        RateLimited,
    ]),
    means(ModelNotFound).above().http(&[404]).body(Body::Json).or(&[ModelRetired]),
    means(LocationUnsupported).above().status("FAILED_PRECONDITION").likely().or(&[FreeTierUnavailable]),
    means(MalformedRequest).above().http(&[400]).possible().or(&[ModelNotFound, LocationUnsupported]),
];

/// Why a key that lists may be refused where it generates.
const REFUSED: &[crate::knowledge::causes::Cause] =
    &[AuthKeyUnsupportedEndpoint, ApiRestrictionBlocked, ProjectDenied];

/// "Expected OAuth 2 access token" on a call whose key has just been accepted.
const fn token_refused(base: Sign) -> Sign {
    base.cause(AuthKeyRejected).likely().or(&[CredentialRejected, AuthKeyUnsupportedEndpoint, ProjectDenied])
}
