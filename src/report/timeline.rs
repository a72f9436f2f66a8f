//! What changed for Gemini keys in 2026, with today and the visitor's kind of key marked.

use super::{Report, Section};
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::knowledge::providers;
use crate::knowledge::timeline::{kind_of, moments};
use crate::visit::Visit;

/// One day, as drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentLine {
    /// As ISO 8601 writes it.
    pub day: String,
    pub text: &'static str,
    /// In `data-state`: `past`, `today`, `ahead`.
    pub state: &'static str,
    /// Said where it is about the visitor's kind of key.
    pub touches: Option<&'static str>,
}

/// None where nothing that was found is about a kind of Gemini key.
pub fn timeline(report: &Report, visit: &Visit, words: &Words) -> Option<Section<MomentLine>> {
    let chosen =
        visit.chosen().filter(|found| found.provider.id == providers::GEMINI).map(|found| found.kind.id);
    let verdicts = report.verdicts.iter().map(|verdict| verdict.id);
    let mut causes = verdicts.chain(report.findings.iter().map(|finding| finding.id));
    let about = causes.find_map(|id| Cause::by_id(id).and_then(kind_of))?;
    let kind = chosen.unwrap_or(about);
    let today = visit.setting.today;
    let mut lines = Vec::new();
    for moment in moments() {
        lines.push(MomentLine {
            day: moment.day.iso(moment.exact),
            text: moment.text.get(visit.setting.language),
            state: if moment.day <= today { "past" } else { "ahead" },
            touches: (moment.kind == kind).then_some(words.your_kind),
        });
    }
    let passed = moments().iter().filter(|moment| moment.day <= today).count();
    lines.insert(
        passed,
        MomentLine { day: today.iso(true), text: words.today, state: "today", touches: None },
    );
    Section::of(words.timeline, words.timeline_note, lines)
}
