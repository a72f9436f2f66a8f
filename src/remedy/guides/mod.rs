//! Guides: what is worth doing beside the cure, one file per topic, and the causes that need each.

mod answer_leak;
mod between;
mod browser_proxy;
mod create_key;
mod find_project;
mod first_call;
mod keep_safe;
mod migrate_key;
mod regions_billing;
mod restart;
mod restrict_key;
mod secret_store;
mod service_account;
mod set_variable;
mod worked_before;

use super::system::System;
use crate::knowledge::causes::Cause::{
    self, AndroidAppBlocked, ApiRestrictionBlocked, AuthKeyRejected, AuthKeyUnsupportedEndpoint,
    Base64Encoded, BearerPrefixMissing, BillingCountryRestricted, BillingDisabled, BothVariablesSet,
    ClientExposedVariable, ClientRejectsAuthKey, ClockSkew, CredentialRejected, CreditsDepleted,
    CrlfLineEndings, CustomBaseUrl, DormantKeyBlocked, DoubledKey, DoubledPath, DuplicateVariable,
    EnvPathIsDirectory, EnvVarNotFound, FreeTierUnavailable, IamPermissionDenied, InnerWhitespace,
    InvisibleCharacter, IosAppBlocked, IpBlocked, IpOrReferrerBlocked, KeyContaminated,
    KeyCreationNotPermitted, KeyExpired, KeyGenerates, KeyInUrl, KeyInvalid, KeyLeaked, KeyMissing,
    KeyNotFound, KeyNotListed, KeyRevoked, LocationUnsupported, LookalikeCharacter, MalformedRequest,
    MaskedKey, MissingDot, ModelNotFound, ModelRetired, MultipleCredentials, NetworkIpBlocked,
    OauthClientSecret, OauthToken, OrgPolicyBlocked, PercentEncoded, PermissionDenied, Placeholder,
    PrefixIncluded, ProjectDenied, ProjectInvalid, ProjectSuspended, PublishedExample, QuotaExhausted,
    QuotaZero, Quoted, RateLimited, ReferrerBlocked, ServiceAccountJson, ServiceDisabled, SmartQuotes,
    SpacesAroundEquals, SpendCapReached, StandardKey, StandardKeyRetired, SurroundingWhitespace,
    TokenExpiredLocally, TooLong, TooShort, TrailingComment, UnexpandedVariable, UnexpectedCharacter,
    UnreadVariableName, UnrestrictedKeyRejected, VertexEndpointWithApiKey, VertexModeSet, WrongApiEnabled,
    WrongAuthHeader, WrongCase, WrongCredentialType, WrongHeaderName, WrongProviderEndpoint,
};
use crate::knowledge::place::Place;
use crate::locale::Localized;

/// A topic with its steps, of which a visitor sees those for the chosen system.
pub struct Guide {
    /// Stable, for the page and its tests: the file's stem with dashes.
    pub id: &'static str,
    pub title: Localized<&'static str>,
    /// Whether the topic is Gemini's alone.
    pub is_geminis: bool,
    pub steps: &'static [Line],
}

/// One step of a guide.
pub struct Line {
    /// The systems it is for; empty where it is for all.
    pub on: &'static [System],
    /// Starts with a verb.
    pub text: Localized<&'static str>,
    pub place: Option<Place>,
    /// Something to copy, the same in every language.
    pub command: Option<&'static str>,
    /// Whether it holds for Gemini alone.
    pub is_geminis: bool,
}

const fn say(text: Localized<&'static str>) -> Line {
    Line { on: &[], text, place: None, command: None, is_geminis: false }
}

const fn go(place: Place, text: Localized<&'static str>) -> Line {
    Line { on: &[], text, place: Some(place), command: None, is_geminis: false }
}

const fn type_in(command: &'static str, text: Localized<&'static str>) -> Line {
    Line { on: &[], text, place: None, command: Some(command), is_geminis: false }
}

impl Line {
    const fn on(self, on: &'static [System]) -> Self {
        Self { on, ..self }
    }

    /// A step that holds for Gemini alone.
    const fn geminis(self) -> Self {
        Self { is_geminis: true, ..self }
    }
}

/// All of them.
pub static ALL: &[&Guide] = &[
    SET_VARIABLE,
    RESTART,
    FIRST_CALL,
    FIND_PROJECT,
    RESTRICT_KEY,
    MIGRATE_KEY,
    ANSWER_LEAK,
    CREATE_KEY,
    REGIONS_BILLING,
    SECRET_STORE,
    SERVICE_ACCOUNT,
    KEEP_SAFE,
    BROWSER_PROXY,
    BETWEEN,
    WORKED_BEFORE,
];

const SET_VARIABLE: &Guide = &set_variable::GUIDE;
const RESTART: &Guide = &restart::GUIDE;
const FIRST_CALL: &Guide = &first_call::GUIDE;
const FIND_PROJECT: &Guide = &find_project::GUIDE;
const RESTRICT_KEY: &Guide = &restrict_key::GUIDE;
const MIGRATE_KEY: &Guide = &migrate_key::GUIDE;
const ANSWER_LEAK: &Guide = &answer_leak::GUIDE;
const CREATE_KEY: &Guide = &create_key::GUIDE;
const REGIONS_BILLING: &Guide = &regions_billing::GUIDE;
const SECRET_STORE: &Guide = &secret_store::GUIDE;
const SERVICE_ACCOUNT: &Guide = &service_account::GUIDE;
const KEEP_SAFE: &Guide = &keep_safe::GUIDE;
const BROWSER_PROXY: &Guide = &browser_proxy::GUIDE;
const BETWEEN: &Guide = &between::GUIDE;
const WORKED_BEFORE: &Guide = &worked_before::GUIDE;

/// Which causes need which guides, the most useful first.
static NEEDED: &[(&[Cause], &[&Guide])] = &[
    // The value of a variable is at fault.
    (
        &[
            SurroundingWhitespace,
            InnerWhitespace,
            InvisibleCharacter,
            LookalikeCharacter,
            SmartQuotes,
            Quoted,
            PrefixIncluded,
            UnexpectedCharacter,
            TooShort,
            TooLong,
            DoubledKey,
            MissingDot,
            WrongCase,
            PercentEncoded,
            Base64Encoded,
            MaskedKey,
            UnexpandedVariable,
            EnvPathIsDirectory,
            BothVariablesSet,
            UnreadVariableName,
            DuplicateVariable,
            SpacesAroundEquals,
            CrlfLineEndings,
            TrailingComment,
            KeyContaminated,
        ],
        &[SET_VARIABLE, RESTART, SECRET_STORE],
    ),
    (&[EnvVarNotFound, KeyMissing, Placeholder], &[SET_VARIABLE, RESTART, FIRST_CALL, SECRET_STORE]),
    // The call is at fault, or what it goes through.
    (&[CustomBaseUrl], &[BETWEEN, SET_VARIABLE, RESTART]),
    (&[WrongHeaderName, WrongAuthHeader, MultipleCredentials], &[FIRST_CALL, BETWEEN]),
    (
        &[
            WrongProviderEndpoint,
            DoubledPath,
            ModelRetired,
            ModelNotFound,
            MalformedRequest,
            KeyInUrl,
            BearerPrefixMissing,
            KeyGenerates,
        ],
        &[FIRST_CALL],
    ),
    // The key is at fault.
    (&[StandardKeyRetired], &[MIGRATE_KEY, RESTART, RESTRICT_KEY, WORKED_BEFORE]),
    (&[StandardKey, UnrestrictedKeyRejected, ClientRejectsAuthKey], &[MIGRATE_KEY, RESTART, RESTRICT_KEY]),
    (&[DormantKeyBlocked], &[MIGRATE_KEY, RESTRICT_KEY, KEEP_SAFE]),
    (&[KeyLeaked, PublishedExample], &[ANSWER_LEAK, RESTART, KEEP_SAFE, SECRET_STORE]),
    (&[ClientExposedVariable], &[BROWSER_PROXY, ANSWER_LEAK, KEEP_SAFE]),
    (&[KeyInvalid], &[SET_VARIABLE, RESTART, WORKED_BEFORE, FIND_PROJECT, KEEP_SAFE]),
    (&[KeyExpired, KeyRevoked], &[SET_VARIABLE, RESTART, FIND_PROJECT, KEEP_SAFE]),
    (&[KeyNotFound, ProjectInvalid], &[FIND_PROJECT, SET_VARIABLE, RESTART]),
    (&[AuthKeyRejected, CredentialRejected], &[SET_VARIABLE, RESTART, WORKED_BEFORE, FIND_PROJECT, BETWEEN]),
    (&[KeyCreationNotPermitted, KeyNotListed, OrgPolicyBlocked], &[CREATE_KEY, FIND_PROJECT]),
    (
        &[
            ApiRestrictionBlocked,
            ReferrerBlocked,
            IpBlocked,
            AndroidAppBlocked,
            IosAppBlocked,
            IpOrReferrerBlocked,
        ],
        &[RESTRICT_KEY, FIND_PROJECT, BROWSER_PROXY],
    ),
    (
        &[ServiceDisabled, WrongApiEnabled, IamPermissionDenied, ProjectDenied, ProjectSuspended],
        &[FIND_PROJECT, CREATE_KEY],
    ),
    (&[PermissionDenied], &[FIND_PROJECT, CREATE_KEY, WORKED_BEFORE]),
    // Another credential is wanted.
    (
        &[
            VertexModeSet,
            VertexEndpointWithApiKey,
            AuthKeyUnsupportedEndpoint,
            WrongCredentialType,
            OauthToken,
            ServiceAccountJson,
            OauthClientSecret,
        ],
        &[SERVICE_ACCOUNT, FIRST_CALL],
    ),
    // Money, place and limits.
    (
        &[
            BillingDisabled,
            BillingCountryRestricted,
            CreditsDepleted,
            SpendCapReached,
            QuotaZero,
            FreeTierUnavailable,
            QuotaExhausted,
            LocationUnsupported,
        ],
        &[REGIONS_BILLING, FIND_PROJECT],
    ),
    (&[RateLimited], &[REGIONS_BILLING, BETWEEN]),
    (&[NetworkIpBlocked], &[REGIONS_BILLING]),
    (&[ClockSkew, TokenExpiredLocally], &[BETWEEN]),
];

/// The guides that a cause needs.
pub fn of(cause: Cause) -> &'static [&'static Guide] {
    NEEDED.iter().find(|(causes, _)| causes.contains(&cause)).map_or(&[], |(_, guides)| guides)
}

/// Whether somebody who administers the project can do more about it than the visitor.
pub fn is_for_an_administrator(cause: Cause) -> bool {
    let has = |ids: &[&str]| of(cause).iter().any(|guide| ids.contains(&guide.id));
    has(&["create-key", "restrict-key", "regions-billing", "find-project"])
        && !has(&["set-variable", "migrate-key", "between"])
}
