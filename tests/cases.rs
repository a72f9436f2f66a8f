//! Every cause has its cases, every case its cause, and the page says about each what is written there.

mod support;

#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "support/proofs.rs"]
mod proofs;

use std::collections::BTreeSet;

use key_clinic::credential::Credential;
use key_clinic::intake::{Origin, Reading};
use key_clinic::knowledge::causes::Cause;
use support::cases::{self, Case, Given, none};
use support::visit::open;

/// The example of a rule is a case of its cause: `tests/rules.rs` holds that the rule decides it.
#[test]
fn every_cause_has_a_case_that_yields_it() {
    let cases = cases::all();
    let files = proofs::files();
    let rules = proofs::rules(&files);
    let shown = rules.values().flat_map(|it| &it.all).filter(|rule| rule.example.0.is_some());
    let shown: BTreeSet<&str> = shown.map(|rule| &*rule.cause).collect();
    let yields = |cause: &Cause| {
        let id = cause.id();
        shown.contains(id)
            || cases.iter().any(|case| case.folder == id && case.given.yields().iter().any(|it| *it == id))
    };
    let fault = |cause: &Cause| {
        let id = cause.id();
        format!(
            "{id}: write a rule with an example, or tests/cases/{id}/<name>.json with what a text of this cause \
             looks like"
        )
    };
    none(&Cause::ALL.iter().filter(|cause| !yields(cause)).map(fault).collect::<Vec<_>>());
}

#[test]
fn every_case_folder_is_a_cause() {
    let unknown = |id: &String| Cause::by_id(id).is_none();
    let fault = |id| format!("tests/cases/{id}: rename the folder to a cause's id, or add the cause {id}");
    let folders = cases::folders();
    none(&folders.iter().map(|path| cases::stem(path)).filter(unknown).map(fault).collect::<Vec<_>>());
}

#[test]
fn cases_name_causes_that_exist() {
    let cases = cases::all();
    let unknown = |case: &Case| {
        let ids = case.given.causes().into_iter().filter(|id| Cause::by_id(id).is_none());
        ids.map(|id| format!("{}: `{id}` is no cause; correct it or add it", case.name)).collect::<Vec<_>>()
    };
    none(&cases.iter().flat_map(unknown).collect::<Vec<_>>());
}

#[test]
fn no_case_and_no_rule_holds_a_key() {
    let key_shaped = |word: &str| {
        word.find("AIza").is_some_and(|at| word.len() - at >= 39)
            || word.find("AQ.").is_some_and(|at| word.len() - at >= 53)
            || word.find("sk-").is_some_and(|at| word.len() - at >= 35)
    };
    let secret = |it: char| it.is_ascii_alphanumeric() || "._-".contains(it);
    let holds = |text: &str| text.split(|it| !secret(it)).any(key_shaped);
    let cases = cases::all();
    let in_cases = cases.iter().map(|case| (case.name.as_str(), case.source.as_str()));
    let rules = proofs::files();
    let in_rules = rules.iter().map(|(set, text)| (set.as_str(), text.as_str()));
    let held = in_cases.chain(in_rules).filter(|(_, text)| holds(text));
    let fault = |(name, _)| format!("{name}: write a placeholder as {{{{auth}}}} instead of the key");
    none(&held.map(fault).collect::<Vec<_>>());
}

#[test]
fn placeholders_stand_for_secrets_of_the_right_shape() {
    assert_eq!(cases::fill("{{standard}} {{auth}}").len(), 39 + 1 + 53);
    assert_eq!(cases::fill("{{auth|head}}{{auth|tail}}"), cases::fill("{{auth}}"));
    assert_eq!(cases::fill("${{ secrets.NAME }}"), "${{ secrets.NAME }}");
    let filled = cases::all().into_iter().map(|case| match case.given {
        Given::Answer { body, key, .. } => cases::body(&body, &key),
        Given::Text { text, cleaned, .. } => cases::fill(&text) + &cases::fill(&cleaned.unwrap_or_default()),
        Given::Fault { wire, .. } => wire,
    });
    assert!(filled.filter(|text| text.contains("{{")).all(|text| text.contains("{{ ")));
}

#[test]
fn texts_have_the_findings_that_are_written_down() {
    none(&cases::all().iter().flat_map(finding_faults).collect::<Vec<_>>());
}

/// Where the reading of a text differs from its case.
fn finding_faults(case: &Case) -> Vec<String> {
    let Given::Text { text, origin, today, finding: Some(expected), may, sure, cleaned, .. } = &case.given
    else {
        return Vec::new();
    };
    let origin = if origin == "file" { Origin::File } else { Origin::Paste };
    let mut visit = open(today.0);
    visit.read(cases::fill(text), origin);
    let reading = visit.reading();
    let found: BTreeSet<&str> = reading.findings.iter().map(|finding| finding.cause.id()).collect();
    let missing = expected.iter().filter(|id| !found.contains(id.as_str()));
    // What the dates mean for a standard key is said wherever one stands.
    let allowed = |id: &str| id == "standard_key" || expected.iter().chain(may).any(|it| it == id);
    let extra = found.iter().filter(|id| !allowed(id));
    let mut faults: Vec<String> = missing.map(|id| format!("{}: not found: {id}", case.name)).collect();
    faults.extend(extra.map(|id| format!("{}: found as well: {id}", case.name)));
    let doubt = sure.iter().filter(|(cause, certainty)| !is_so_sure(reading, cause, certainty));
    faults.extend(doubt.map(|(cause, certainty)| format!("{}: {cause} is not {certainty}", case.name)));
    if cleaned.as_ref().is_some_and(|key| !holds(reading, key)) {
        faults.push(format!("{}: the cleaned key is missing", case.name));
    }
    faults
}

fn is_so_sure(reading: &Reading, cause: &str, certainty: &str) -> bool {
    let mut findings = reading.findings.iter().filter(|finding| finding.cause.id() == cause);
    findings.all(|finding| finding.certainty.id() == certainty)
}

fn holds(reading: &Reading, key: &str) -> bool {
    let credential = Credential::new(&cases::fill(key));
    reading.credentials.iter().any(|found| found.credential == credential)
}
