//! A pasted fingerprint names what happened to the key, for every alteration.

#![allow(clippy::unwrap_used, clippy::panic, clippy::string_slice, reason = "a test may fail")]

mod support;

use std::collections::BTreeSet;

use key_clinic::credential::Credential;
use key_clinic::remedy::{Fingerprint, Match, compare};
use proptest::prelude::*;

const NAME: &str = "GEMINI_API_KEY";

/// What the page says about a program that sees this value.
fn seen(key: &str, value: impl AsRef<[u8]>) -> &'static str {
    let line = Fingerprint::of(value.as_ref()).line();
    compare(&Credential::new(key), NAME, &line).id()
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// Each alteration by its id, written here once more and otherwise.
fn altered(key: &str) -> Vec<(&'static str, Vec<u8>)> {
    let text = |id, value: String| (id, value.into_bytes());
    vec![
        text("same", key.to_string()),
        text("empty", String::new()),
        text("trailing_lf", format!("{key}\n")),
        text("trailing_crlf", format!("{key}\r\n")),
        text("trailing_cr", format!("{key}\r")),
        text("trailing_space", format!("{key} ")),
        text("leading_space", format!(" {key}")),
        text("byte_order_mark", format!("\u{feff}{key}")),
        text("invisible_character", format!("{key}\u{200b}")),
        text("single_quotes", format!("'{key}'")),
        text("double_quotes", format!("\"{key}\"")),
        text("double_quotes", format!("\"{key}\"\r")),
        text("smart_quotes", format!("“{key}”")),
        text("smart_quotes", format!("‘{key}’\n")),
        text("bearer", format!("Bearer {key}")),
        text("name_included", format!("{NAME}={key}")),
        text("name_included", format!("export {NAME}=\"{key}\"")),
        text("doubled", format!("{key}{key}")),
        text("unexpanded", format!("${NAME}")),
        text("unexpanded", format!("${{{{ secrets.{NAME} }}}}")),
        text("placeholder", "YOUR_API_KEY".to_string()),
        text("cut_short", key[..key.len() - 1].to_string()),
        text("cut_short", format!("{}\n", &key[..20])),
        text("beginning_lost", key[1..].to_string()),
        text("another_key", support::fake(99, support::ALNUM, 53)),
        ("utf16", utf16(key, u16::to_le_bytes)),
        ("utf16", utf16(key, u16::to_be_bytes)),
        ("utf16", [vec![0xff, 0xfe], utf16(key, u16::to_le_bytes)].concat()),
        ("utf16", [vec![0xfe, 0xff], utf16(key, u16::to_be_bytes)].concat()),
    ]
}

#[test]
fn every_alteration_is_named() {
    for key in [support::standard(), support::auth()] {
        for (id, value) in altered(&key) {
            assert_eq!(seen(&key, &value), id, "{:?}", String::from_utf8_lossy(&value));
        }
    }
}

#[test]
fn encodings_are_named() {
    let key = support::auth();
    let percent = |hex: fn(u8) -> String| -> String {
        key.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { hex(b) })
            .collect()
    };
    for value in [percent(|b| format!("%{b:02X}")), percent(|b| format!("%{b:02x}")), key.replace('.', "%2E")]
    {
        assert_eq!(seen(&key, &value), "percent_encoded", "{value}");
    }
    assert_eq!(seen(&key, format!("{key}%0A")), "percent_encoded");
    // Of three bytes each, so that the test needs no encoder: "foobar" and its base64.
    assert_eq!(seen("foobar", "Zm9vYmFy"), "base64");
    assert_eq!(seen("foobar", "Zm9vYmFyCg=="), "base64");
    assert_eq!(seen("foobar", "Zm9vYmFy\n"), "base64");
    assert_eq!(seen("foobar", "Wm05dlltRnk="), "base64");
}

#[test]
fn letters_and_dots_that_were_changed_are_named() {
    let key = support::auth();
    assert_eq!(seen(&key, key.to_lowercase()), "wrong_case");
    assert_eq!(seen(&key, key.to_uppercase()), "wrong_case");
    assert_eq!(seen(&key, key.replace('.', "")), "missing_dot");
}

#[test]
fn a_value_of_several_lines_of_which_one_arrived() {
    let lines = "first line\nsecond line\n";
    assert_eq!(seen(lines, "first line"), "first_line");
    assert_eq!(seen(lines, "first line\n"), "first_line");
    assert_eq!(seen(lines, "first"), "cut_short");
}

#[test]
fn a_text_without_a_fingerprint_is_said_to_have_none() {
    let key = Credential::new(&support::auth());
    for text in ["", "hello", "53", "sh: sha256sum: not found", "53 1a2b3c"] {
        assert_eq!(compare(&key, NAME, text), Match::Unreadable, "{text:?}");
    }
}

#[test]
fn the_line_that_fits_decides_among_several() {
    let key = support::auth();
    let line = Fingerprint::of(format!("{key}\n").as_bytes()).line();
    let log = format!("12:00:01 7 deadbeef\nSize 123456 abcdef01\n{line}\n8 00000000");
    assert_eq!(compare(&Credential::new(&key), NAME, &log), Match::TrailingLf);
    assert_eq!(compare(&Credential::new(&key), NAME, "7 deadbeef 8 00000000"), Match::AnotherKey);
}

#[test]
fn the_name_of_the_variable_counts() {
    let key = support::auth();
    let line = Fingerprint::of(format!("MY_OWN_NAME={key}").as_bytes()).line();
    assert_eq!(compare(&Credential::new(&key), "MY_OWN_NAME", &line), Match::NameIncluded);
    assert_eq!(compare(&Credential::new(&key), NAME, &line), Match::AnotherKey);
}

#[test]
fn outcomes_have_an_id_of_their_own() {
    let ids: BTreeSet<&str> = Match::ALL.iter().map(|outcome| outcome.id()).collect();
    assert_eq!(ids.len(), Match::ALL.len());
}

#[test]
fn whatever_is_at_fault_leads_to_a_cure() {
    for outcome in Match::ALL {
        let none = matches!(outcome, Match::Same | Match::Unreadable);
        assert_eq!(outcome.cause().is_none(), none, "{outcome:?}");
    }
}

proptest! {
    #[test]
    fn any_key_is_told_from_its_alterations(key in "[!-~]{8,120}") {
        let all = if key.len() > 20 { altered(&key) } else { Vec::new() };
        for (id, value) in &all {
            let found = seen(&key, value);
            // Another alteration may give the same bytes: then either name is right.
            let equal = all.iter().any(|(other, bytes)| *other == found && bytes == value);
            prop_assert!(found == *id || equal, "{found}, not {id}, for {:?}", String::from_utf8_lossy(value));
        }
    }

    #[test]
    fn every_cut_is_found(key in "[A-Za-z0-9_-]{35,60}", at in 1usize..35) {
        prop_assert_eq!(seen(&key, &key[..at]), "cut_short");
        // An end that is also the beginning was cut either way.
        prop_assume!(!key.starts_with(&key[at..]));
        prop_assert_eq!(seen(&key, &key[at..]), "beginning_lost");
    }

    #[test]
    fn any_text_can_be_pasted(key in any::<String>(), text in any::<String>(), digest in "[0-9]{1,9} [0-9a-f]{7,9}") {
        compare(&Credential::new(&key), NAME, &text);
        compare(&Credential::new(&key), NAME, &format!("{text} {digest} {text}"));
    }

    #[test]
    fn a_fingerprint_is_read_as_it_is_written(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let seen = Fingerprint::of(&bytes);
        prop_assert_eq!(Fingerprint::read(&seen.line()), [seen]);
    }
}
