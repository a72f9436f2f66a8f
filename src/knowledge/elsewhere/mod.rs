//! What a shared cause says where another provider than Google's Gemini API answers.
//!
//! The cause's own file speaks of Gemini and its pages. Here stands what holds for everybody: `{company}` is
//! whoever answered, `{provider}` the service, and the links are those of its file.

mod access;
mod key;
mod money;

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
        _ => return None,
    })
}
