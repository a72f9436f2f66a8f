//! Google Maps Platform. Its older web services answer 200 with a refusal inside; every probe may cost money.

use super::prelude::{Alphabet, ByHand, Kind, Length, Link, Place, Provider, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{AccountSuspended, AndroidAppBlocked, ApiRestrictionBlocked, BillingDisabled, IosAppBlocked, IpBlocked, KeyExpired, KeyInvalid, KeyMissing, MalformedRequest, PermissionDenied, ProjectDenied, ProjectInvalid, QuotaExhausted, RateLimited, ReferrerBlocked, ServiceDisabled};

pub static PROVIDER: Provider = Provider {
    marks: &["maps.googleapis.com", "developers.google.com/maps", "gmp-get-started", "request_denied", "mapserror", "maperror", "google maps", "over_query_limit", "project is not authorized to use this api"],
    sdks: &["google.maps"],
    places: &[
        (Place::Keys, Link::page("Cloud console → Google Maps Platform → Keys", "https://console.cloud.google.com/google/maps-apis/credentials")),
        (Place::Restrictions, Link::page("Cloud console → Google Maps Platform → Keys", "https://console.cloud.google.com/google/maps-apis/credentials")),
        (Place::ApiLibrary, Link::page("Cloud console → Google Maps Platform → APIs", "https://console.cloud.google.com/google/maps-apis/api-list")),
        (Place::Quotas, Link::page("Cloud console → Google Maps Platform → Quotas", "https://console.cloud.google.com/google/maps-apis/quotas")),
        (Place::RateLimits, Link::page("Cloud console → Google Maps Platform → Quotas", "https://console.cloud.google.com/google/maps-apis/quotas")),
        (Place::Billing, Link::page("Cloud console → Billing", "https://console.cloud.google.com/billing")),
        (Place::Status, Link::page("Google Maps Platform status", "https://status.cloud.google.com/maps-platform/")),
        (Place::Errors, Link::page("Maps docs → Error messages", "https://developers.google.com/maps/documentation/javascript/error-messages")),
        (Place::KeyDocs, Link::page("Maps docs → API keys", "https://developers.google.com/maps/documentation/javascript/get-api-key")),
    ],
    signs: Table::of(&[TABLE, dialect::BETWEEN, dialect::STATUSES]),
    variable: "GOOGLE_MAPS_API_KEY",
    // It takes the key in the address only.
    by_hand: Some(ByHand { headers: &[], url: "https://maps.googleapis.com/maps/api/geocode/json?address=Bern&key={GOOGLE_MAPS_API_KEY}", body: "" }),
    ..Provider::recognised("google_maps", "Google Maps", "Google", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("standard", "key of Maps, Firebase, YouTube or another Google API", Shape::new("AIza", Alphabet::Base64Url, Length::Exactly(39))).zh("Maps、Firebase、YouTube 或其他 Google API 的密钥"),
];

/// Texts of the web services, and the codes that the map writes into the console.
const TABLE: &[Sign] = &[
    means(BillingDisabled).says(&["you must enable billing", "billingnotenabledmaperror", "billing has not been enabled", "this api method requires billing"]),
    means(ReferrerBlocked).says(&["api keys with referer restrictions", "referernotallowedmaperror", "referer-not-allowed-map-error", "added to the list of allowed referrers", "refererdeniedmaperror", "requests from referer * are blocked"]),
    means(IpBlocked).or(&[ReferrerBlocked]).says(&["this ip, site or mobile application is not authorized", "this ip address is not authorized", "requests from this ip"]),
    means(AndroidAppBlocked).says(&["requests from this android client application"]),
    means(IosAppBlocked).says(&["requests from this ios client application"]),
    means(ServiceDisabled).or(&[ApiRestrictionBlocked]).says(&["project is not authorized to use this api", "apinotactivatedmaperror", "has not been used in project", "calling a legacy api", "not activated on your api project", "apitargetblockedmaperror", "this service requires an api key * enabled"]),
    means(ApiRestrictionBlocked).says(&["api key is not authorized to use this service"]),
    means(KeyExpired).says(&["expiredkeymaperror", "the provided api key is expired"]),
    means(KeyInvalid).says(&["invalidkeymaperror", "provided api key is invalid", "keyerror: invalid", "api key not valid"]),
    means(KeyMissing).says(&["missingkeymaperror", "noapikeys", "nokeymaperror", "nokeyerror", "you must use an api key to authenticate", "request * requires an api key"]),
    means(ProjectDenied).or(&[AccountSuspended]).says(&["projectdeniedmaperror", "deletedapiprojectmaperror"]),
    means(ProjectInvalid).or(&[BillingDisabled, ProjectDenied]).says(&["apiprojectmaperror"]),
    means(QuotaExhausted).or(&[BillingDisabled, RateLimited]).says(&["over_query_limit", "overquotamaperror", "over_daily_limit", "exceeded your daily request quota"]),
    means(MalformedRequest).says(&["invalid_request", "invalid request. missing"]),
    means(PermissionDenied).likely().or(&[ServiceDisabled, ReferrerBlocked, IpBlocked]).says(&["request_denied"]),
];
