//! Every cause, one file each. The file's stem is the cause's id, its permalink and its case folder.
//!
//! To add one: a file here, a line in this list, a row in a provider's signs (or in `intake`), a case folder.
//! `tests/cases.rs` names whatever is missing.

use super::cause::{Prose, Severity};
use super::elsewhere;
use crate::locale::Language;

macro_rules! causes {
    ($($variant:ident => $id:ident,)+) => {
        $(pub(super) mod $id;)+

        /// A cause, by name. The ids are a contract with tests, permalinks and reports.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Cause { $($variant,)+ }

        impl Cause {
            /// In the order of the catalogue.
            pub const ALL: &[Cause] = &[$(Cause::$variant,)+];

            /// The id: file stem, permalink, case folder.
            pub const fn id(self) -> &'static str {
                match self { $(Cause::$variant => stringify!($id),)+ }
            }

            /// How much it stands in the way.
            pub const fn severity(self) -> Severity {
                match self { $(Cause::$variant => $id::SEVERITY,)+ }
            }

            /// Its words in a language, as its file has them.
            pub const fn prose(self, language: Language) -> &'static Prose {
                match self { $(Cause::$variant => $id::PROSE.get(language),)+ }
            }
        }
    };
}

causes! {
    // Seen in what was pasted.
    SurroundingWhitespace => surrounding_whitespace,
    InnerWhitespace => inner_whitespace,
    InvisibleCharacter => invisible_character,
    LookalikeCharacter => lookalike_character,
    SmartQuotes => smart_quotes,
    Quoted => quoted,
    PrefixIncluded => prefix_included,
    UnexpectedCharacter => unexpected_character,
    TooShort => too_short,
    TooLong => too_long,
    DoubledKey => doubled_key,
    MissingDot => missing_dot,
    WrongCase => wrong_case,
    PercentEncoded => percent_encoded,
    Base64Encoded => base64_encoded,
    MaskedKey => masked_key,
    Placeholder => placeholder,
    PublishedExample => published_example,
    OtherProviderKey => other_provider_key,
    OauthToken => oauth_token,
    OauthClientSecret => oauth_client_secret,
    ServiceAccountJson => service_account_json,
    ProjectId => project_id,
    JsonWebToken => json_web_token,
    StandardKey => standard_key,
    UnexpandedVariable => unexpanded_variable,
    EnvPathIsDirectory => env_path_is_directory,
    BothVariablesSet => both_variables_set,
    UnreadVariableName => unread_variable_name,
    DuplicateVariable => duplicate_variable,
    SpacesAroundEquals => spaces_around_equals,
    CrlfLineEndings => crlf_line_endings,
    TrailingComment => trailing_comment,
    VertexModeSet => vertex_mode_set,
    ClientExposedVariable => client_exposed_variable,
    KeyInUrl => key_in_url,
    WrongHeaderName => wrong_header_name,
    WrongAuthHeader => wrong_auth_header,
    MultipleCredentials => multiple_credentials,
    WrongProviderEndpoint => wrong_provider_endpoint,
    VertexEndpointWithApiKey => vertex_endpoint_with_api_key,
    DoubledPath => doubled_path,
    ModelRetired => model_retired,
    BearerPrefixMissing => bearer_prefix_missing,
    CustomBaseUrl => custom_base_url,
    // Said by the provider.
    KeyInvalid => key_invalid,
    KeyNotFound => key_not_found,
    KeyExpired => key_expired,
    KeyLeaked => key_leaked,
    KeyMissing => key_missing,
    KeyContaminated => key_contaminated,
    EnvVarNotFound => env_var_not_found,
    StandardKeyRetired => standard_key_retired,
    UnrestrictedKeyRejected => unrestricted_key_rejected,
    DormantKeyBlocked => dormant_key_blocked,
    AuthKeyRejected => auth_key_rejected,
    CredentialRejected => credential_rejected,
    WrongCredentialType => wrong_credential_type,
    AuthKeyUnsupportedEndpoint => auth_key_unsupported_endpoint,
    ClientRejectsAuthKey => client_rejects_auth_key,
    KeyCreationNotPermitted => key_creation_not_permitted,
    KeyNotListed => key_not_listed,
    ServiceDisabled => service_disabled,
    WrongApiEnabled => wrong_api_enabled,
    ApiRestrictionBlocked => api_restriction_blocked,
    ReferrerBlocked => referrer_blocked,
    IpBlocked => ip_blocked,
    AndroidAppBlocked => android_app_blocked,
    IosAppBlocked => ios_app_blocked,
    IpOrReferrerBlocked => ip_or_referrer_blocked,
    ProjectSuspended => project_suspended,
    ProjectInvalid => project_invalid,
    ProjectDenied => project_denied,
    AccountSuspended => account_suspended,
    PermissionDenied => permission_denied,
    IamPermissionDenied => iam_permission_denied,
    BillingDisabled => billing_disabled,
    BillingCountryRestricted => billing_country_restricted,
    CreditsDepleted => credits_depleted,
    SpendCapReached => spend_cap_reached,
    QuotaZero => quota_zero,
    FreeTierUnavailable => free_tier_unavailable,
    QuotaExhausted => quota_exhausted,
    RateLimited => rate_limited,
    LocationUnsupported => location_unsupported,
    NetworkIpBlocked => network_ip_blocked,
    ModelNotFound => model_not_found,
    ModelAccessDenied => model_access_denied,
    MalformedRequest => malformed_request,
    ServerOverloaded => server_overloaded,
    ServerError => server_error,
    Timeout => timeout,
    OrgPolicyBlocked => org_policy_blocked,
    Unrecognized => unrecognized,
    // Said by providers other than Google, beside the ones above.
    KeyRevoked => key_revoked,
    InsufficientScope => insufficient_scope,
    WrongOrganization => wrong_organization,
    WrongEnvironment => wrong_environment,
    SsoRequired => sso_required,
    ClockSkew => clock_skew,
    SignatureMismatch => signature_mismatch,
    TokenExpiredLocally => token_expired_locally,
    // Said by the browser or the network.
    Offline => offline,
    NetworkBlocked => network_blocked,
    CorsBlocked => cors_blocked,
    TimedOut => timed_out,
    Cancelled => cancelled,
    CaptivePortal => captive_portal,
    TlsIntercepted => tls_intercepted,
    AnswerTooLarge => answer_too_large,
    AnswerCutShort => answer_cut_short,
    // Good news.
    KeyListsModels => key_lists_models,
    KeyAccepted => key_accepted,
    KeySeesModel => key_sees_model,
    KeyCountsTokens => key_counts_tokens,
    KeyGenerates => key_generates,
}

impl Cause {
    /// How much it stands in the way, where this page's own request met it. A key that is bound to its callers refuses
    /// this page and serves them; an answer that the browser withholds may have been a good one.
    pub const fn severity_here(self) -> Severity {
        match self {
            Self::ReferrerBlocked
            | Self::IpBlocked
            | Self::IpOrReferrerBlocked
            | Self::AndroidAppBlocked
            | Self::IosAppBlocked
            | Self::CorsBlocked
            | Self::NetworkBlocked
            | Self::NetworkIpBlocked => Severity::Unknown,
            _ => self.severity(),
        }
    }

    /// The cause with this id, if there is one.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|cause| cause.id() == id)
    }

    /// Its words in a language, where the provider is not Google's Gemini API.
    pub const fn elsewhere(self, language: Language) -> &'static Prose {
        match elsewhere::words(self) {
            Some(words) => words.get(language),
            None => self.prose(language),
        }
    }
}
