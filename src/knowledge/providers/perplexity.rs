//! Perplexity (`api.perplexity.ai`). It lists no models, and a wrong key gets an HTML page.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Shape, Sign, Table, Verify, dialect, means};
use crate::knowledge::causes::Cause::{CreditsDepleted, KeyInvalid, KeyMissing};

pub static PROVIDER: Provider = Provider {
    marks: &["perplexity.ai", "401 authorization required", "openresty"],
    sdks: &["perplexity"],
    places: &[
        (Place::Keys, Link::page("Perplexity → API", "https://www.perplexity.ai/account/api")),
        (Place::Billing, Link::page("Perplexity → API", "https://www.perplexity.ai/account/api")),
        (Place::Models, Link::page("Perplexity docs → Models", "https://docs.perplexity.ai/getting-started/models")),
    ],
    signs: Table::of(&[TABLE, dialect::OPENAI, dialect::BETWEEN, dialect::STATUSES]),
    verify: Some(Verify {
        command: "curl -sS -w '\\nHTTP %{http_code}\\n' -H \"Authorization: Bearer $PERPLEXITY_API_KEY\" -H 'content-type: application/json' -d '{\"model\":\"sonar\",\"max_tokens\":1,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}' https://api.perplexity.ai/chat/completions",
        prints: "HTTP 200",
    }),
    ..Provider::recognised("perplexity", "Perplexity", "Perplexity", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("pplx-", Alphabet::Alphanumeric, Length::Expected(53))),
];

/// Its own texts.
const TABLE: &[Sign] = &[
    means(KeyInvalid).or(&[CreditsDepleted, KeyMissing]).says(&["401 authorization required"]),
];
