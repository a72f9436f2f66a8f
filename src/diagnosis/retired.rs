//! Whether a model that was not found is one that was shut down: its name tells.

use super::complaint::{Said, Sort};
use crate::knowledge::models::{Fate, retirement};

/// The name of the value that holds such a model.
pub const FACT: &str = "retired";

/// How far from the sentence that decides its model may stand, in bytes.
const NEAR: usize = 160;

/// The retired model that the sentence names first: it is the one that was asked for.
pub fn in_sentence(sentence: &str) -> Option<String> {
    models(sentence).next().filter(|model| is_shut_down(model))
}

/// The retired model that a stretch of a text is about: that of the answer's own sentence, else the last in front of
/// the words that decide, else the one behind them; where no words decide, the last that was asked for.
pub fn in_text(
    stretch: &str,
    start: usize,
    said: &[Said],
    message: &str,
    http: Option<u16>,
) -> Option<String> {
    if let Some(model) = models(message).next() {
        return Some(model).filter(|model| is_shut_down(model));
    }
    let missing = |said: &&Said| {
        said.sort == Sort::Phrase
            && (["not found", "not supported", "{unknown}", "{ended}"]
                .iter()
                .any(|it| said.wording.contains(it)))
    };
    let Some(said) = said.iter().rfind(missing) else {
        let last = models(stretch).last().filter(|_| http == Some(404));
        return last.filter(|model| is_shut_down(model));
    };
    let (from, until) = (said.span.start.checked_sub(start)?, said.span.end.checked_sub(start)?);
    let head = (from.saturating_sub(NEAR)..=until).find_map(|at| stretch.get(at..until))?;
    let tail = (until..=stretch.len().min(until + NEAR)).rev().find_map(|end| stretch.get(until..end))?;
    let named = models(head).last().or_else(|| models(tail).next());
    named.filter(|model| is_shut_down(model))
}

/// A name without a number, as `gemini-pro`, is as often one that somebody made up.
fn is_shut_down(model: &str) -> bool {
    model.bytes().any(|byte| byte.is_ascii_digit())
        && retirement(model).is_some_and(|row| row.fate == Fate::ShutDown)
}

/// The names of models in a text, in its order, in small letters: what stands behind `models/`, what Google calls its
/// models, and what is known to be one.
fn models(text: &str) -> impl Iterator<Item = String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    let mut before = "";
    text.split(move |c: char| !is_part(c)).filter_map(move |word| {
        let is_path = before == "models";
        before = word;
        // No model that is known here has a name without a dash, and few words have one.
        let name = Some(word.trim_matches(['.', '-', '_'])).filter(|name| name.contains('-'))?;
        let name = name.to_ascii_lowercase();
        (is_path || name.starts_with("gemini-") || retirement(&name).is_some()).then_some(name)
    })
}
