//! What the browser tests play is what the code asks.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::fs;

use key_clinic::knowledge::providers;

/// What the browser tests expect of each provider is what the code sends.
#[test]
fn the_browser_tests_play_every_provider_that_is_asked() {
    let played: serde_json::Value =
        serde_json::from_str(&fs::read_to_string("tests/e2e/providers.json").unwrap()).unwrap();
    let mut known = BTreeSet::new();
    for provider in providers::all().iter().filter(|it| it.id != providers::GEMINI) {
        let Some(request) = &provider.list else { continue };
        known.insert(provider.id);
        let mut headers: BTreeSet<&str> = request.headers.iter().map(|(name, _)| *name).collect();
        headers.insert(request.key_header);
        if request.body.is_some() {
            headers.insert("content-type");
        }
        if request.is_signed() {
            headers.insert("x-amz-date");
        }
        let rules = &played[provider.id];
        let text = |name: &str| rules[name].as_str().unwrap_or_default().to_string();
        let sent: BTreeSet<&str> =
            rules["headers"].as_array().into_iter().flatten().filter_map(|it| it.as_str()).collect();
        assert_eq!(
            (text("method"), text("host"), text("path"), sent),
            (request.method.into(), request.host().into(), request.path.into(), headers),
            "{}: correct it in tests/e2e/providers.json",
            provider.id
        );
        let allowed = rules["preflight"].as_array();
        let refused = rules["headers"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|name| allowed.is_some_and(|it| !it.contains(name)));
        assert_eq!(refused, None, "{}: its preflight refuses a header that the page sends", provider.id);
    }
    let extra: Vec<_> =
        played.as_object().unwrap().keys().filter(|id| !known.contains(id.as_str())).collect();
    assert!(extra.is_empty(), "remove {extra:?} from tests/e2e/providers.json");
}
