//! Kinds of sentences rather than wordings: each text is made up, and none of them stands in a rule.

#![allow(clippy::print_stdout, reason = "the figures of each kind are for whoever mends one")]

mod support;

use key_clinic::diagnosis;
use key_clinic::intake::{self, Origin};
use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;
use support::cases::none;

/// The cause that is found, and the rule that found it.
fn told(text: &str) -> (String, String) {
    let text = text.replace("\\n", "\n");
    let reading = intake::read(&text, Origin::Paste);
    let found = diagnosis::of_text(providers::gemini(), &text, &reading, Date::new(2026, 11, 30));
    found.map_or_else(
        || ("none".to_owned(), String::new()),
        |it| (it.cause.id().to_owned(), it.rule.unwrap_or_default().to_owned()),
    )
}

/// The texts below each heading.
fn kinds(file: &str) -> Vec<(&str, Vec<&str>)> {
    let mut kinds: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        match (line.strip_prefix("## "), kinds.last_mut()) {
            (Some(kind), _) => kinds.push((kind, Vec::new())),
            (None, Some((_, texts))) => texts.push(line),
            (None, None) => {}
        }
    }
    kinds
}

#[test]
fn own_wordings_are_understood() {
    let mut faults = Vec::new();
    for (kind, texts) in kinds(include_str!("kinds/texts.txt")) {
        let known = faults.len();
        for line in &texts {
            let (wanted, text) = line.split_once(": ").unwrap_or_default();
            let (found, rule) = told(text);
            if wanted.split('|').all(|it| it != found) {
                faults.push(format!("{kind}: {found} ({rule}), not {wanted}: {text}"));
            }
        }
        println!("{kind}: {} of {}", texts.len() - (faults.len() - known), texts.len());
    }
    none(&faults);
}

#[test]
fn what_only_looks_like_an_error_is_silent() {
    let mut faults = Vec::new();
    for (kind, texts) in kinds(include_str!("kinds/silent.txt")) {
        let known = faults.len();
        for text in &texts {
            let (found, rule) = told(text);
            if found != "none" {
                faults.push(format!("{kind}: {found} ({rule}): {text}"));
            }
        }
        println!("{kind}: {} of {}", texts.len() - (faults.len() - known), texts.len());
    }
    none(&faults);
}
