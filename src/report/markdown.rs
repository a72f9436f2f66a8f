//! The report to take away: Markdown that is safe for a public issue tracker.

use super::clock::time_of_day;
use super::fill::fill;
use super::sharing::{code, plain};
use super::verdict::{Fact, Verdict};
use super::{Report, StepLine};
use crate::intake::{Found, Standing};
use crate::knowledge::language::Words;
use crate::knowledge::timeline::Date;
use crate::visit::{Setting, Visit};

/// The report's text; none while there is nothing to tell.
pub fn markdown(report: &Report, visit: &Visit, words: &Words) -> Option<String> {
    if report.credentials.is_empty() && report.findings.is_empty() && report.verdicts.is_empty() {
        return None;
    }
    let mut lines = vec![format!("## Key Clinic {}", env!("CARGO_PKG_VERSION")), String::new()];
    lines.extend(report.example.map(|example| ["- ", example].concat()));
    lines.push(["- ", &when(visit)].concat());
    lines.push(["- ", &pasted(visit, words)].concat());
    lines.extend(
        report
            .credentials
            .iter()
            .map(|line| format!("- {} ({})", line.title, plain(&line.shared_place.text, words))),
    );
    for line in &report.findings {
        lines.push(format!("- `{}` ({}) {}", line.id, line.certainty.id(), line.title));
        lines.extend(line.details.iter().map(|detail| format!("  - {detail}")));
    }
    lines.push(rungs(report));
    for verdict in &report.verdicts {
        lines.push(String::new());
        lines.extend(of_verdict(verdict, words));
    }
    for line in report.comparisons.iter().flat_map(|section| &section.lines) {
        if let Some(outcome) = &line.outcome {
            lines.push(["- ", line.button, " (`", outcome.id, "`): ", &outcome.told].concat());
            lines.extend(outcome.evidence.iter().map(|it| ["  ", &fact(it, words)].concat()));
        }
    }
    Some(lines.join("\n"))
}

/// Day and time by the visitor's own clock, both of the same instant. An example has a day of its own.
pub fn when(visit: &Visit) -> String {
    let Setting { today, now, ahead, .. } = visit.setting;
    let second = u64::try_from(now + i64::from(ahead) * 60).unwrap_or_default();
    let day = if visit.is_example() { today } else { Date::of_second(second) };
    [&day.iso(true), " ", &*time_of_day(now, ahead)].concat()
}

/// What was pasted, by kind and length only.
fn pasted(visit: &Visit, words: &Words) -> String {
    let kind = words.pasted_kinds.iter().zip(KINDS).find(|(_, id)| **id == kind(visit)).map_or("", |it| it.0);
    fill(words.pasted, &[("kind", kind), ("length", &visit.text().chars().count().to_string())])
}

/// The kinds of what is pasted, in the order of the words for them.
const KINDS: &[&str] = &["nothing", "key", "error", "command", "settings", "text"];

/// Which of them this is.
pub fn kind(visit: &Visit) -> &'static str {
    let named = |found: &Found| matches!(found.place, Standing::Value(_));
    let text = visit.text();
    let index = if text.is_empty() {
        0
    } else if visit.chosen().is_some_and(|found| found.place == Standing::Bare) {
        1
    } else if visit.told().is_some() {
        2
    } else if text.contains("curl ") {
        3
    } else if visit.reading().credentials.iter().any(named) {
        4
    } else {
        5
    };
    KINDS.get(index).copied().unwrap_or_default()
}

fn rungs(report: &Report) -> String {
    let all: Vec<String> =
        report.rungs.iter().map(|line| format!("{} {}", line.rung.id(), line.state.id())).collect();
    format!("- {}", all.join(", "))
}

fn of_verdict(verdict: &Verdict, words: &Words) -> Vec<String> {
    let mut lines = vec![
        format!("### {} (`{}`, {}, {})", verdict.title, verdict.id, verdict.certainty.id(), verdict.source),
        String::new(),
        verdict.meaning.clone(),
        String::new(),
        labelled(words.evidence, "", words),
    ];
    lines.extend(verdict.evidence.iter().map(|it| fact(it, words)));
    lines.extend(
        verdict.rule.map(|rule| ["- ", &labelled(words.rule, &["`", rule, "`"].concat(), words)].concat()),
    );
    lines.push(String::new());
    lines.push(labelled(words.what_to_do, "", words));
    lines.extend(verdict.steps.iter().zip(1..).map(|(it, number)| format!("{number}. {}", step(it))));
    if !verdict.also.is_empty() {
        lines.push(String::new());
        lines.push(labelled(words.other_causes, "", words));
        lines.extend(
            verdict
                .also
                .iter()
                .map(|other| format!("- `{}` {}", other.id, labelled(&other.title, &other.settle, words))),
        );
    }
    lines
}

/// A label and its text in the punctuation of the language.
pub fn labelled(label: &str, text: &str, words: &Words) -> String {
    fill(words.labelled, &[("label", label), ("text", text)]).trim_end().to_string()
}

/// A line of evidence; what somebody else said stands as code.
fn fact(fact: &Fact, words: &Words) -> String {
    let text = if fact.shared.is_some() { code(fact.shared(), words) } else { fact.text.clone() };
    ["- ", &labelled(&fact.label, &text, words)].concat()
}

/// A step with its address, unless the address tells the project.
fn step(step: &StepLine) -> String {
    let url = match (&step.shared_url, &step.link) {
        (Some(shared), _) if shared.withheld.iter().any(|token| !token.passes) => return step.text.clone(),
        (Some(shared), _) => &shared.text,
        (None, Some((_, url))) => url,
        (None, None) => return step.text.clone(),
    };
    [step.text.trim_end(), " <", url, ">"].concat()
}
