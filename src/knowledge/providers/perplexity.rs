//! Perplexity (`api.perplexity.ai`). It lists no models, and a wrong key gets an HTML page.

use super::prelude::{Alphabet, ByHand, Kind, Length, Link, Place, Provider, Shape};

pub static PROVIDER: Provider = Provider {
    marks: &["perplexity.ai", "401 authorization required", "openresty"],
    sdks: &["perplexity"],
    places: &[
        (Place::Keys, Link::page("Perplexity → API platform console", "https://console.perplexity.ai")),
        (Place::Billing, Link::page("Perplexity → API platform console", "https://console.perplexity.ai")),
        (Place::Models, Link::page("Perplexity docs → Models", "https://docs.perplexity.ai/docs/sonar/models")),
        (Place::Status, Link::page("Perplexity status", "https://status.perplexity.com")),
        (Place::Errors, Link::page("Perplexity docs → Error handling", "https://docs.perplexity.ai/docs/sdk/error-handling")),
    ],
    rules: &["perplexity", "openai", "gateway", "statuses"],
    variable: "PERPLEXITY_API_KEY",
    by_hand: Some(ByHand { headers: &["authorization: Bearer {PERPLEXITY_API_KEY}", "content-type: application/json"], url: "https://api.perplexity.ai/chat/completions", body: r#"{"model":"sonar","max_tokens":1,"messages":[{"role":"user","content":"hi"}]}"# }),
    ..Provider::recognised("perplexity", "Perplexity", "Perplexity", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("pplx-", Alphabet::Alphanumeric, Length::Expected(53))),
];
