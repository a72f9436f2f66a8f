//! The comparisons in words: what each sends, what it costs, and what its answer settled.

use super::answerer::{named, prose};
use super::evidence::evidence;
use super::fill::fill;
use super::reading::certainty_word;
use super::run;
use super::sharing::{own, quoted};
use super::verdict::Fact;
use crate::check::Phase;
use crate::diagnosis::Diagnosis;
use crate::knowledge::comparison::Comparison;
use crate::knowledge::language::Words;
use crate::redact::Redactor;
use crate::visit::{Settlement, Visit};

/// The press of a comparison, word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareLines {
    /// The contract's `data-action`.
    pub action: &'static str,
    /// What [`Event::Compare`](crate::check::Event::Compare) takes.
    pub index: usize,
    pub button: &'static str,
    /// What is sent, word for word, and what that costs.
    pub facts: Vec<Fact>,
    /// Whether its request is under way.
    pub running: bool,
    pub outcome: Option<ComparedLine>,
}

/// What the answer to a comparison leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedLine {
    /// The cause that is left, or what the answer itself says; its id and title.
    pub id: &'static str,
    pub title: String,
    pub settled: bool,
    /// What it shows, and what to do.
    pub told: String,
    pub evidence: Vec<Fact>,
}

/// The evidence of a settled verdict: the comparison's request and answer, and what the verdict was before.
pub fn settled(
    it: &Settlement,
    before: &Diagnosis,
    visit: &Visit,
    words: &Words,
    redactor: &Redactor,
) -> Vec<Fact> {
    let mut lines = Vec::new();
    if let Some(comparison) = visit.comparison(it.index) {
        lines.extend(facts(comparison, visit, words).into_iter().take(2));
    }
    lines.extend(evidence(&it.diagnosis, None, visit, words, redactor));
    let title = named(prose(before.cause, visit.provider(), &visit.setting).title, visit.provider(), words);
    let values = [("title", title.as_str()), ("certainty", certainty_word(before.certainty, words))];
    lines.push(own(words.verdict_before, fill(words.sure, &values)));
    lines
}

/// Those that the verdict leaves room for.
pub fn comparisons(visit: &Visit, words: &Words, redactor: &Redactor) -> Vec<CompareLines> {
    let line = |(index, comparison): (usize, &'static Comparison)| CompareLines {
        action: comparison.action,
        index,
        button: comparison.title.get(visit.setting.language),
        facts: facts(comparison, visit, words),
        running: matches!(visit.phase_compared(index), Phase::Asking | Phase::Probing(_)),
        outcome: outcome(index, visit, words, redactor),
    };
    visit.comparisons().into_iter().map(line).collect()
}

fn facts(comparison: &'static Comparison, visit: &Visit, words: &Words) -> Vec<Fact> {
    let request = &comparison.request;
    let path = visit.call_of(comparison).map(|call| call.path()).unwrap_or_default();
    let address = [request.method, " https://", request.host(), &path, &run::query(request)].concat();
    let line = |label: &str, text: &str| own(label, text.to_string());
    let mut headers = super::asking::headers(request, words).join(", ");
    if comparison.referrer {
        headers.push_str(", ");
        headers.push_str(words.site_as_referrer);
    }
    vec![
        // The path may name a model, and that is the visitor's own or what a list said.
        quoted(words.method_and_host, address, visit, words),
        line(words.headers, &headers),
        line(words.cost, comparison.cost.get(visit.setting.language)),
    ]
}

fn outcome(index: usize, visit: &Visit, words: &Words, redactor: &Redactor) -> Option<ComparedLine> {
    let (diagnosis, settled) = visit.compared(index)?;
    let language = visit.setting.language;
    let cause = settled.map_or(diagnosis.cause, |row| row.cause);
    let title = named(prose(cause, visit.provider(), &visit.setting).title, visit.provider(), words);
    Some(ComparedLine {
        id: cause.id(),
        settled: settled.is_some(),
        told: match settled {
            Some(row) => (*row.told.get(language)).to_string(),
            None => fill(words.not_settled, &[("title", &title)]),
        },
        title,
        evidence: evidence(&diagnosis, None, visit, words, redactor),
    })
}
