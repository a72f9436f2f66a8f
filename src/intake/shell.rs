//! Variables that a shell does not fill in.

use super::desk::Desk;
use super::{Note, Span};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Texts beyond this are no commands.
const LONGEST: usize = 1 << 16;

/// Finds `$GEMINI_API_KEY` between single quotes of a command.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if text.len() > LONGEST || !text.contains("curl ") {
        return;
    }
    for name in ["$GEMINI_API_KEY", "${GEMINI_API_KEY}", "$GOOGLE_API_KEY", "${GOOGLE_API_KEY}"] {
        for (start, _) in text.match_indices(name).take(20) {
            if is_in_single_quotes(text.get(..start).unwrap_or_default()) {
                let span = Span { start, end: start + name.len() };
                desk.report(Cause::UnexpandedVariable, Certainty::Certain, span, None, Note::None);
            }
        }
    }
}

/// Whether a single quote is open at the end, counted from the last command's start.
fn is_in_single_quotes(before: &str) -> bool {
    let command = before.rfind("curl ").and_then(|at| before.get(at..)).unwrap_or_default();
    let mut open = None;
    let mut escaped = false;
    for character in command.chars() {
        match (open, character) {
            _ if escaped => escaped = false,
            (Some('\''), '\'') | (Some('"'), '"') => open = None,
            (Some('\''), _) => {}
            (_, '\\') => escaped = true,
            (None, '\'' | '"') => open = Some(character),
            _ => {}
        }
    }
    open == Some('\'')
}
