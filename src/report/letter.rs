//! A message to whoever administers the project: what is refused, what the answer says, what would help.

use super::Section;
use super::fill::fill;
use super::markdown::labelled;
use super::sharing;
use super::verdict::Verdict;
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::remedy::guides;
use crate::visit::Visit;

/// None where the visitor can do as much. It names the project where the visitor ticked so, and no key.
pub fn letter(verdicts: &[Verdict], visit: &Visit, words: &Words) -> Option<Section<String>> {
    let verdict = verdicts.first()?;
    Cause::by_id(verdict.id).filter(|cause| guides::is_for_an_administrator(*cause))?;
    let mut evidence = String::new();
    for fact in &verdict.evidence {
        evidence.extend(["- ", &labelled(&fact.label, &sharing::plain(fact.shared(), words), words), "\n"]);
    }
    let mut steps = String::new();
    for step in &verdict.steps {
        let url = step
            .shared_url
            .as_ref()
            .map_or_else(|| step.link.as_ref().map_or("", |(_, url)| url), |shared| &shared.text);
        steps.extend(["- ", &step.text, if url.is_empty() { "" } else { " " }, url, "\n"]);
    }
    let text = fill(
        words.letter,
        &[
            ("provider", visit.provider().name),
            ("title", &verdict.title),
            ("evidence", &evidence),
            ("steps", &steps),
        ],
    );
    Section::of(words.letter_heading, words.letter_note, vec![text])
}
