//! Google Maps Platform. Its older web services answer 200 with a refusal inside; every probe may cost money.

use super::prelude::{Alphabet, ByHand, Kind, Length, Link, Place, Provider, Shape};

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
    rules: &["google_maps", "gateway", "statuses"],
    variable: "GOOGLE_MAPS_API_KEY",
    // It takes the key in the address only.
    by_hand: Some(ByHand { headers: &[], url: "https://maps.googleapis.com/maps/api/geocode/json?address=Bern&key={GOOGLE_MAPS_API_KEY}", body: "" }),
    ..Provider::recognised("google_maps", "Google Maps", "Google", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("standard", "key of Maps, Firebase, YouTube or another Google API", Shape::new("AIza", Alphabet::Base64Url, Length::Exactly(39))).zh("Maps、Firebase、YouTube 或其他 Google API 的密钥"),
];
