//! The verdict on every answer, wire fault and pasted error of the case files.
//!
//! Answers to a deeper rung wait until the circumstance can name a rung.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a fault of a case file ends the test")]

mod support;

use key_clinic::diagnosis::{self, Circumstance, Diagnosis};
use key_clinic::exchange::{Answer, Fault, Outcome};
use key_clinic::intake::{self, Origin};
use key_clinic::knowledge::providers;
use key_clinic::knowledge::sign::{Sent, Wire};
use key_clinic::knowledge::timeline::Date;
use support::cases::{self, Case, Day, Given, none};

/// What a case expects of its verdict.
struct Expected<'a> {
    verdict: &'a str,
    certainty: Option<&'a str>,
    also: &'a [String],
    shows: &'a [String],
}

#[test]
fn answers_get_their_verdict() {
    none(&cases::all().iter().flat_map(answer_faults).collect::<Vec<_>>());
}

#[test]
fn wire_faults_get_their_verdict() {
    none(&cases::all().iter().flat_map(wire_faults).collect::<Vec<_>>());
}

#[test]
fn pasted_errors_get_their_verdict() {
    none(&cases::all().iter().flat_map(text_faults).collect::<Vec<_>>());
}

fn answer_faults(case: &Case) -> Vec<String> {
    let Given::Answer { key, today, http, body, rung: None, verdict, certainty, also, shows, .. } =
        &case.given
    else {
        return Vec::new();
    };
    let body = cases::body(body, key);
    let outcome = Outcome::Answer(Answer { http: *http, body, elapsed_ms: 120 });
    let expected = Expected { verdict, certainty: Some(certainty), also, shows };
    differences(&case.name, &of_outcome(&outcome, key, today.0), &expected)
}

fn wire_faults(case: &Case) -> Vec<String> {
    let Given::Fault { wire, verdict, certainty, also } = &case.given else { return Vec::new() };
    let fault = Fault { wire: wire_of(wire), http: None, received: 0, elapsed_ms: 120 };
    let expected = Expected { verdict, certainty: Some(certainty), also, shows: &[] };
    let diagnosis = of_outcome(&Outcome::Fault(fault), "auth", Day::default().0);
    differences(&case.name, &diagnosis, &expected)
}

fn text_faults(case: &Case) -> Vec<String> {
    let Given::Text { text, today, verdict: Some(verdict), certainty, also, shows, .. } = &case.given else {
        return Vec::new();
    };
    let diagnosis = of_text(&cases::fill(text), today.0);
    let expected = Expected { verdict, certainty: certainty.as_deref(), also, shows };
    match diagnosis {
        None if verdict == "none" => Vec::new(),
        None => vec![format!("{}: no diagnosis, expected {verdict}", case.name)],
        Some(diagnosis) => differences(&case.name, &diagnosis, &expected),
    }
}

/// The one call that asks about an answer or a fault.
fn of_outcome(outcome: &Outcome, kind: &str, today: Date) -> Diagnosis {
    let provider = providers::by_id("gemini").unwrap();
    let kind = provider.kinds.iter().map(|it| it.id).find(|id| *id == kind);
    let circumstance = Circumstance { kind, sent: Some(Sent::KeyHeader), today };
    diagnosis::of_outcome(provider, outcome, &circumstance)
}

/// The one call that asks about a pasted text.
fn of_text(text: &str, today: Date) -> Option<Diagnosis> {
    diagnosis::of_text(providers::by_id("gemini").unwrap(), text, &intake::read(text, Origin::Paste), today)
}

fn differences(name: &str, diagnosis: &Diagnosis, expected: &Expected) -> Vec<String> {
    let Expected { verdict, certainty, also, shows } = expected;
    let mut faults = Vec::new();
    let cause = diagnosis.cause.id();
    if cause != *verdict {
        faults.push(format!("{name}: {cause}, expected {verdict}"));
    }
    let sure = diagnosis.certainty.id();
    if certainty.is_some_and(|certainty| certainty != sure) {
        faults.push(format!("{name}: {sure}, expected {}", certainty.unwrap_or_default()));
    }
    let others: Vec<&str> = diagnosis.also.iter().map(|cause| cause.id()).collect();
    if !is_subsequence(also, &others) {
        faults.push(format!("{name}: also {others:?}, expected {also:?} among them in this order"));
    }
    let seen = format!("{:?}", diagnosis.complaint);
    faults.extend(
        shows
            .iter()
            .filter(|text| !seen.contains(*text))
            .map(|text| format!("{name}: the evidence does not show `{text}`: {seen}")),
    );
    faults
}

fn is_subsequence(wanted: &[String], have: &[&str]) -> bool {
    let mut have = have.iter();
    wanted.iter().all(|id| have.any(|it| it == id))
}

fn wire_of(id: &str) -> Wire {
    match id {
        "offline" => Wire::Offline,
        "unreachable" => Wire::Unreachable,
        "unreadable" => Wire::Unreadable,
        "unreadable_from_file" => Wire::UnreadableFromFile,
        "deadline" => Wire::Deadline,
        "cancelled" => Wire::Cancelled,
        "redirected" => Wire::Redirected,
        "too_large" => Wire::TooLarge,
        "cut_short" => Wire::CutShort,
        other => panic!("`{other}` is no wire fault; see knowledge/sign.rs"),
    }
}
