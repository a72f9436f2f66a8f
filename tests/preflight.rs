//! What the browser tests' server plays is what the page asks: the same requests, and the header lists of each
//! provider's preflight. One header more than these, and the page would see a dead network.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use key_clinic::exchange::Request;
use key_clinic::knowledge::models::retirement;
use key_clinic::knowledge::providers;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    method: String,
    host: String,
    path: String,
    headers: BTreeSet<String>,
    /// The headers that its preflight allows, or `any` where it repeats what it was asked for.
    preflight: Value,
    /// Whether its refusals hide from pages.
    #[serde(default)]
    hides: bool,
}

fn rules() -> BTreeMap<String, Rules> {
    serde_json::from_str(&fs::read_to_string("tests/e2e/providers.json").unwrap()).unwrap()
}

/// Every header that the page itself sets.
fn headers(request: &Request) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = request.headers.iter().map(|(name, _)| (*name).to_string()).collect();
    names.insert(request.key_header.to_string());
    if request.body.is_some() {
        names.insert("content-type".to_string());
    }
    if request.is_signed() {
        names.insert("x-amz-date".to_string());
    }
    names
}

#[test]
fn every_live_provider_is_played_as_it_is_asked() {
    let rules = rules();
    let live: BTreeSet<&str> = providers::all()
        .iter()
        .filter(|it| it.list.is_some() && it.id != providers::GEMINI)
        .map(|it| it.id)
        .collect();
    let played: BTreeSet<&str> = rules.keys().map(String::as_str).collect();
    assert_eq!(live, played, "give every live provider its line in tests/e2e/providers.json");
    for (id, rules) in &rules {
        let request = providers::by_id(id).unwrap().list.as_ref().unwrap();
        let asked = (request.method, request.host(), request.path);
        assert_eq!((rules.method.as_str(), rules.host.as_str(), rules.path.as_str()), asked, "{id}");
        assert_eq!(rules.headers, headers(request), "{id}");
        assert_eq!(rules.hides, id == "openai", "{id}");
    }
}

#[test]
fn nothing_is_sent_that_a_preflight_refuses() {
    for (id, rules) in rules() {
        let Value::Array(allowed) = &rules.preflight else {
            assert_eq!(rules.preflight, "any", "{id}");
            continue;
        };
        let allowed: BTreeSet<&str> = allowed.iter().map(|name| name.as_str().unwrap()).collect();
        let refused: Vec<_> = rules.headers.iter().filter(|name| !allowed.contains(name.as_str())).collect();
        assert!(refused.is_empty(), "{id}: its preflight refuses {refused:?}");
    }
}

#[test]
fn a_question_without_a_body_sends_the_key_alone() {
    for provider in providers::all().iter().filter(|it| !["anthropic", providers::GEMINI].contains(&it.id)) {
        let Some(request) = provider.list.as_ref().filter(|request| request.body.is_none()) else { continue };
        assert_eq!(headers(request), BTreeSet::from(["authorization".to_string()]), "{}", provider.id);
        assert_eq!(request.query, [], "{}", provider.id);
    }
}

/// A good key would get the answer of a missing model.
#[test]
fn no_question_names_a_model_that_ends() {
    let calls = providers::all()
        .iter()
        .flat_map(|it| it.list.iter().chain(it.probes.iter().map(|probe| &probe.request)));
    for request in calls {
        let Some((_, rest)) = request.path.split_once("/models/") else { continue };
        let name = rest.split(':').next().unwrap();
        assert!(retirement(name).is_none(), "{}: {name} is retired, or will be", request.host());
    }
}
