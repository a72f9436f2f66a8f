//! Measures the diagnosis of pasted errors: how often it is right, how robust, how fast.
//!
//! `cargo xtask bench [ids]` runs it, `cargo xtask bench leaks` only what a report gives away, `cargo xtask bench
//! questions` only how questions are answered. `KEY_CLINIC_CORPUS` names one or more files (as `PATH` does) of labelled
//! errors, one JSON object per line: `id`, `provider`, `body`, `cause`, and `accept` for causes that are right as
//! well, or of set-ups: `id`, `text`, `must` for the causes that have to be shown, and `may` for others that may be. The
//! cause `none` stands for a text that must give no verdict. Robustness and the speed of single texts
//! are measured on the first file.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "a measurement prints, and ends at a fault of its input"
)]

mod accuracy;
mod classes;
mod corpus;
mod leaks;
mod processor;
mod questions;
mod robustness;
mod setups;
mod slow;
mod speed;
#[path = "../support/mod.rs"]
mod support;

use std::path::Path;
use std::process::ExitCode;

use corpus::Set;
use key_clinic::diagnosis::nearest::question::Question;
use key_clinic::diagnosis::{self, Diagnosis};
use key_clinic::intake::{self, Origin};
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;

/// The day on which every text is judged, so that figures of different days can be compared.
const TODAY: Date = Date::new(2026, 11, 21);

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == "leaks") {
        return if leaks::print() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let ids = std::env::args().any(|argument| argument == "ids");
    let accuracy_only = std::env::args().any(|argument| argument == "accuracy");
    let slow = std::env::args().find_map(|argument| argument.strip_prefix("slow").map(String::from));
    if let Some(folder) = slow.as_deref().and_then(|slow| slow.strip_prefix("-to=")) {
        slow::write(Path::new(folder));
        return ExitCode::SUCCESS;
    }
    if let Some(slow) = slow {
        let only = slow.strip_prefix('=').filter(|only| *only != "all");
        slow::print(!slow.is_empty(), only);
        return ExitCode::SUCCESS;
    }
    if std::env::args().any(|argument| argument == "questions") {
        return if questions::print(ids) { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let sets = corpus::read();
    for (name, set) in &sets {
        match set {
            Set::Errors(cases) => accuracy::print(name, cases, ids),
            Set::Setups(setups) => setups::print(name, setups, ids),
        }
    }
    if accuracy_only {
        questions::print(ids);
        return ExitCode::SUCCESS;
    }
    let cases = |(_, set)| match set {
        Set::Errors(cases) => Some(cases),
        Set::Setups(_) => None,
    };
    let first = sets.into_iter().find_map(cases).unwrap_or_default();
    if first.is_empty() {
        println!("accuracy: not measured; name a corpus with KEY_CLINIC_CORPUS");
    } else {
        robustness::print(&first, ids);
    }
    speed::print(&first);
    slow::print(false, None);
    if leaks::print() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The causes that come closest where there is no sure verdict, as the page offers them.
fn nearest(text: &str, told: Option<&Diagnosis>) -> Vec<Cause> {
    let reading = intake::read(text, Origin::Paste);
    Question::of(text, &reading, told).near.into_iter().map(|near| near.cause).collect()
}

/// The diagnosis of a text, as the page gives it.
fn diagnose(text: &str) -> Option<Diagnosis> {
    let reading = intake::read(text, Origin::Paste);
    diagnosis::of_text(providers::gemini(), text, &reading, TODAY)
}
