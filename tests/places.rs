//! The pages of the providers: each its own.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use key_clinic::knowledge::place::Place;
use key_clinic::knowledge::provider::Provider;
use key_clinic::knowledge::providers;

/// Whose pages stand at which hosts.
const HOSTS: &[(&str, &[&str])] = &[
    ("gemini", &["google.com", "google.dev"]),
    ("anthropic", &["claude.com"]),
    ("openrouter", &["openrouter.ai"]),
    ("deepseek", &["deepseek.com"]),
    ("openai", &["openai.com"]),
    ("groq", &["groq.com", "groqstatus.com"]),
    ("xai", &["x.ai"]),
    ("mistral", &["mistral.ai"]),
    ("cohere", &["cohere.com"]),
    ("together", &["together.ai"]),
    ("fireworks", &["fireworks.ai"]),
    ("huggingface", &["huggingface.co"]),
    ("perplexity", &["perplexity.ai", "perplexity.com"]),
    ("replicate", &["replicate.com", "replicatestatus.com"]),
    ("stripe", &["stripe.com"]),
    ("github", &["github.com", "githubstatus.com"]),
    ("gitlab", &["gitlab.com"]),
    ("aws", &["amazon.com"]),
    ("aws_bedrock", &["amazon.com"]),
    ("azure_openai", &["azure.com", "azure.status.microsoft", "microsoft.com"]),
    ("google_maps", &["google.com"]),
    ("vertex_ai", &["google.com"]),
    ("jwt", &[]),
    ("openai_compatible", &[]),
];

/// What every provider has; a page that does not exist is named with its reason.
const MAIN: [Place; 4] = [Place::Keys, Place::Billing, Place::Status, Place::Errors];

fn page(provider: &Provider, place: Place) -> Option<&'static str> {
    provider.place(place).map(|link| link.url)
}

fn host(url: &str) -> &str {
    url.trim_start_matches("https://").split('/').next().unwrap()
}

#[test]
fn every_page_is_its_providers_own() {
    for provider in providers::all() {
        let hosts = HOSTS.iter().find(|(id, _)| *id == provider.id).map(|(_, hosts)| *hosts);
        let hosts = hosts.unwrap_or_else(|| panic!("{}: name the hosts of its pages here", provider.id));
        for link in &provider.places {
            let place = link.place;
            let host = host(link.url);
            let own = |known: &&str| host == *known || host.ends_with(&[".", known].concat());
            assert!(hosts.iter().any(own), "{}: {place:?} is at {host}", provider.id);
        }
    }
}

#[test]
fn console_billing_status_and_errors_are_different_pages() {
    for provider in providers::all().iter().filter(|it| !["jwt", "openai_compatible"].contains(&it.id)) {
        let mut seen = Vec::new();
        for place in MAIN {
            // Stripe is paid out of what it collects: it has no page where credit is bought.
            let Some(url) = page(provider, place) else {
                assert_eq!((provider.id, place), ("stripe", Place::Billing));
                continue;
            };
            // One console of Perplexity's holds both.
            assert!(
                !seen.contains(&url) || provider.id == "perplexity",
                "{}: {place:?} is another's page",
                provider.id
            );
            seen.push(url);
        }
    }
}

#[test]
fn a_place_is_named_once() {
    for provider in providers::all() {
        for (index, link) in provider.places.iter().enumerate() {
            let place = link.place;
            let earlier = provider.places.iter().take(index).any(|known| known.place == place);
            assert!(!earlier, "{}: {place:?} stands twice", provider.id);
        }
    }
}
