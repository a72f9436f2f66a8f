//! The verdict on every answer, wire fault and pasted error of the case files.
//!
//! Each goes the way of a visitor: the key is pasted, the button pressed, the answer comes in, and what is
//! asserted is the report that the page draws. An answer to an upper rung comes after a check that passed.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a fault of a case file ends the test")]

mod support;

use key_clinic::check::Rung;
use key_clinic::exchange::{Answer, Fault, Outcome};
use key_clinic::knowledge::providers;
use key_clinic::knowledge::sign::Wire;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::Verdict;
use support::cases::{self, Case, Day, Given, none};
use support::visit::{answered_by, climbed, pasted};

/// What a case expects of its verdict.
struct Expected<'a> {
    provider: &'a str,
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
    let Given::Answer { provider, key, today, http, headers, body, rung, verdict, certainty, also, shows } =
        &case.given
    else {
        return Vec::new();
    };
    let body = cases::body(body, key);
    let reads =
        providers::by_id(provider).and_then(|it| it.list.as_ref()).map_or(&[][..], |request| &request.reads);
    let headers = reads.iter().filter_map(|name| Some((*name, headers.get(*name)?.clone()))).collect();
    let outcome = Outcome::Answer(Answer { headers, http: *http, body, elapsed_ms: 120 });
    let expected = Expected { provider, verdict, certainty: Some(certainty), also, shows };
    differences(&case.name, &of_outcome(provider, &outcome, key, rung.as_deref(), today.0), &expected)
}

fn wire_faults(case: &Case) -> Vec<String> {
    let Given::Fault { provider, wire, key, rung, verdict, certainty, also } = &case.given else {
        return Vec::new();
    };
    let fault = Fault { wire: wire_of(wire), http: None, received: 0, elapsed_ms: 120 };
    let expected = Expected { provider, verdict, certainty: Some(certainty), also, shows: &[] };
    let diagnosis = of_outcome(provider, &Outcome::Fault(fault), key, rung.as_deref(), Day::default().0);
    differences(&case.name, &diagnosis, &expected)
}

fn text_faults(case: &Case) -> Vec<String> {
    let Given::Text { provider, text, today, verdict: Some(verdict), certainty, also, shows, .. } =
        &case.given
    else {
        return Vec::new();
    };
    let diagnosis = of_text(&cases::fill(text), today.0);
    let expected = Expected { provider, verdict, certainty: certainty.as_deref(), also, shows };
    match diagnosis {
        None if verdict == "none" => Vec::new(),
        None => vec![format!("{}: no diagnosis, expected {verdict}", case.name)],
        Some(diagnosis) => differences(&case.name, &diagnosis, &expected),
    }
}

/// What the visitor sees of an answer to a key of this kind.
fn of_outcome(provider: &str, outcome: &Outcome, kind: &str, rung: Option<&str>, today: Date) -> Verdict {
    let key = cases::fill(&["{{", kind, "}}"].concat());
    let report = match rung {
        None => answered_by(provider, &key, outcome, today),
        Some(id) => climbed(&key, rung_of(id), outcome, today),
    };
    report.verdicts.into_iter().find(|verdict| verdict.source == "check").unwrap()
}

/// What the visitor sees of a pasted text.
fn of_text(text: &str, today: Date) -> Option<Verdict> {
    pasted(text, today).verdicts.into_iter().find(|verdict| verdict.source == "text")
}

fn differences(name: &str, diagnosis: &Verdict, expected: &Expected) -> Vec<String> {
    let Expected { provider, verdict, certainty, also, shows } = expected;
    let mut faults = Vec::new();
    if diagnosis.provider != *provider {
        faults.push(format!("{name}: taken for {}'s, it is {provider}'s", diagnosis.provider));
    }
    let cause = diagnosis.id;
    if cause != *verdict {
        faults.push(format!("{name}: {cause}, expected {verdict}"));
    }
    let sure = diagnosis.certainty.id();
    if certainty.is_some_and(|certainty| certainty != sure) {
        faults.push(format!("{name}: {sure}, expected {}", certainty.unwrap_or_default()));
    }
    let others: Vec<&str> = diagnosis.also.iter().map(|other| other.id).collect();
    if !is_subsequence(also, &others) {
        faults.push(format!("{name}: also {others:?}, expected {also:?} among them in this order"));
    }
    let links = diagnosis.steps.iter().filter_map(|step| Some(step.link.as_ref()?.1.clone()));
    let facts = diagnosis.evidence.iter().map(|fact| format!("{}: {}", fact.label, fact.text));
    let seen = facts.chain(links).collect::<Vec<_>>().join("\n");
    faults.extend(
        shows
            .iter()
            .filter(|text| !seen.contains(*text))
            .map(|text| format!("{name}: neither evidence nor links show `{text}`: {seen}")),
    );
    faults
}

fn is_subsequence(wanted: &[String], have: &[&str]) -> bool {
    let mut have = have.iter();
    wanted.iter().all(|id| have.any(|it| it == id))
}

fn rung_of(id: &str) -> Rung {
    let upper = |rung: &Rung| *rung >= Rung::Model && rung.id() == id;
    Rung::ALL.into_iter().find(upper).unwrap_or_else(|| panic!("`{id}` is no upper rung"))
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
