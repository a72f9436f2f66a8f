//! The fingerprint on the page: for which key, for which variable, what the pasted line does, what stays hidden.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use key_clinic::intake::Origin;
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::Fingerprint;
use key_clinic::report::{FingerprintLines, Report, report};
use key_clinic::visit::Visit;
use proptest::prelude::*;
use support::visit::{open, pasted};

const TODAY: Date = Date::new(2026, 11, 21);

fn lines(text: &str) -> FingerprintLines {
    pasted(text, TODAY).fingerprint.unwrap()
}

/// The report after a paste into the box and one into the field of the fingerprint.
fn printed(text: &str, printed: &str) -> (Visit, Report) {
    let mut visit = open(TODAY);
    visit.read(text.to_string(), Origin::Paste);
    visit.compare(printed.to_string());
    let drawn = report(&visit);
    (visit, drawn)
}

fn outcome(report: &Report) -> Option<&'static str> {
    report.fingerprint.as_ref()?.outcome.as_ref().map(|outcome| outcome.id)
}

#[test]
fn the_line_is_that_of_the_cleaned_key() {
    let key = support::auth();
    let expected = Fingerprint::of(key.as_bytes()).line();
    assert_eq!(expected.split(' ').next(), Some("53"));
    for text in [key.clone(), format!("GEMINI_API_KEY=\"{key}\""), format!(" {key}\n")] {
        assert_eq!(lines(&text).line, expected, "{text:?}");
    }
}

#[test]
fn there_is_none_without_a_key() {
    for text in ["", "hello", "API key not valid. Please pass a valid API key.", "gen-lang-client-0123456789"]
    {
        assert_eq!(pasted(text, TODAY).fingerprint, None, "{text:?}");
    }
}

#[test]
fn the_commands_read_the_variable_of_the_paste_if_it_is_one() {
    let key = support::auth();
    for (text, name) in [
        (key.clone(), "GEMINI_API_KEY"),
        (format!("GOOGLE_API_KEY={key}"), "GOOGLE_API_KEY"),
        (format!("export MY_GEMINI_KEY_2='{key}'"), "MY_GEMINI_KEY_2"),
        (format!("{{\"apiKey\": \"{key}\"}}"), "GEMINI_API_KEY"),
        (format!("curl -H 'x-goog-api-key: {key}'"), "GEMINI_API_KEY"),
        (support::secret("openai").unwrap(), "OPENAI_API_KEY"),
    ] {
        let found = lines(&text);
        assert!(found.run.contains(name), "{text:?}: {}", found.run);
        assert!(found.commands.iter().all(|command| command.text.contains(name)), "{text:?}");
    }
}

#[test]
fn what_was_printed_is_named_and_leads_to_a_cure() {
    let key = support::auth();
    let line = Fingerprint::of(format!("{key}\r").as_bytes()).line();
    let (_, drawn) = printed(&key, &format!("$ sh -c …\n{line}\n"));
    let outcome = drawn.fingerprint.unwrap().outcome.unwrap();
    assert_eq!((outcome.id, outcome.cause), ("trailing_cr", Some("crlf_line_endings")));
    assert!(!outcome.steps.is_empty());
    assert_eq!(drawn.request.map(|request| request.method), Some("GET"), "the key can still be checked");
}

#[test]
fn what_was_printed_is_compared_with_the_chosen_key_and_forgotten_with_the_last() {
    let (first, second) = (support::auth(), support::standard());
    let line = Fingerprint::of(second.as_bytes()).line();
    let (mut visit, drawn) = printed(&format!("A_KEY={first}\nB_KEY={second}"), &line);
    assert_eq!(outcome(&drawn), Some("another_key"));
    visit.choose(1);
    assert_eq!(outcome(&report(&visit)), Some("same"));
    visit.compare(" \n".to_string());
    assert_eq!(outcome(&report(&visit)), None, "an emptied field says nothing");
    visit.compare(line);
    visit.read(String::new(), Origin::Paste);
    visit.read(second, Origin::Paste);
    assert_eq!(outcome(&report(&visit)), None, "an emptied box forgets");
}

proptest! {
    #[test]
    fn nothing_of_the_key_stands_in_commands_or_outcome(
        body in "[0-9A-Za-z_-]{50}",
        name in "[A-Z_]{3,20}KEY",
        how in 0usize..4,
    ) {
        let key = format!("{}{body}", "AQ.");
        let line = match how {
            0 => Fingerprint::of(key.as_bytes()).line(),
            1 => key.clone(),
            2 => Fingerprint::of(format!("{name}={key}").as_bytes()).line(),
            _ => "nothing".to_string(),
        };
        for text in [format!("{name}={key}"), key.clone()] {
            prop_assert_eq!(leak(&key, &printed(&text, &line).1), None);
        }
    }

    #[test]
    fn a_variable_that_is_named_after_the_key_is_not_repeated(body in "[A-Z][0-9A-Z_]{49}", length in 8usize..50) {
        let key = format!("{}{body}", "AQ.");
        let (name, _) = body.split_at(length);
        prop_assert_eq!(leak(&key, &printed(&format!("{name}={key}"), "").1), None);
    }
}

/// Eight characters of the key in what the page says about its fingerprint.
fn leak<'a>(key: &'a str, drawn: &Report) -> Option<&'a str> {
    let shown = format!("{:?}", drawn.fingerprint);
    (0..=key.len() - 8).filter_map(|at| key.get(at..at + 8)).find(|piece| shown.contains(piece))
}
