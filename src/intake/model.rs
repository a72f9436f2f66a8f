//! The model that a request or a piece of code asks for, where it is shut down.

use super::back::{Back, is_name};
use super::desk::Desk;
use super::{Note, Span, names, request, standing};
use crate::knowledge::causes::Cause;
use crate::knowledge::models::{Fate, retirement};
use crate::knowledge::sign::Certainty;

/// Texts beyond this are logs or data, not requests.
const LONGEST: usize = 1 << 18;
/// More places than these are not looked at.
const MOST: usize = 500;
/// How their names begin.
const STARTS: [&str; 5] = ["gemini-", "text-embedding-", "embedding-", "imagen-", "veo-"];

/// Finds the first model that is shut down, where it stands as the one to ask.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if text.len() > LONGEST {
        return;
    }
    let starts = STARTS.iter().flat_map(|start| text.match_indices(start).take(MOST));
    let mut all = starts.filter_map(|(start, _)| named(text, start));
    let Some(span) = all.find(|span| is_asked(text, *span)) else { return };
    // In an error text the model is rarely what it complains about.
    let path = text.get(..span.start).is_some_and(|before| before.ends_with("models/"));
    let told = (path && !request::is_one_request(text)) || names::holds(text, "error");
    let sure = if told { Certainty::Possible } else { Certainty::Likely };
    desk.report(Cause::ModelRetired, sure, span, None, Note::None);
}

/// The name that starts there, if it is a whole one of a model that is shut down.
fn named(text: &str, start: usize) -> Option<Span> {
    let inside = text.get(..start)?.ends_with(|before: char| is_name(before) || before == '$');
    let rest = text.get(start..)?;
    let name = rest.get(..rest.find(|c| !is_name(c)).unwrap_or(rest.len()))?.trim_end_matches('.');
    let gone = retirement(name).is_some_and(|row| row.fate == Fate::ShutDown);
    (gone && !inside).then_some(Span { start, end: start + name.len() })
}

/// Whether it stands in the path of an address, or as the value of a setting, a field or a call for a model.
fn is_asked(text: &str, span: Span) -> bool {
    let mut back = Back::new(text, span.start);
    let path = back.rest().ends_with("models/");
    if path && (text.get(span.end..).is_some_and(|rest| rest.starts_with(':')) || is_address(back.rest())) {
        return true;
    }
    if path {
        back.skip(is_name_or_slash);
    }
    let quoted = back.quote().is_some();
    if let Some(name) = standing::take_name(&mut back.clone()) {
        // A quota names the model that was asked once.
        return is_model(name.text) && !text.contains("uotaDimensions");
    }
    let called = back.eat('(');
    (called && quoted && back.name().is_some_and(|(name, _)| names::ends(name, "model")))
        || (!called && is_flag(back))
}

fn is_name_or_slash(character: char) -> bool {
    is_name(character) || character == '/'
}

/// Whether the word before it is part of a URL.
fn is_address(before: &str) -> bool {
    before.rsplit(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`')).next().is_some_and(|word| {
        word.contains("://") || word.contains("googleapis.com/") || word.starts_with("/v1")
    })
}

/// `model`, `modelName`, `GEMINI_MODEL`, `model_id`, …
fn is_model(name: &str) -> bool {
    ["model", "modelname", "model_name", "model-name", "modelid", "model_id"]
        .iter()
        .any(|word| names::ends(name, word))
}

/// `--model X`, `-m X`
fn is_flag(mut back: Back<'_>) -> bool {
    let gap = back.gap();
    gap.start < gap.end && back.name().is_some_and(|(word, _)| matches!(word, "--model" | "-m"))
}
