//! Quotes in a file that `docker run --env-file` reads: it keeps them, unlike compose and most libraries.

use super::back::Back;
use super::desk::Desk;
use super::{Note, Span, Standing};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Texts beyond this are data.
const LONGEST: usize = 1 << 20;
const FLAG: &str = "--env-file";
/// More commands than these are not looked at.
const MOST: usize = 20;
/// How far before the flag its command may begin, in bytes.
const NEAR: usize = 300;
/// Programs that keep the quotes.
const KEEP: &[&str] = &["docker", "podman", "nerdctl"];

/// Says which quotes stay, where the text shows such a command.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if text.len() > LONGEST || !text.match_indices(FLAG).take(MOST).any(|(at, _)| keeps(text, at)) {
        return;
    }
    let mut rows = Vec::new();
    for (index, found) in desk.reading.credentials.iter_mut().enumerate() {
        if !matches!(found.place, Standing::Value(_)) {
            continue;
        }
        if let Some((open, close)) = quotes(text, found.span) {
            found.span = Span { start: open.start, end: close.end };
            found.cleaned = true;
            rows.extend([(index, open), (index, close)]);
        }
    }
    for (index, span) in rows {
        let character = if text.get(span.start..span.end) == Some("'") { '\'' } else { '"' };
        let note = Note::Character { character, count: 1 };
        desk.report(Cause::Quoted, Certainty::Possible, span, Some(index), note);
    }
}

/// Whether the flag belongs to a program that keeps quotes: compose and Node take them off.
fn keeps(text: &str, flag: usize) -> bool {
    let mut floor = flag.saturating_sub(NEAR);
    while !text.is_char_boundary(floor) {
        floor += 1;
    }
    let before = text.get(floor..flag).unwrap_or_default();
    let Some(start) = KEEP.iter().filter_map(|name| before.rfind(name)).max() else { return false };
    let command = before.get(start..).unwrap_or_default();
    let broken = command.replace("\\\r\n", " ").replace("\\\n", " ");
    !broken.contains("compose") && !broken.contains(" node ") && !broken.contains('\n')
}

/// The quotes of `NAME="value"` on a line of its own.
fn quotes(text: &str, value: Span) -> Option<(Span, Span)> {
    let before = Back::new(text, value.start).rest();
    let quote = before.chars().next_back().filter(|quote| matches!(quote, '"' | '\''))?;
    let rest = text.get(value.end..)?.strip_prefix(quote)?;
    let line = before.strip_suffix(quote)?.strip_suffix('=')?;
    let named = !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (named && (rest.is_empty() || rest.starts_with(['\n', '\r']))).then_some((
        Span { start: value.start - 1, end: value.start },
        Span { start: value.end, end: value.end + 1 },
    ))
}
