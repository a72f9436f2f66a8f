//! What holds for any text: `read` is total, its places are right, a whole key is found wherever it stands.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]
#![allow(clippy::indexing_slicing, clippy::string_slice, unreachable_pub, reason = "a test may fail")]

mod support;

use std::time::{Duration, Instant};

use key_clinic::credential::Credential;
use key_clinic::intake::{Origin, Reading, Span, Standing, read};
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::cleaned_key;
use proptest::prelude::*;

fn check_spans(text: &str, reading: &Reading) {
    let inside = |span: Span| span.start <= span.end && text.get(span.start..span.end).is_some();
    for found in &reading.credentials {
        assert!(inside(found.span) && found.span.start < found.span.end, "{found:?}");
    }
    for finding in &reading.findings {
        assert!(inside(finding.span), "{finding:?}");
        assert!(finding.of.is_none_or(|of| of < reading.credentials.len()), "{finding:?}");
    }
    assert!(reading.findings.windows(2).all(|pair| pair[0].span <= pair[1].span));
    assert!(reading.credentials.windows(2).all(|pair| pair[0].span <= pair[1].span));
}

/// Pieces from which faulty pastes are made.
const PIECES: &[&str] = &[
    "{{standard}}",
    "{{auth}}",
    "{{openai}}",
    "{{jwt}}",
    "AIza",
    "AQ.",
    "AQ",
    "sk-",
    "Sy",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\"",
    "'",
    "`",
    "\\",
    "“",
    "”",
    "\u{200b}",
    "\u{feff}",
    "\u{a0}",
    "\u{202e}",
    "А",
    "．",
    "—",
    "…",
    "***",
    "=",
    ":",
    ": ",
    ",",
    "?key=",
    "&",
    "%2E",
    "%",
    "%4",
    "GEMINI_API_KEY",
    "x-goog-api-key",
    "Authorization",
    "Bearer ",
    "export ",
    "set ",
    "setx ",
    "-H ",
    "curl ",
    "$",
    "{",
    "}",
    "<",
    ">",
    "[",
    "]",
    "YOUR_API_KEY",
    "QUl6YVN5",
    "QVEu",
    "\"type\": \"service_account\"",
    "-----BEGIN PRIVATE KEY-----",
    "value",
    "name",
    "#",
    "é",
    "密钥",
    "🔑",
    "generativelanguage.googleapis.com",
    "GOOGLE_API_KEY",
    "export GEMINI_API_KEY=",
    "https://",
    "\u{1b}[32m",
    "\\u001b[0m",
    "%22",
    "%0A",
    "both ",
    "and ",
    "set",
    ".env",
    "EISDIR",
    "drwx",
    "docker --env-file",
    "-----END PRIVATE KEY-----",
    "Authorization: $OPENAI_API_KEY",
    "api.openai.com",
    "PS C:\\> ",
    "%GEMINI_API_KEY%",
    "model: \"gemini-1.5-pro\"",
    "GEMNI_API_KEY=",
    "HTTPS_PROXY=",
];

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..24)
        .prop_map(|pieces| support::fill(&pieces.concat()))
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9A-Za-z_-]{34}[0-9A-Za-z]".prop_map(|body| format!("{}{body}", "AIza")),
        "[0-9A-Za-z_-]{49}[0-9A-Za-z]".prop_map(|body| format!("{}{body}", "AQ.")),
    ]
    .prop_filter("mixed, as real ones are", |key| {
        let has = |is: fn(&u8) -> bool| key.as_bytes().iter().skip(4).filter(|byte| is(byte)).count() > 3;
        has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase)
    })
}

const SURROUNDINGS: &[(&str, &str)] = &[
    ("", ""),
    ("GEMINI_API_KEY=", "\n"),
    ("GEMINI_API_KEY=\"", "\""),
    ("export GOOGLE_API_KEY='", "'\n"),
    ("$env:GEMINI_API_KEY = \"", "\""),
    ("setx GEMINI_API_KEY ", ""),
    ("set -x GEMINI_API_KEY ", "\n"),
    ("curl -H \"x-goog-api-key: ", "\" https://a.b"),
    ("x-goog-api-key: ", "\nhost: a"),
    ("Authorization: Bearer ", ""),
    ("https://a.b/c?key=", "&alt=sse"),
    ("{\"apiKey\": \"", "\"}"),
    ("api_key: ", "\n"),
    ("api_key = '", "'"),
    ("Client(api_key=\"", "\")"),
    ("My key is ", " and it fails"),
    ("My key is ", "."),
    ("`", "`"),
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in any::<String>()) {
        check_spans(&text, &read(&text, Origin::Paste));
    }

    #[test]
    fn any_text_of_pieces(text in pieces()) {
        check_spans(&text, &read(&text, Origin::Paste));
        check_spans(&text, &read(&text, Origin::File));
    }

    #[test]
    fn any_cut_of_a_paste(text in pieces(), from in 0usize..200, to in 0usize..200) {
        let cut: String = text.chars().skip(from).take(to).collect();
        check_spans(&cut, &read(&cut, Origin::Paste));
    }

    #[test]
    fn a_whole_key_is_found(key in key(), (before, after) in prop::sample::select(SURROUNDINGS)) {
        let text = format!("{before}{key}{after}");
        let reading = read(&text, Origin::Paste);
        let keys: Vec<_> = reading.credentials.iter().map(|found| &found.credential).collect();
        prop_assert_eq!(keys, [&Credential::new(&key)]);
        if before != "`" {
            prop_assert_eq!(reading.credentials[0].span.start, before.len());
            prop_assert!(!reading.credentials[0].cleaned);
        }
    }
}

/// Causes that put one character in the place of another, or one that was not there.
const REPLACING: &[&str] =
    &["lookalike_character", "percent_encoded", "wrong_case", "missing_dot", "base64_encoded"];

/// Whether these characters stand in the other text in this order. `loose`: those that look alike count, too.
fn is_subsequence(cleaned: &str, pasted: &str, loose: bool) -> bool {
    let mut rest = pasted.chars();
    cleaned.chars().all(|wanted| rest.any(|it| it == wanted || (loose && !it.is_ascii())))
}

/// A part of a URL without its encoding.
fn decoded(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        let code = after.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(u8::is_ascii);
        out.push(code.map_or('%', char::from));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    out + rest
}

/// The cleaned secret, as its copy button gives it.
fn cleaned(text: &str, index: usize) -> String {
    let mut visit = support::visit::open(Date::new(2026, 11, 30));
    visit.read(text.to_owned(), Origin::Paste);
    visit.choose(index);
    cleaned_key(&visit).unwrap()
}

/// Of every cleaned secret what stays is in the order in which it was pasted.
fn check_order(text: &str) -> Result<(), TestCaseError> {
    let reading = read(text, Origin::Paste);
    for (index, found) in reading.credentials.iter().enumerate() {
        let causes: Vec<_> =
            reading.findings.iter().filter(|it| it.of == Some(index)).map(|it| it.cause.id()).collect();
        if causes.iter().any(|id| REPLACING.contains(id)) {
            continue;
        }
        let pasted = &text[found.span.start..found.span.end];
        // In a URL three characters may be one, and rightly so.
        let in_url = matches!(found.place, Standing::Query(_)).then(|| decoded(pasted));
        let cleaned = cleaned(text, index);
        let stays = is_subsequence(&cleaned, pasted, false)
            || in_url.is_some_and(|decoded| is_subsequence(&cleaned, &decoded, false));
        prop_assert!(stays, "{}: {:?} {:?}", text, found, causes);
    }
    Ok(())
}

#[test]
fn an_encoded_character_of_a_url_keeps_its_place() {
    let body = [&support::auth()[3..20], "%41", &support::auth()[21..]].concat();
    check_order(&["https://a.b/c?key=AQ.", &body, "&alt=sse"].concat()).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 300, ..ProptestConfig::default() })]

    /// Any two characters replaced: side by side, first and last, of any length in bytes.
    #[test]
    fn characters_that_stay_keep_their_order(
        key in key(),
        (first, second) in (4usize..39, 4usize..39),
        foreign in prop::array::uniform2(prop_oneof![
            prop::sample::select(vec!['$', '%', '#', '!', '*', '~', '^', '?', '@', '=', ';', ',', '.', ':', '+', '/', 'é', '密', '🔑', '\u{a0}', '\u{200b}', ' ']),
            any::<char>(),
        ]),
        (before, after) in prop::sample::select(SURROUNDINGS),
    ) {
        let mut broken: Vec<char> = key.chars().collect();
        broken[first] = foreign[0];
        broken[second] = foreign[1];
        let broken: String = broken.into_iter().collect();
        let text = format!("{before}{broken}{after}");
        let reading = read(&text, Origin::Paste);
        let loose = reading.findings.iter().any(|it| it.cause.id() == "lookalike_character");
        let loose = loose || reading.findings.iter().any(|it| it.cause.id() == "percent_encoded");
        if let Some(found) = reading.credentials.first().filter(|_| !loose) {
            prop_assert!(is_subsequence(&cleaned(&text, 0), &text, false), "{}: {:?}", text, found);
        } else if !reading.credentials.is_empty() {
            prop_assert!(is_subsequence(&cleaned(&text, 0), &text, true) || broken.contains('%'));
        }
    }

    #[test]
    fn every_cleaning_keeps_the_order(text in pieces()) {
        check_order(&text)?;
    }

    #[test]
    fn a_cleaned_key_keeps_its_order(
        key in key(),
        dirt in prop::collection::vec((0usize..54, prop::sample::select(vec![
            " ", "\n", "\r\n", "\u{200b}", "\u{a0}", "\"", "'", "“", "\t", "\u{1b}[0m", "$", "%", "\\n", "é", "<", ">",
        ])), 0..4),
        (before, after) in prop::sample::select(SURROUNDINGS),
    ) {
        let mut dirty = key;
        for (at, piece) in dirt {
            let at = (0..=at.min(dirty.len())).rev().find(|at| dirty.is_char_boundary(*at)).unwrap();
            dirty.insert_str(at, piece);
        }
        check_order(&format!("{before}{dirty}{after}"))?;
    }
}

#[test]
fn two_foreign_characters_stay_where_they_were_pasted() {
    let key = support::standard();
    for pair in ["$%", "%$", "é!", "!é", "密#", "🔑é"] {
        let [first, second] = pair.chars().collect::<Vec<_>>()[..] else { panic!() };
        for (one, two) in [(10, 11), (10, 20), (5, 38), (37, 38), (5, 6), (20, 30)] {
            let mut broken: Vec<char> = key.chars().collect();
            (broken[one], broken[two]) = (first, second);
            let broken: String = broken.into_iter().collect();
            for text in [broken.clone(), format!("GEMINI_API_KEY={broken}\n"), format!("\"{broken}\"")] {
                let found = &read(&text, Origin::Paste).credentials[0];
                assert_eq!(found.credential, Credential::new(&broken), "{text}");
            }
        }
    }
}

#[track_caller]
fn is_quick(text: &str) {
    let start = Instant::now();
    check_spans(text, &read(text, Origin::Paste));
    let took = start.elapsed();
    assert!(took < Duration::from_secs(20), "{took:?} for {} bytes", text.len());
}

/// Texts that are made to be slow.
const HARD: &[&str] = &[
    "A",
    "AIza",
    "AQ.",
    "A Q ",
    "A\u{200b}",
    " ",
    "\n",
    "\u{200b}",
    "А",
    "=",
    "API_KEY=",
    "API_KEY=\n",
    "\"",
    "key: \"",
    "AIza ",
    "AIza\n",
    "sk-",
    "%41",
    "…",
    "eyJ.eyJ",
    "QUl6YQ",
    "QUl6YQ ",
    "{\"a\": \"b\"}, ",
    "AIza\u{200b}",
    "AIzaSy#",
    "AIzaSyabcdefghijk# ",
    "密",
    "\u{a0}",
    "AI\u{200b}\u{200b}",
    "AQ.a.",
    "Bearer ",
    "GEMINI_API_KEY=$GEMINI_API_KEY\n",
    "GEMINI_API_KEY=***\n",
    "{{auth}}\n",
    "{{auth}}",
    "\"service_account\"",
    "\"type\": ",
    "?key=",
    "AIza…ab ",
    "\u{1b}[0m",
    "\u{1b}[",
    "AIza\u{1b}[0m",
    "\\u001b[1;1;1",
    "%22",
    "AIza%22",
    "<AIza",
    "drwx",
    "drwx\n",
    "both ",
    "both GEMINI_API_KEY and ",
    "EISDIR",
    "s a directory .env",
    "docker run --env-file ",
    "X=\"{{auth}}\"\n--env-file",
    "{{auth}} {{auth}}\t",
    "{{auth}} ",
    "curl $GEMINI_API_KEY",
    "curl '%GEMINI_API_KEY%",
    "gemini-1.5-pro ",
    "model=gemini-1.5-pro ",
    "Authorization: api.openai.com",
    "-----BEGIN PRIVATE KEY-----",
    "HTTPS_PROXY=a\n",
];

#[test]
fn hundreds_of_kilobytes_of_anything() {
    for piece in HARD {
        let piece = support::fill(piece);
        is_quick(&piece.repeat(300_000 / piece.len()));
    }
}

#[test]
fn ten_megabytes_of_prose() {
    let line = "The quick brown fox jumps over the lazy dog; AQ. \"status\": 200, key=primary.\n";
    is_quick(&line.repeat(10_000_000 / line.len()));
}
