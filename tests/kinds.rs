//! Kinds of sentences rather than wordings: each text is made up, and none of them stands in a rule.

mod support;

use key_clinic::diagnosis;
use key_clinic::intake::{self, Origin};
use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;
use support::cases::none;

fn rule(text: &str) -> String {
    let text = text.replace("\\n", "\n");
    let reading = intake::read(&text, Origin::Paste);
    let found = diagnosis::of_text(providers::gemini(), &text, &reading, Date::new(2026, 11, 30));
    found.and_then(|it| it.rule).unwrap_or_default().to_owned()
}

fn cause(text: &str) -> String {
    let text = text.replace("\\n", "\n");
    let reading = intake::read(&text, Origin::Paste);
    let found = diagnosis::of_text(providers::gemini(), &text, &reading, Date::new(2026, 11, 30));
    found.map_or_else(|| "none".to_owned(), |it| it.cause.id().to_owned())
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
        let mut right = 0;
        for line in &texts {
            let (wanted, text) = line.split_once(": ").unwrap_or_default();
            let found = cause(text);
            if wanted.split('|').any(|it| it == found) {
                right += 1;
            } else {
                faults.push(format!("{kind}: {found} ({}), not {wanted}: {text}", rule(text)));
            }
        }
        println!("{kind}: {right} of {}", texts.len());
    }
    none(&faults);
}

#[test]
fn what_only_looks_like_an_error_is_silent() {
    let mut faults = Vec::new();
    for (kind, texts) in kinds(include_str!("kinds/silent.txt")) {
        let loud = texts.iter().filter(|text| cause(text) != "none").collect::<Vec<_>>();
        println!("{kind}: {} of {}", texts.len() - loud.len(), texts.len());
        faults
            .extend(loud.into_iter().map(|text| format!("{kind}: {} ({}): {text}", cause(text), rule(text))));
    }
    none(&faults);
}
