//! The report for programs: the same as in Markdown, as one JSON object.

use super::Report;
use super::markdown::{kind, when};
use super::sharing::plain;
use super::verdict::{Fact, Verdict};
use crate::knowledge::language::Words;
use crate::visit::Visit;

/// Writes one value after another, with the commas between them.
struct Writer<'a> {
    out: String,
    words: &'a Words,
}

/// The report's text. Only called where there is something to tell.
pub fn json(report: &Report, visit: &Visit, words: &Words) -> String {
    let mut it = Writer { out: String::new(), words };
    it.open('{');
    it.pair("page", "Key Clinic");
    it.pair("version", env!("CARGO_PKG_VERSION"));
    it.pair("time", &when(visit));
    if let Some(example) = report.example {
        it.pair("example", example);
    }
    it.name("pasted");
    it.open('{');
    it.pair("kind", kind(visit));
    it.number("characters", visit.text().chars().count());
    it.close('}');
    it.list("credentials", &report.credentials, |it, line| {
        it.pair("provider", line.provider);
        it.pair("kind", line.kind);
        it.pair("is", &line.title);
    });
    it.list("findings", &report.findings, |it, line| {
        it.pair("cause", line.id);
        it.pair("certainty", line.certainty.id());
        it.pair("at", &line.details.join("; "));
    });
    it.list("rungs", &report.rungs, |it, line| {
        it.pair("rung", line.rung.id());
        it.pair("state", line.state.id());
    });
    it.list("verdicts", &report.verdicts, verdict);
    let compared = report.comparisons.as_ref().map_or(&[][..], |section| &section.lines);
    let done: Vec<_> =
        compared.iter().filter_map(|line| Some((line.action, line.outcome.as_ref()?))).collect();
    it.list("comparisons", &done, |it, (action, outcome)| {
        it.pair("comparison", action);
        it.pair(if outcome.settled { "leaves" } else { "says" }, outcome.id);
        evidence(it, &outcome.evidence);
    });
    it.close('}');
    it.out.push('\n');
    it.out
}

fn verdict(it: &mut Writer<'_>, verdict: &Verdict) {
    it.pair("cause", verdict.id);
    it.pair("title", &verdict.title);
    it.pair("certainty", verdict.certainty.id());
    if let Some(rule) = verdict.rule {
        it.pair("rule", rule);
    }
    it.pair("source", verdict.source);
    it.pair("provider", verdict.provider);
    evidence(it, &verdict.evidence);
    it.list("also", &verdict.also, |it, other| it.pair("cause", other.id));
}

fn evidence(it: &mut Writer<'_>, facts: &[Fact]) {
    it.list("evidence", facts, |it, fact| {
        it.pair("label", &fact.label);
        it.pair("text", fact.shared());
    });
}

impl Writer<'_> {
    fn open(&mut self, bracket: char) {
        self.comma();
        self.out.push(bracket);
    }

    fn close(&mut self, bracket: char) {
        self.out.push(bracket);
    }

    /// Before everything but the first.
    fn comma(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with(['{', '[', ':']) {
            self.out.push_str(", ");
        }
    }

    fn name(&mut self, name: &str) {
        self.comma();
        self.out.extend(["\"", name, "\":"]);
    }

    fn number(&mut self, name: &str, value: usize) {
        self.name(name);
        self.out.push_str(&value.to_string());
    }

    /// What is given here may be shared as it is.
    fn pair(&mut self, name: &str, text: &str) {
        self.name(name);
        self.out.push('"');
        for c in plain(text, self.words).chars() {
            match c {
                '"' | '\\' => self.out.extend(['\\', c]),
                '\n' => self.out.push_str("\\n"),
                c if c.is_control() => self.out.push(' '),
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }

    fn list<T>(&mut self, name: &str, all: &[T], write: impl Fn(&mut Self, &T)) {
        self.name(name);
        self.open('[');
        for one in all {
            self.open('{');
            write(self, one);
            self.close('}');
        }
        self.close(']');
    }
}
