//! Google's Gemini API (`generativelanguage.googleapis.com`).

use crate::exchange::Request;
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape, Verify};
use crate::locale::Localized;

/// How the private key in a service account's JSON file begins.
pub const PEM: &str = "-----BEGIN PRIVATE KEY-----";

pub static PROVIDER: Provider = Provider {
    id: "gemini",
    name: "Google Gemini",
    company: "Google",
    kinds: &[
        Kind {
            id: "auth",
            name: Localized { en: "auth key" },
            // Samples of 2026 all have 53 characters; Google documents no length.
            shape: Shape::new("AQ.", Alphabet::Base64Url, Length::Expected(53)),
            cause: None,
        },
        Kind {
            id: "standard",
            name: Localized { en: "standard key" },
            shape: Shape::new("AIza", Alphabet::Base64Url, Length::Exactly(39)),
            cause: None,
        },
        // Google's secrets that are no keys; seen sent as one.
        Kind::other(
            "oauth_token",
            Localized { en: "OAuth access token" },
            Cause::OauthToken,
            Shape::new("ya29.", Alphabet::Dotted, Length::AtLeast(30)),
        ),
        Kind::other(
            "oauth_client_secret",
            Localized { en: "OAuth client secret" },
            Cause::OauthClientSecret,
            Shape::new("GOCSPX-", Alphabet::Base64Url, Length::AtLeast(27)),
        ),
        Kind::other(
            "ephemeral_token",
            Localized { en: "ephemeral token of the Live API" },
            Cause::WrongCredentialType,
            Shape::new("auth_tokens/", Alphabet::Base64Url, Length::AtLeast(28)),
        ),
        Kind::other(
            "service_account_json",
            Localized { en: "private key of a service account" },
            Cause::ServiceAccountJson,
            Shape::new(PEM, Alphabet::Base64, Length::AtLeast(60)),
        ),
        Kind::other(
            "project_id",
            Localized { en: "project id" },
            Cause::ProjectId,
            Shape::new("gen-lang-client-", Alphabet::Digits, Length::AtLeast(19)),
        ),
        // An odd-looking key may always be checked: this one is never tried by prefix.
        Kind {
            id: "unknown",
            name: Localized { en: "key of no known shape" },
            shape: Shape::new("", Alphabet::Base64Url, Length::AtLeast(16)),
            cause: None,
        },
    ],
    list: Some(Request {
        method: "GET",
        origin: "https://generativelanguage.googleapis.com",
        path: "/v1beta/models",
        query: &[("pageSize", "1000")],
        key_header: "x-goog-api-key",
        deadline_ms: 10_000,
        body_cap: 1 << 20,
    }),
    places: &[],
    signs: &[],
    verify: Some(Verify {
        command: "curl -sS -o /dev/null -w '%{http_code}\\n' -H \"x-goog-api-key: $GEMINI_API_KEY\" https://generativelanguage.googleapis.com/v1beta/models",
        prints: "200",
    }),
};
