//! Line ends and the byte order mark of a text with variables.

use super::back::Back;
use super::desk::Desk;
use super::{Note, Origin, Span, Standing};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Says what the lines have that a reader of `.env` files takes as part of a value or a name.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    let value = desk.reading.credentials.iter().position(|found| matches!(found.place, Standing::Value(_)));
    let Some(of) = value else { return };
    if text.starts_with('\u{feff}') && !desk.reading.findings.iter().any(|finding| finding.span.start == 0) {
        let note = Note::Character { character: '\u{feff}', count: 1 };
        desk.report(Cause::InvisibleCharacter, Certainty::Likely, Span { start: 0, end: 3 }, None, note);
    }
    carriage_return(desk, of);
}

/// Whether the line is one of a batch file or of PowerShell, where lines end with CRLF.
fn is_of_windows(text: &str, value: usize) -> bool {
    let before = Back::new(text, value).rest();
    let line = before.trim_start().trim_start_matches('@').to_ascii_lowercase();
    ["set ", "set\t", "setx ", "$env:"].iter().any(|word| line.starts_with(word))
}

/// The first CRLF after a value that is written as `NAME=value`.
fn carriage_return(desk: &mut Desk<'_>, of: usize) {
    let text = desk.text;
    let Some(found) = desk.reading.credentials.get(of) else { return };
    let rest = text.get(found.span.end..).unwrap_or_default();
    let trailing = rest.trim_start_matches(['"', '\'', ' ']);
    let at = found.span.end + rest.len() - trailing.len();
    let count = text.matches("\r\n").take(1000).count();
    let assigned = text
        .get(..found.span.start)
        .is_some_and(|before| before.trim_end_matches(['"', '\'']).ends_with('='));
    if !(trailing.starts_with("\r\n") && assigned && count > 0) || is_of_windows(text, found.span.start) {
        return;
    }
    let sure = if desk.origin == Origin::File { Certainty::Certain } else { Certainty::Possible };
    let note = Note::Character { character: '\r', count };
    desk.report(Cause::CrlfLineEndings, sure, Span { start: at, end: at + 1 }, Some(of), note);
}
