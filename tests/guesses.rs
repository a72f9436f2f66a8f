//! No secret is sent on a guess: one that nothing names is nobody's until the visitor says whose it is, and a
//! vendor's is never another's.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail"
)]

mod support;

use key_clinic::check::Event;
use key_clinic::intake::Origin;
use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::report;
use key_clinic::visit::{Order, Visit};
use proptest::prelude::*;
use support::visit::{answer, open, press};
use support::{ALNUM, fake, secret};

fn read(text: &str) -> Visit {
    let mut visit = open(Date::new(2026, 11, 30));
    visit.read(text.to_owned(), Origin::Paste);
    visit
}

/// Places that say that it is a secret, and not whose. `@@` stands for it.
const NEUTRAL: &[&str] = &[
    "@@",
    " @@\n",
    "'@@'",
    "KEY=@@",
    "API_KEY=@@",
    "export SECRET='@@'",
    "token: @@",
    "{\"apiKey\": \"@@\"}",
    "Bearer @@",
    "bearer  @@",
    "Authorization: Bearer @@",
    "Authorization: @@",
    "api-key: @@",
    "x-api-key: @@",
    "password = \"@@\"",
    "client = Client(api_key=\"@@\")",
    "My key is @@ and it fails",
    "A=1\nAPI_KEY=@@\nB=2",
    "https://api.example.com/v1?key=@@",
    "https://api.example.com/v1?key=@@\nhttps://generativelanguage.googleapis.com/v1beta/models",
    "curl https://api.example.com/v1 -H \"Authorization: Bearer @@\"",
];

fn random() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9A-Za-z]{1,120}",
        "[0-9A-Za-z_-]{16,120}",
        "[0-9A-Za-z+/]{20,90}={0,2}",
        "[0-9a-z]{8,80}",
        "[0-9A-F]{16,80}",
        "[0-9a-f]{32}",
        "[0-9a-f]{64}",
        "[0-9A-Za-z]{32}",
        "[0-9A-Za-z]{40}",
        "[0-9A-Za-z]{44}",
        "[0-9a-f]{32}[.][0-9A-Za-z]{16,24}",
        "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}",
        "[a-z]{2,8}[_-][0-9A-Za-z]{16,60}",
        "[A-Z]{2}[.][0-9A-Za-z_-]{16,60}",
    ]
}

/// Whether a known prefix begins it, in plain or as base64: then it is no unknown format.
fn has_prefix(secret: &str) -> bool {
    let mut kinds = providers::recognised().iter().flat_map(|it| &it.kinds);
    let lower = secret.to_ascii_lowercase();
    kinds.any(|kind| !kind.shape.prefix.is_empty() && secret.starts_with(kind.shape.prefix))
        || ["aiza", "aq.", "aqab8", "qul", "qve", "r09"].iter().any(|it| lower.starts_with(it))
}

/// Nothing is asked before a choice; after it that provider and nobody else is.
fn stays_until_chosen(text: &str) -> Result<(), TestCaseError> {
    let mut visit = read(text);
    prop_assert!(visit.request().is_none(), "{}", text);
    prop_assert!(visit.on(Event::Press).is_none(), "{}", text);
    if visit.chosen().is_none() {
        return Ok(());
    }
    let drawn = report(&visit);
    prop_assert!(drawn.request.is_none());
    prop_assert_eq!(drawn.credentials[0].provider, "unknown", "{}", text);
    let choices: Vec<_> = visit.choices().iter().map(|it| it.id).collect();
    prop_assert_eq!(choices.first(), Some(&providers::GEMINI), "{}", text);
    for id in choices {
        let mut visit = read(text);
        visit.choose_provider(id);
        let provider = providers::by_id(id).unwrap();
        let Some(request) = visit.request() else { continue };
        prop_assert_eq!(request.host(), provider.list.as_ref().unwrap().host());
        let drawn = report(&visit);
        let button = drawn.request.unwrap().button;
        prop_assert!(
            button.contains(provider.company) || button.contains(provider.name),
            "{}: {}",
            id,
            button
        );
        prop_assert_eq!(drawn.credentials[0].provider, id);
        let Some(Order::Ask { call, .. }) = visit.on(Event::Press) else { panic!("{id}: {text}") };
        prop_assert_eq!(call.request.host(), request.host());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn a_secret_that_nothing_names_waits_for_a_choice(
        secret in random(), place in prop::sample::select(NEUTRAL),
    ) {
        prop_assume!(!has_prefix(&secret));
        stays_until_chosen(&place.replace("@@", &secret))?;
    }

    /// Also where the place says Gemini, and whatever its length is.
    #[test]
    fn a_prefix_is_nobody_elses(
        kind in 0..providers::recognised().iter().map(|it| it.kinds.len()).sum::<usize>(),
        tail in "[0-9A-Za-z_-]{1,120}|[0-9a-f]{8,64}|[0-9A-Za-z]{30,60}",
        place in prop::sample::select(vec![
            "@@", "KEY=@@", "API_KEY=@@", "Bearer @@", "GEMINI_API_KEY=@@", "GOOGLE_API_KEY='@@'", "x-goog-api-key: @@",
            "OPENAI_API_KEY=@@", "MISTRAL_API_KEY=@@",
            "https://generativelanguage.googleapis.com/v1beta/models?key=@@", "export GEMINI_API_KEY=@@",
        ]),
    ) {
        let all = providers::recognised().iter().flat_map(|it| it.kinds.iter().map(move |kind| (it, kind)));
        let (_, kind) = all.clone().nth(kind).unwrap();
        prop_assume!(!kind.shape.prefix.is_empty());
        let secret = [kind.shape.prefix, &tail].concat();
        let fits = |it: &&key_clinic::knowledge::provider::Kind| {
            let prefix = it.shape.prefix;
            !prefix.is_empty() && secret.starts_with(prefix)
        };
        // `sk_` alone is many vendors'; in hexadecimal digits it is one's.
        // So do words begin with what has no dash at its end.
        let prefix = kind.shape.prefix;
        let tells = prefix.ends_with(['-', '_', '.']) && prefix != "sk_";
        prop_assume!(tells || tail.bytes().all(|it| kind.shape.alphabet.has(it)));
        let owners: Vec<_> = all.filter(|(_, kind)| fits(kind)).map(|(provider, _)| provider).collect();
        let visit = read(&place.replace("@@", &secret));
        if let Some(request) = visit.request() {
            let hosts: Vec<_> = owners.iter().filter_map(|it| Some(it.list.as_ref()?.host())).collect();
            prop_assert!(hosts.contains(&request.host()), "{} {}: {}", place, secret, request.host());
        }
    }
}

#[test]
fn vendors_are_named_and_never_asked() {
    for vendor in providers::recognised().iter().filter(|it| !it.is_read()) {
        for kind in &vendor.kinds {
            let length = kind.shape.length.characters() + 8;
            let alphabet: String =
                ALNUM.chars().filter(|it| kind.shape.alphabet.has(u8::try_from(*it).unwrap())).collect();
            let start = if kind.shape.prefix.is_empty() { "1234567890:AA" } else { kind.shape.prefix };
            let secret = [start, &fake(5, &alphabet, length)].concat();
            for place in ["@@", "API_KEY=@@", "GEMINI_API_KEY=@@", "see @@ there", "Bearer @@"] {
                // Without a prefix it is told alone and by a name only, and the name of the place decides.
                if kind.shape.prefix.is_empty() && (place.starts_with("see") || place.starts_with("GEMINI")) {
                    continue;
                }
                let mut visit = read(&place.replace("@@", &secret));
                let drawn = report(&visit);
                assert_eq!(drawn.credentials.len(), 1, "{place} {}", vendor.id);
                let line = &drawn.credentials[0];
                assert_eq!((line.provider, line.kind), (vendor.id, kind.id), "{place}");
                assert!(line.title.contains(vendor.name), "{}", line.title);
                assert!(visit.request().is_none() && visit.choices().is_empty(), "{place} {}", vendor.id);
                assert!(visit.on(Event::Press).is_none());
                assert!(drawn.unasked.unwrap().contains(vendor.name));
                let links = drawn.findings.iter().flat_map(|it| &it.steps).filter_map(|it| it.link.as_ref());
                let foreign: Vec<_> =
                    links.filter(|(name, _)| vendor.places.iter().all(|own| own.name != *name)).collect();
                assert!(foreign.is_empty(), "{place} {}: {foreign:?}", vendor.id);
            }
        }
    }
}

#[test]
fn a_place_that_says_whose_it_is_is_heard() {
    let odd = ["q7", &secret("groq").unwrap()[4..]].concat();
    for place in [
        "GEMINI_API_KEY=@@",
        "GOOGLE_API_KEY=@@",
        "x-goog-api-key: @@",
        "curl 'https://generativelanguage.googleapis.com/v1beta/models?key=@@'",
    ] {
        let visit = read(&place.replace("@@", &odd));
        assert_eq!(visit.request().unwrap().host(), "generativelanguage.googleapis.com", "{place}");
        assert_eq!(report(&visit).credentials[0].provider, "gemini");
    }
    let visit = read(&["MISTRAL_API_KEY=", &secret("mistral").unwrap()].concat());
    assert_eq!(visit.request().unwrap().host(), "api.mistral.ai");
}

#[test]
fn an_error_beside_a_secret_of_nobodys_is_read_all_the_same() {
    let text = [
        &fake(9, ALNUM, 44),
        "\n",
        "{\"error\": {\"code\": 400, \"status\": \"INVALID_ARGUMENT\", ",
        "\"message\": \"API key not valid. Please pass a valid API key.\"}}",
    ]
    .concat();
    assert!(read(&text).told().is_some());
}

/// A key of another provider is right until the text says that somebody else is meant; its provider's good answer
/// leaves nothing of a fault.
#[test]
fn a_healthy_key_of_another_provider_is_at_fault_nowhere() {
    let asked = providers::all().iter().filter(|it| it.id != providers::GEMINI && it.list.is_some());
    let mut checked = 0;
    for provider in asked {
        let Some(key) = secret(provider.id).filter(|_| !provider.list.as_ref().unwrap().is_signed()) else {
            continue;
        };
        for place in ["@@", "Bearer @@", &[provider.variable, "=@@"].concat()] {
            let mut visit = read(&place.replace("@@", &key));
            visit.choose_provider(provider.id);
            let faults =
                |visit: &Visit| -> Vec<_> { report(visit).findings.iter().map(|it| it.id).collect() };
            let before = faults(&visit);
            assert!(!before.contains(&"other_provider_key"), "{} {place}: {before:?}", provider.id);
            if visit.request().is_none() {
                continue;
            }
            press(&mut visit, &Event::Press, &answer(200, "{\"data\": []}"));
            let drawn = report(&visit);
            assert!(drawn.verdicts.iter().all(|it| it.id != "other_provider_key"), "{}", provider.id);
            assert_eq!(faults(&visit), before);
            checked += 1;
        }
        // A contradiction stays one, whatever its provider says.
        let visit = read(&["GEMINI_API_KEY=", &key].concat());
        let named: Vec<_> = report(&visit).findings.iter().map(|it| it.id).collect();
        let prefixed = visit.chosen().is_some_and(|it| it.provider.id == provider.id);
        assert!(!prefixed || named.contains(&"other_provider_key"), "{}: {named:?}", provider.id);
    }
    assert!(checked > 20, "{checked}");
}

#[test]
fn a_key_that_lacks_a_quarter_has_no_good_shape() {
    let shape = |text: &str| report(&read(text)).rungs[0].state.id();
    for (key, whole) in [(support::auth(), 53), (support::standard(), 39)] {
        for length in 20..=whole {
            let state = shape(&key[..length]);
            let good = if whole == 39 { length == whole } else { length >= whole * 3 / 4 };
            assert_eq!(state, if good { "ok" } else { "failed" }, "{length} of {whole}");
            let named = shape(&["GEMINI_API_KEY=", &key[..length], "\nA=1"].concat());
            assert_eq!(named, state, "{length} of {whole}");
        }
    }
    assert_eq!(shape(""), "idle");
    assert_eq!(shape(&fake(3, ALNUM, 44)), "idle", "of no known format nobody can say");
}

#[test]
fn the_status_begins_with_a_word() {
    for text in [
        "GEMINI_API_KEY=your-api-key",
        "AIza***",
        "@@",
        "GEMINI_API_KEY = @@",
        "A=1\nGEMINI_API_KEY=$GEMINI_API_KEY",
    ] {
        let said = report(&read(&text.replace("@@", &support::auth()))).announcement;
        assert!(
            said.starts_with(|it: char| it.is_alphanumeric()) && !said.contains("  "),
            "{text}: {said:?}"
        );
    }
}

/// The fault is named as the mark in the text is.
#[test]
fn a_gap_of_several_characters_names_them_all() {
    for (gap, names) in [
        (" \r\n", vec!["U+0020", "U+000D", "U+000A"]),
        ("\t ", vec!["U+0009", "U+0020"]),
        ("  \n\n", vec!["2 × U+0020", "2 × U+000A"]),
        ("  ", vec!["2 × U+0020"]),
    ] {
        let drawn = report(&read(&[&support::auth(), gap].concat()));
        let line = drawn.findings.iter().find(|it| it.id == "surrounding_whitespace").unwrap();
        assert!(names.iter().all(|name| line.details[0].contains(name)), "{gap:?}: {:?}", line.details);
    }
}

#[test]
fn an_address_of_somebody_elses_is_not_geminis() {
    let secret = fake(5, ALNUM, 44);
    for text in [
        format!("curl https://relay.example/v1beta/models -H 'x-goog-api-key: {secret}'"),
        format!("curl 'https://evil.example/generativelanguage.googleapis.com?key={secret}'"),
        format!("curl 'https://generativelanguage.googleapis.com.evil.example/?key={secret}'"),
    ] {
        assert!(read(&text).request().is_none(), "{text}");
    }
    let own = format!("curl 'https://generativelanguage.googleapis.com/v1beta/models?key={secret}'");
    assert!(read(&own).request().is_some());
}

/// A request's own header says where it goes, whatever host the text around it names.
#[test]
fn a_path_belongs_to_the_host_of_its_request() {
    let secret = fake(7, ALNUM, 44);
    let google = "generativelanguage.googleapis.com";
    for (host, is_asked) in
        [(google, true), ("relay.example", false), ("evil.generativelanguage.example", false)]
    {
        for text in [
            format!("GET /v1/x?key={secret} HTTP/1.1\nHost: {host}\n# not {google}\n"),
            format!(
                "> GET /v1beta/models?key={secret} HTTP/1.1\r\n> host: {host}\r\n> accept: */*\r\n> # {google}"
            ),
            format!(
                "POST /v1beta/models?key={secret} HTTP/1.1\nAccept: */*\nHost: {host}:443\n\n{{\"url\": \"{google}\"}}"
            ),
        ] {
            assert_eq!(read(&text).request().is_some(), is_asked, "{text}");
        }
    }
}

/// Names that hold the word and mean something else: the exchange, a program's own keys, another vendor, Google's
/// other APIs.
#[test]
fn a_name_that_says_more_than_gemini_is_nobodys() {
    let secret = fake(8, ALNUM, 44);
    for name in [
        "GEMINI_EXCHANGE_API_KEY",
        "GEMINI_CRYPTO_KEY",
        "GEMINI_TRADING_API_KEY",
        "GEMINI_DB_KEY",
        "GEMINI_SIGNING_KEY",
        "GEMINI_SESSION_KEY",
        "GEMINI_SESSION_TOKEN",
        "GEMINI_WEBHOOK_TOKEN",
        "GEMINI_JWT_KEY",
        "geminiSigningKey",
        "STRIPE_GEMINI_KEY",
        "OPENAI_GEMINI_API_KEY",
        "OPENROUTER_GEMINI_API_KEY",
        "NOT_GEMINI_KEY",
        "GOOGLE_VISION_API_KEY",
        "GOOGLE_CLOUD_VISION_API_KEY",
        "GOOGLE_TRANSLATION_API_KEY",
        "GOOGLE_CUSTOM_API_KEY",
        "GOOGLE_PLACES_API_KEY",
        "GOOGLE_MAPS_API_KEY",
        "GOOGLE_SPEECH_API_KEY",
        "GOOGLE_SAFE_BROWSING_API_KEY",
        "googleCalendarApiKey",
        "GOOGLE_PAGESPEED_API_KEY",
    ] {
        for text in [
            format!("{name}={secret}"),
            format!("A=1\nexport {name}='{secret}'\n"),
            format!("\"{name}\": \"{secret}\""),
        ] {
            let visit = read(&text);
            let host = visit.request().map(|it| it.host().to_owned());
            assert_ne!(host.as_deref(), Some("generativelanguage.googleapis.com"), "{text}");
        }
    }
    for name in [
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "GOOGLE_GENERATIVE_AI_API_KEY",
        "GOOGLE_GENAI_API_KEY",
        "GOOGLE_AI_STUDIO_API_KEY",
        "NEXT_PUBLIC_GEMINI_API_KEY",
        "VITE_GEMINI_API_KEY",
        "MY_GOOGLE_API_KEY",
        "geminiApiKey",
        "googleApiKey",
        "GEMINI_KEY",
        "GEMINI_API_KEY_2",
        "GEMINI_TOKEN",
        "GOOGLE_AI_API_KEY",
        "ACME_GEMINI_API_KEY",
        "GOOGLEAI_API_KEY",
        "gemini.api-key",
        "GeminiAPIKey",
        "GOOGLE_GEMINI_API_KEY",
    ] {
        let text = format!("{name}=\"{secret}\"");
        let host = read(&text).request().map(|it| it.host().to_owned());
        assert_eq!(host.as_deref(), Some("generativelanguage.googleapis.com"), "{text}");
    }
}

/// In a Gemini place, a value in which another vendor's prefix can be made out is not sent to Google: in another case,
/// with another dash, behind strays, behind Gemini's own prefix. Nor to that vendor, for it is no key of its format.
#[test]
fn a_prefix_that_was_mangled_is_nobodys() {
    let swap = |it: &str, from, to| it.replace(from, to);
    let mut checked = 0;
    for (provider, kind) in
        providers::recognised().iter().flat_map(|it| it.kinds.iter().map(move |kind| (it, kind)))
    {
        let prefix = kind.shape.prefix;
        if provider.id == providers::GEMINI
            || prefix.len() < 3
            || kind.cause.is_none()
            || !prefix.ends_with(['-', '_', '.'])
        {
            continue;
        }
        let length = kind.shape.length.characters().max(prefix.len() + 30) - prefix.len();
        let alphabet: String =
            ALNUM.chars().filter(|it| kind.shape.alphabet.has(u8::try_from(*it).unwrap())).collect();
        let tail = [kind.shape.infix, &fake(11, &alphabet, length)].concat();
        for start in [
            prefix.to_ascii_uppercase(),
            swap(prefix, "-", "_"),
            swap(prefix, "_", "-"),
            format!("x{prefix}"),
            format!("Q9{prefix}"),
            format!("key{prefix}"),
            format!("{}{prefix}", "AIza"),
            format!("{}{prefix}", "AQ."),
        ] {
            // A key of Gemini's ends before a second dot: nothing of the other's secret is sent.
            if start == prefix || start.starts_with('A') && prefix.contains('.') {
                continue;
            }
            for place in ["GEMINI_API_KEY=@@", "x-goog-api-key: @@", "GOOGLE_API_KEY='@@'"] {
                let text = place.replace("@@", &[&start, tail.as_str()].concat());
                let host = read(&text).request().map(|it| it.host().to_owned());
                assert_ne!(
                    host.as_deref(),
                    Some("generativelanguage.googleapis.com"),
                    "{} {text}",
                    provider.id
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 1000, "{checked}");
}

/// Whose it is says the place that names somebody; where two places name two, neither is asked.
#[test]
fn a_secret_that_stands_twice_is_asked_about_or_told_by_both() {
    let secret = support::secret("mistral").unwrap();
    let google = Some("generativelanguage.googleapis.com");
    for (text, host) in [
        (format!("KEY={secret}\nGEMINI_API_KEY={secret}"), google),
        (format!("GEMINI_API_KEY={secret}\nGOOGLE_API_KEY={secret}"), google),
        (format!("MISTRAL_API_KEY={secret}\nGEMINI_API_KEY={secret}"), None),
        (format!("GEMINI_API_KEY={secret}\nMISTRAL_API_KEY={secret}"), None),
    ] {
        let asked = read(&text).request().map(|it| it.host().to_owned());
        assert_eq!(asked.as_deref(), host, "{text}");
    }
}

/// A base address of somebody else's beside a Gemini variable: the key is a relay's.
#[test]
fn a_base_address_of_a_relay_takes_the_key_along() {
    let secret = fake(12, ALNUM, 44);
    for name in
        ["GEMINI_BASE_URL", "GOOGLE_GEMINI_BASE_URL", "BASE_URL", "GEMINI_API_BASE", "gemini_endpoint"]
    {
        for (address, is_asked) in [
            ("https://relay.example/v1beta", false),
            ("https://generativelanguage.googleapis.com/v1beta", true),
        ] {
            for text in [
                format!("{name}={address}\nGEMINI_API_KEY={secret}\n"),
                format!("GEMINI_API_KEY={secret}\nexport {name}=\"{address}\"\n"),
                format!("{{\"GEMINI_API_KEY\": \"{secret}\", \"{name}\": \"{address}\"}}"),
            ] {
                assert_eq!(read(&text).request().is_some(), is_asked, "{text}");
            }
        }
    }
}
