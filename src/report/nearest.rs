//! The causes that come closest to what was pasted, where no rule decides: offered, with the whole cure behind each.

use std::collections::BTreeSet;

use super::answerer::{named, prose};
use super::step::{StepLine, steps};
use super::tools::{ToolLine, line};
use crate::diagnosis::nearest::terms::terms;
use crate::diagnosis::nearest::{Near, ends};
use crate::knowledge::language::Words;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers::{gemini, unknown};
use crate::redact::Redactor;
use crate::visit::Visit;

/// A cause that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearLine {
    pub id: &'static str,
    pub title: String,
    /// The visitor's own words that the cause has as well, redacted.
    pub met: Vec<String>,
    pub meaning: String,
    /// What would show that this one is it.
    pub settle: String,
    pub steps: Vec<StepLine>,
}

/// So many of the visitor's words stand beside a cause.
const MET: usize = 6;

/// The causes, the closest first.
pub fn nearest(visit: &Visit, words: &Words, redactor: &Redactor) -> Vec<NearLine> {
    let provider = visit.question().provider.or(visit.settled()).unwrap_or(unknown());
    visit.question().near.iter().map(|near| of(near, provider, visit, words, redactor)).collect()
}

/// What the tool that is named reads; none where no cause is offered.
pub fn tool(visit: &Visit, words: &Words) -> Option<ToolLine> {
    let question = visit.question();
    question.tool.filter(|_| !question.near.is_empty()).map(|tool| line(tool, visit, words))
}

fn of(near: &Near, provider: &Provider, visit: &Visit, words: &Words, redactor: &Redactor) -> NearLine {
    // What only Google has is in Google's words, whoever else may be meant.
    let provider = if near.cause.is_googles() { gemini() } else { provider };
    let said = prose(near.cause, provider, &visit.setting);
    NearLine {
        id: near.cause.id(),
        title: named(said.title, provider, words),
        met: met(near, visit.text()).iter().map(|word| redactor.redact(word)).collect(),
        meaning: named(said.meaning, provider, words),
        settle: named(said.settle, provider, words),
        steps: steps(&said.steps, visit.setting.system, provider, None, words),
    }
}

/// The words of a text that met a cause, each once, in order; parts of one word, and pairs of characters,
/// are one.
fn met<'t>(near: &Near, text: &'t str) -> Vec<&'t str> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    let mut known = BTreeSet::new();
    terms(ends(text).0, &mut |term| {
        if near.met.iter().all(|(id, _)| *id != term.id) || !known.insert(term.id) {
            return;
        }
        match places.last_mut() {
            Some((start, end)) if term.start <= *end => {
                *start = term.start.min(*start);
                *end = term.end.max(*end);
            }
            _ => places.push((term.start, term.end)),
        }
    });
    places.into_iter().take(MET).filter_map(|(start, end)| text.get(start..end)).collect()
}
