//! What a shared cause says where another provider than Google's Gemini API answers.
//!
//! The cause's own file speaks of Gemini and its pages. Here stands what holds for everybody: `{company}` is
//! whoever answered, `{provider}` the service, and the links are those of its file.

mod access;
mod account;
mod key;
mod money;
mod request;
mod value;

use super::cause::Prose;
use super::causes::Cause;
use crate::locale::Localized;

/// The words for this cause at another provider; none where the cause's own words hold there as well.
pub const fn words(cause: Cause) -> Option<&'static Localized<Prose>> {
    Some(match cause {
        Cause::KeyInvalid => &key::INVALID,
        Cause::KeyMissing => &key::MISSING,
        Cause::EnvVarNotFound => &key::NOT_FOUND,
        Cause::KeyExpired => &key::EXPIRED,
        Cause::CredentialRejected => &key::REJECTED,
        Cause::WrongCredentialType => &key::WRONG_TYPE,
        Cause::KeyListsModels => &key::LISTS_MODELS,
        Cause::WrongAuthHeader => &key::WRONG_HEADER,
        Cause::CreditsDepleted => &money::CREDITS,
        Cause::BillingDisabled => &money::BILLING,
        Cause::QuotaExhausted => &money::QUOTA,
        Cause::RateLimited => &money::RATE,
        Cause::LocationUnsupported => &access::LOCATION,
        Cause::IpBlocked => &access::IP,
        Cause::ReferrerBlocked => &access::REFERRER,
        Cause::ServiceDisabled => &access::SERVICE,
        Cause::PermissionDenied => &access::PERMISSION,
        Cause::ModelNotFound => &access::MODEL,
        Cause::NetworkBlocked => &access::NETWORK,
        Cause::CorsBlocked => &access::CORS,
        Cause::MalformedRequest => &access::REQUEST,
        Cause::KeyLeaked => &account::LEAKED,
        Cause::KeyNotFound => &account::DELETED,
        Cause::IamPermissionDenied => &account::ROLE,
        Cause::FreeTierUnavailable => &account::FREE,
        Cause::QuotaZero => &account::ZERO,
        Cause::SpendCapReached => &account::SPEND_CAP,
        Cause::KeyInUrl => &request::IN_URL,
        Cause::WrongHeaderName => &request::UNREAD_HEADER,
        Cause::BearerPrefixMissing => &request::NO_BEARER,
        Cause::MultipleCredentials => &request::TWO,
        Cause::DoubledPath => &request::DOUBLED_PATH,
        Cause::CustomBaseUrl => &request::BASE_URL,
        Cause::WrongProviderEndpoint => &request::WRONG_ENDPOINT,
        Cause::TlsIntercepted => &request::TLS,
        Cause::AnswerTooLarge => &request::TOO_LARGE,
        Cause::ModelRetired => &request::RETIRED,
        Cause::SurroundingWhitespace => &value::SPACES,
        Cause::DoubledKey => &value::DOUBLED,
        Cause::TooShort => &value::SHORT,
        Cause::TooLong => &value::LONG,
        Cause::MaskedKey => &value::MASKED,
        Cause::PrefixIncluded => &value::PREFIX,
        Cause::PercentEncoded => &value::PERCENT,
        Cause::Base64Encoded => &value::BASE64,
        Cause::Placeholder => &value::PLACEHOLDER,
        Cause::JsonWebToken => &value::TOKEN,
        Cause::OtherProviderKey => &value::OTHERS,
        Cause::UnexpandedVariable => &value::UNEXPANDED,
        Cause::UnreadVariableName => &value::UNREAD,
        Cause::ClientExposedVariable => &value::EXPOSED,
        Cause::KeyContaminated => &value::CONTAMINATED,
        _ => return None,
    })
}

/// Whether a cause speaks of what Google alone has: its kinds of keys, its consoles, its variables. No answer and no
/// text of another provider means it, unless Google's own words stand there.
pub const fn is_googles(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::MissingDot
            | Cause::OauthToken
            | Cause::OauthClientSecret
            | Cause::ServiceAccountJson
            | Cause::ProjectId
            | Cause::StandardKey
            | Cause::StandardKeyRetired
            | Cause::UnrestrictedKeyRejected
            | Cause::DormantKeyBlocked
            | Cause::BothVariablesSet
            | Cause::VertexModeSet
            | Cause::VertexEndpointWithApiKey
            | Cause::AuthKeyRejected
            | Cause::AuthKeyUnsupportedEndpoint
            | Cause::ClientRejectsAuthKey
            | Cause::KeyCreationNotPermitted
            | Cause::KeyNotListed
            | Cause::WrongApiEnabled
            | Cause::ApiRestrictionBlocked
            | Cause::AndroidAppBlocked
            | Cause::IosAppBlocked
            | Cause::IpOrReferrerBlocked
            | Cause::ProjectSuspended
            | Cause::ProjectInvalid
            | Cause::ProjectDenied
            | Cause::BillingCountryRestricted
            | Cause::NetworkIpBlocked
            | Cause::KeySeesModel
            | Cause::KeyCountsTokens
            | Cause::KeyGenerates
    )
}
