//! The way of a request from a program to a model, and where on it each cause stops it.

use super::causes::Cause;

/// One stop on the way. The order is that of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Station {
    /// The program that asks, or this page's browser: the request does not leave it as it should.
    Program,
    Network,
    /// The provider's own front door: address, region, form of the request.
    Edge,
    Key,
    /// The project, the account and what they pay.
    Project,
    Quota,
    Model,
}

impl Station {
    pub const ALL: [Station; 7] =
        [Self::Program, Self::Network, Self::Edge, Self::Key, Self::Project, Self::Quota, Self::Model];

    /// Its name in `data-station`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::Network => "network",
            Self::Edge => "edge",
            Self::Key => "key",
            Self::Project => "project",
            Self::Quota => "quota",
            Self::Model => "model",
        }
    }
}

/// Where this cause stops a request; good news: the last station that the request is known to have passed. None
/// where the cause names no place.
#[allow(
    clippy::too_many_lines,
    reason = "a table: one line for each cause, and the compiler asks for every one"
)]
pub const fn of(cause: Cause) -> Option<Station> {
    use Cause as C;
    Some(match cause {
        C::BothVariablesSet
        | C::BearerPrefixMissing
        | C::ClientExposedVariable
        | C::ClientRejectsAuthKey
        | C::ClockSkew
        | C::CorsBlocked
        | C::CrlfLineEndings
        | C::DuplicateVariable
        | C::EnvPathIsDirectory
        | C::EnvVarNotFound
        | C::KeyContaminated
        | C::Placeholder
        | C::SpacesAroundEquals
        | C::TokenExpiredLocally
        | C::TrailingComment
        | C::UnexpandedVariable
        | C::UnreadVariableName
        | C::VertexModeSet => Station::Program,
        C::AnswerCutShort
        | C::AnswerTooLarge
        | C::CaptivePortal
        | C::CustomBaseUrl
        | C::NetworkBlocked
        | C::Offline
        | C::TimedOut
        | C::TlsIntercepted => Station::Network,
        C::DoubledPath
        | C::KeyMissing
        | C::LocationUnsupported
        | C::MalformedRequest
        | C::MultipleCredentials
        | C::NetworkIpBlocked
        | C::VertexEndpointWithApiKey
        | C::WrongAuthHeader
        | C::WrongHeaderName
        | C::WrongProviderEndpoint => Station::Edge,
        C::AndroidAppBlocked
        | C::ApiRestrictionBlocked
        | C::AuthKeyRejected
        | C::AuthKeyUnsupportedEndpoint
        | C::Base64Encoded
        | C::CredentialRejected
        | C::DormantKeyBlocked
        | C::DoubledKey
        | C::InnerWhitespace
        | C::InsufficientScope
        | C::InvisibleCharacter
        | C::IosAppBlocked
        | C::IpBlocked
        | C::IpOrReferrerBlocked
        | C::JsonWebToken
        | C::KeyAccepted
        | C::KeyExpired
        | C::KeyInvalid
        | C::KeyLeaked
        | C::KeyListsModels
        | C::KeyNotFound
        | C::KeyRevoked
        | C::KeySeesModel
        | C::LookalikeCharacter
        | C::MaskedKey
        | C::MissingDot
        | C::OauthClientSecret
        | C::OauthToken
        | C::OtherProviderKey
        | C::PercentEncoded
        | C::PrefixIncluded
        | C::ProjectId
        | C::PublishedExample
        | C::Quoted
        | C::ReferrerBlocked
        | C::ServiceAccountJson
        | C::SignatureMismatch
        | C::SmartQuotes
        | C::StandardKey
        | C::StandardKeyRetired
        | C::SurroundingWhitespace
        | C::TooLong
        | C::TooShort
        | C::UnexpectedCharacter
        | C::UnrestrictedKeyRejected
        | C::WrongCase
        | C::WrongCredentialType
        | C::WrongEnvironment => Station::Key,
        C::AccountSuspended
        | C::BillingCountryRestricted
        | C::BillingDisabled
        | C::CreditsDepleted
        | C::IamPermissionDenied
        | C::KeyCountsTokens
        | C::OrgPolicyBlocked
        | C::ProjectDenied
        | C::ProjectInvalid
        | C::ProjectSuspended
        | C::ServiceDisabled
        | C::SpendCapReached
        | C::SsoRequired
        | C::WrongApiEnabled
        | C::WrongOrganization => Station::Project,
        C::FreeTierUnavailable | C::QuotaExhausted | C::QuotaZero | C::RateLimited => Station::Quota,
        C::KeyGenerates
        | C::ModelAccessDenied
        | C::ModelNotFound
        | C::ModelRetired
        | C::ServerError
        | C::ServerOverloaded
        | C::Timeout => Station::Model,
        // Nobody asked anything, or nobody knows.
        C::Cancelled
        | C::KeyCreationNotPermitted
        | C::KeyInUrl
        | C::KeyNotListed
        | C::PermissionDenied
        | C::Unrecognized => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::cause::Severity;

    #[test]
    fn every_station_stops_something_and_good_news_stands_at_its_last() {
        for station in Station::ALL {
            let stops = |cause: &Cause| of(*cause) == Some(station) && cause.severity() != Severity::Fine;
            assert!(Cause::ALL.iter().any(stops), "{station:?}: nothing stops here");
        }
        assert_eq!(of(Cause::KeyGenerates), Station::ALL.last().copied());
        assert_eq!(of(Cause::KeyListsModels), Some(Station::Key));
        assert_eq!(of(Cause::Unrecognized), None);
    }

    #[test]
    fn the_way_has_the_order_of_the_stations() {
        assert!(Station::ALL.is_sorted());
    }
}
