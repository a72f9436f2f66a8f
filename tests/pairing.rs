//! What belongs together stays together; each failure says what to do.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::fs;

use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::place::Place;
use key_clinic::knowledge::providers::{self, gemini, unknown};
use key_clinic::knowledge::sign::Sign;
use key_clinic::knowledge::{command, loaded, provider::Provider, rules};
use key_clinic::report::catalogue;

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The value of a directive of the page's policy.
fn directive(name: &str) -> Vec<String> {
    let page = read("index.html");
    let (_, policy) = page.split_once("http-equiv=\"Content-Security-Policy\"").unwrap();
    let (_, policy) = policy.split_once("content=\"").unwrap();
    let (policy, _) = policy.split_once('"').unwrap();
    let found = policy.split(';').map(|part| part.split_whitespace().map(String::from).collect::<Vec<_>>());
    found.into_iter().find(|words| words.first().is_some_and(|first| first == name)).unwrap_or_default()
}

#[test]
fn the_policy_names_the_providers_that_are_asked_and_nobody_else() {
    let asked: BTreeSet<String> = providers::all()
        .iter()
        .filter_map(|provider| provider.list.as_ref())
        .map(|it| it.origin.to_string())
        .collect();
    let probes = providers::all().iter().flat_map(|it| it.probes.iter().map(move |probe| (it, probe)));
    for (provider, probe) in probes {
        let list = provider.list.as_ref().map(|it| it.origin);
        assert_eq!(list, Some(probe.request.origin), "{:?}: ask the host that lists models", probe.rung);
    }
    let allowed: BTreeSet<String> = directive("connect-src").into_iter().skip(1).collect();
    assert_eq!(
        allowed, asked,
        "connect-src in index.html must name exactly the origins of knowledge/data/providers"
    );
}

#[test]
fn the_policy_is_strict() {
    for (name, value) in [
        ("default-src", "'none'"),
        ("script-src", "'sha256-{boot}' 'wasm-unsafe-eval'"),
        ("style-src", "'sha256-{style}'"),
        ("img-src", "data:"),
        ("base-uri", "'none'"),
        ("form-action", "'none'"),
        ("require-trusted-types-for", "'script'"),
        ("manifest-src", "'self'"),
        ("worker-src", "'self'"),
        // The one maker of addresses makes one: the service worker's.
        ("trusted-types", "key-clinic"),
    ] {
        assert_eq!(directive(name).get(1..).unwrap_or_default().join(" "), value, "{name} in index.html");
    }
}

#[test]
fn the_policy_comes_before_everything_it_must_hold_for() {
    let page = read("index.html");
    let policy = page.find("Content-Security-Policy").unwrap();
    for element in ["<script", "<link", "<style"] {
        assert!(page.find(element).is_none_or(|at| policy < at), "move the policy above the first {element}");
    }
}

#[test]
fn every_view_style_is_linked_and_has_its_view() {
    let page = read("index.html");
    for entry in fs::read_dir("style/view").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let stem = name.trim_end_matches(".css");
        assert!(page.contains(&format!("style/view/{name}")), "link style/view/{name} in index.html");
        assert!(
            fs::exists(format!("src/web/{stem}.rs")).unwrap(),
            "style/view/{name} has no view src/web/{stem}.rs"
        );
    }
}

fn rows(provider: &'static Provider) -> impl Iterator<Item = &'static Sign> {
    rules::of(provider).iter().chain(rules::network()).flat_map(|group| group.iter())
}

#[test]
fn every_step_leads_to_a_page_of_gemini() {
    for place in
        Cause::ALL.iter().flat_map(|cause| &cause.prose(Language::English).steps).filter_map(|it| it.place)
    {
        let known = gemini().place(place).is_some();
        assert!(known, "{place:?}: add it to `places` in knowledge/data/providers/gemini.toml");
    }
}

/// Another provider may lack a page: its step is then shown without a link. These every one has.
#[test]
fn every_provider_has_its_main_pages_and_its_command() {
    // Tokens and services of any address have no pages of their own.
    let nameless = ["jwt", "openai_compatible"];
    for provider in providers::all().iter().filter(|provider| !nameless.contains(&provider.id)) {
        for place in [Place::Keys, Place::Billing, Place::Status, Place::Errors] {
            // Stripe is paid out of what it collects.
            let known =
                provider.place(place).is_some() || (provider.id == "stripe" && place == Place::Billing);
            assert!(known, "{place:?}: add it to `places` in knowledge/data/providers/{}.toml", provider.id);
        }
        let asks = !provider.variable.is_empty() || provider.verify.is_some();
        assert!(asks, "knowledge/data/providers/{}.toml: add `variable`", provider.id);
        assert!(
            !rules::of(provider).is_empty(),
            "knowledge/data/providers/{}.toml: add `rules`",
            provider.id
        );
    }
}

#[test]
fn every_vendor_of_the_table_is_known_and_never_asked() {
    for vendor in providers::recognised().iter().filter(|it| !it.is_read()) {
        let same = providers::by_id(vendor.id).is_some_and(|it| it.name == vendor.name);
        assert!(same, "{}: another provider has this id", vendor.id);
        assert!(
            vendor.list.is_none() && vendor.by_hand.is_none() && vendor.probes.is_empty(),
            "{}",
            vendor.id
        );
    }
}

#[test]
fn every_kind_that_a_request_names_exists() {
    for provider in providers::all() {
        let only = provider.list.as_ref().map_or(&[][..], |request| &request.only);
        let unknown = only.iter().find(|id| provider.kinds.iter().all(|kind| kind.id != **id));
        assert_eq!(
            unknown, None,
            "knowledge/data/providers/{}.toml: `only` names no kind of it",
            provider.id
        );
    }
}

#[test]
fn marks_are_plain_and_belong_to_one_provider() {
    let mut seen = BTreeSet::new();
    for (provider, mark) in providers::all().iter().flat_map(|it| it.marks.iter().map(|mark| (it.id, *mark)))
    {
        assert!(!mark.contains('*'), "{provider}: `{mark}` must not hold a `*`");
        assert_eq!(mark.to_lowercase(), mark, "{provider}: write the mark in lower case");
        assert!(seen.insert(mark), "{provider}: `{mark}` marks another provider already");
    }
}

#[test]
fn links_are_https_and_hold_no_other_blank_than_the_project() {
    for link in providers::all().iter().flat_map(|provider| &provider.places) {
        let place = link.place;
        for url in [Some(link.url), link.project_url].into_iter().flatten() {
            assert!(url.starts_with("https://"), "{place:?}: {url}");
            assert!(!url.replace("{project}", "").contains('{'), "{place:?}: {url} holds an unknown blank");
        }
    }
}

#[test]
fn phrases_are_written_in_the_plain_form() {
    for phrase in providers::all().iter().flat_map(rows).flat_map(|sign| &sign.phrase) {
        let plain = phrase.chars().all(|c| !c.is_ascii_uppercase() && !matches!(c, '“' | '”' | '’' | '\n'));
        assert!(
            plain && !phrase.contains("  "),
            "write `{phrase}` in lower case with single spaces and straight quotes"
        );
    }
}

#[test]
fn no_sign_stands_behind_one_that_always_holds_where_it_does() {
    for provider in providers::all() {
        // Its own table may overrule what holds for everybody.
        let rows: Vec<&Sign> = rules::of(provider).iter().flat_map(|group| group.iter()).collect();
        for (index, later) in rows.iter().enumerate() {
            let hidden = rows.iter().take(index).find(|earlier| covers(earlier, later));
            assert!(
                hidden.is_none(),
                "{}: a row for {:?} can never decide, because of an earlier one: {hidden:?}",
                provider.id,
                later.cause
            );
        }
    }
}

/// Whether the earlier row holds wherever the later one does, as far as plain equality shows it.
fn covers(earlier: &Sign, later: &Sign) -> bool {
    let open = |earlier: Option<&str>, later: Option<&str>| earlier.is_none() || earlier == later;
    open(earlier.status, later.status)
        && open(earlier.reason, later.reason)
        && open(earlier.kind, later.kind)
        && (earlier.fact.is_none() || earlier.fact == later.fact)
        && (earlier.body.is_none() || earlier.body == later.body)
        && earlier.wire == later.wire
        && (earlier.rung.is_none() || later.rung >= earlier.rung)
        && (earlier.sent.is_none() || earlier.sent == later.sent)
        && (earlier.from.is_none() || later.from.is_some_and(|day| Some(day) >= earlier.from))
        && (earlier.until.is_none() || later.until.is_some_and(|day| Some(day) <= earlier.until))
        && (earlier.http.is_empty()
            || !later.http.is_empty() && later.http.iter().all(|it| earlier.http.contains(it)))
        && (earlier.phrase.is_empty()
            || !later.phrase.is_empty() && later.phrase.iter().all(|it| earlier.phrase.contains(it)))
}

#[test]
fn no_alternative_repeats_its_verdict() {
    for sign in providers::all().iter().flat_map(rows) {
        let all: BTreeSet<Cause> = sign.also.iter().copied().collect();
        assert!(
            !all.contains(&sign.cause) && all.len() == sign.also.len(),
            "{:?} repeats a cause",
            sign.cause
        );
    }
}

#[test]
fn every_view_mounts_without_inner_html() {
    for entry in fs::read_dir("src/web").unwrap() {
        let path = entry.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        let bare = path.file_name().is_some_and(|name| name != "html.rs") && source.contains("view!");
        assert!(!bare, "{}: write `html!`, because Trusted Types refuse a bare `view!`", path.display());
        assert!(!source.contains("inner_html"), "{}: draw text, not HTML", path.display());
    }
}

#[test]
fn only_fetch_touches_the_network() {
    for entry in fs::read_dir("src/web").unwrap() {
        let path = entry.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        let asks = source.contains("gloo_net") || source.contains("fetch_with");
        assert!(!asks || path.ends_with("fetch.rs"), "{}: hand it to web/fetch.rs", path.display());
    }
}

/// The sources below a folder, as one text.
fn sources(folder: &str) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: std::path::PathBuf| {
        if path.is_dir() {
            sources(&path.to_string_lossy())
        } else {
            fs::read_to_string(path).unwrap_or_default()
        }
    };
    entries.map(read).collect()
}

#[test]
fn every_sentence_of_the_page_is_said_somewhere() {
    let all = ["report", "remedy", "web", "visit"].map(|room| sources(&format!("src/{room}"))).concat();
    for field in
        read("src/knowledge/data/words.rs").lines().filter_map(|line| line.trim().strip_prefix("pub "))
    {
        let Some((name, _)) = field.split_once(": ") else { continue };
        let said =
            [format!("words.{name}"), format!("words().{name}")].iter().any(|field| all.contains(field));
        assert!(said, "say `{name}` somewhere, or remove it from the languages");
    }
}

#[test]
fn the_shell_speaks_every_language() {
    let page =
        read("index.html") + &catalogue::html(Language::English).replace('=', "=\"").replace('>', "\">");
    let named: BTreeSet<&str> =
        page.split("data-words=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for language in Language::ALL {
        let known: BTreeSet<&str> = language.shell().map(|(id, _)| id).collect();
        let name = language.stem();
        assert_eq!(named, known, "pair `data-words` of index.html with [shell] of languages/{name}.toml");
    }
    // The document's own words and those that are written into it again are the same.
    for (id, words) in Language::English.shell() {
        let element = page.split(&format!(" data-words=\"{id}\"")).nth(1).unwrap();
        let inner = element.split_once('>').unwrap().1;
        let inner = inner.replace("<code>", "`").replace("</code>", "`");
        let inner = inner.split('<').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(inner, words, "{id}: index.html and [shell] of languages/en.toml differ");
    }
    for (id, words) in Language::Chinese.shell() {
        assert_eq!(words.matches('`').count() % 2, 0, "{id}: close the code");
        assert!(words.chars().any(|it| ('\u{4e00}'..='\u{9fff}').contains(&it)), "{id}: write it in Chinese");
    }
}

#[test]
fn the_providers_stand_in_their_order() {
    assert!(loaded::is_whole());
    let ids = |all: &[Provider]| all.iter().map(|it| it.id).collect::<Vec<_>>();
    let (recognised, all) = (providers::recognised(), providers::all());
    // Those that are told apart and nothing more come first: in front of `sk-` they have something narrower.
    assert_eq!(ids(&recognised[recognised.len() - all.len()..]), ids(all));
    assert!(recognised[..recognised.len() - all.len()].is_sorted_by_key(|it| it.id));
    assert!(all.is_sorted_by_key(|it| it.order.unwrap_or(u32::MAX)));
    assert_eq!(all.first().map(|it| it.id), Some(providers::GEMINI));
    assert_eq!((gemini().id, unknown().id), (providers::GEMINI, providers::UNKNOWN));
    assert!(providers::by_id(providers::UNKNOWN).is_none());
    // No shape tells in which order those may stand.
    let vendors = recognised.iter().filter(|it| !it.is_read()).flat_map(|it| &it.kinds);
    for (kind, other) in vendors.clone().flat_map(|kind| vendors.clone().map(move |other| (kind, other))) {
        let (one, two) = (kind.shape.prefix, other.shape.prefix);
        assert!(std::ptr::eq(kind, other) || one.is_empty() || !two.starts_with(one), "{one} {two}");
    }
}

/// What the code names by its id, and what two places say.
#[test]
fn the_code_and_the_files_agree() {
    assert_eq!(gemini().verify.as_ref().map(|it| it.command), Some(command::STATUS));
    let inner: Vec<_> =
        providers::all().iter().filter(|it| !it.not_inner.is_empty()).map(|it| it.id).collect();
    assert_eq!(inner, ["openrouter"]);
    assert!(providers::by_id("openrouter").unwrap().not_inner.contains(&Cause::KeyInvalid));
    for (provider, kind) in [
        ("gemini", "auth"),
        ("gemini", "standard"),
        ("gemini", "service_account_json"),
        ("gemini", "unknown"),
        ("aws", "access_key_id"),
        ("aws", "temporary_key_id"),
        ("aws", "secret_access_key"),
        ("aws", "session_token"),
    ] {
        assert!(providers::by_id(provider).unwrap().kind(kind).is_some(), "{provider}: {kind}");
    }
    for id in ["openai", "openai_compatible", "google_maps", "vertex_ai", "jwt", "anthropic"] {
        assert!(providers::by_id(id).is_some_and(Provider::is_read), "{id}");
    }
}
