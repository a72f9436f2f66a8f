//! The report to take away: Markdown that is safe for a public issue tracker.

use super::fill::fill;
use super::verdict::Verdict;
use super::{Report, public};
use crate::locale::Words;
use crate::redact::Redactor;
use crate::visit::Visit;

/// The report's text; none while there is nothing to tell.
pub fn markdown(report: &Report, visit: &Visit, words: &Words, redactor: &Redactor) -> Option<String> {
    if report.credentials.is_empty() && report.findings.is_empty() && report.verdicts.is_empty() {
        return None;
    }
    let mut lines = vec![format!("## Key Clinic {}", env!("CARGO_PKG_VERSION")), String::new()];
    lines.push(format!("- {}", day(visit)));
    lines.extend(report.credentials.iter().map(|line| format!("- {} ({})", line.title, line.place)));
    for line in &report.findings {
        lines.push(format!("- `{}` ({}) {}", line.id, line.certainty.id(), line.title));
        lines.extend(line.details.iter().map(|detail| format!("  - {detail}")));
    }
    lines.push(rungs(report));
    for verdict in &report.verdicts {
        lines.push(String::new());
        lines.extend(of_verdict(verdict, words));
    }
    Some(public(redactor, &lines.join("\n")))
}

fn day(visit: &Visit) -> String {
    let today = visit.setting.today;
    format!("{}-{:02}-{:02}", today.year, today.month, today.day)
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
    lines.extend(
        verdict
            .evidence
            .iter()
            .map(|fact| format!("- {}", labelled(&fact.label, &one_line(&fact.text), words))),
    );
    lines.push(String::new());
    lines.push(labelled(words.what_to_do, "", words));
    lines.extend(verdict.steps.iter().zip(1..).map(|(step, number)| format!("{number}. {}", step.text)));
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
fn labelled(label: &str, text: &str, words: &Words) -> String {
    fill(words.labelled, &[("label", label), ("text", text)]).trim_end().to_string()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
