//! Google's Gemini API (`generativelanguage.googleapis.com`).

mod signs;

use crate::exchange::Request;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape, Verify};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider {
    id: "gemini",
    name: "Google Gemini",
    company: "Google",
    kinds: &[
        Kind {
            id: "auth",
            name: Localized { en: "auth key" },
            // Samples of 2026 all have 53 characters; Google documents no length.
            shape: Shape { prefix: "AQ.", alphabet: Alphabet::Base64Url, length: Length::Expected(53) },
            cause: None,
        },
        Kind {
            id: "standard",
            name: Localized { en: "standard key" },
            shape: Shape { prefix: "AIza", alphabet: Alphabet::Base64Url, length: Length::Exactly(39) },
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
    signs: signs::SIGNS,
    verify: Some(Verify {
        command: "curl -sS -o /dev/null -w '%{http_code}\\n' -H \"x-goog-api-key: $GEMINI_API_KEY\" https://generativelanguage.googleapis.com/v1beta/models",
        prints: "200",
    }),
};
