//! Quotes that are part of a value: in a file that `docker run --env-file` reads, unlike compose and most libraries, and
//! in `.properties`.

use super::back::Back;
use super::desk::Desk;
use super::{Note, Span, Standing};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Texts beyond this are data.
const LONGEST: usize = 1 << 20;
const FLAG: &str = "--env-file";
/// A file of settings says in so many lines what it is.
const LINES: usize = 200;
/// More commands than these are not looked at.
const MOST: usize = 20;
/// How far before the flag its command may begin, in bytes.
const NEAR: usize = 300;
/// Programs that keep the quotes.
const KEEP: &[&str] = &["docker", "podman", "nerdctl"];

/// Says which quotes stay, where the text shows such a command.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if text.len() > LONGEST {
        return;
    }
    let sure = if text.match_indices(FLAG).take(MOST).any(|(at, _)| keeps(text, at)) {
        Certainty::Possible
    } else if is_properties(text) {
        Certainty::Likely
    } else {
        return;
    };
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
        desk.report(Cause::Quoted, sure, span, Some(index), note);
    }
}

/// Whether a text is such a file: it begins with its name, or sets a name of parts with dots to a bare value, which no
/// shell can. TOML has such names as well, with quotes around what they are set to, and headings in brackets.
fn is_properties(text: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    let is_dotted = |line: &str| {
        let (name, value) = line.split_once('=').unwrap_or_default();
        let is_bare = !value.trim_start().starts_with(['"', '\'']);
        is_bare && name.contains('.') && name.trim().split('.').all(is_part)
    };
    let is_name = |line: &str| {
        let name = line.strip_prefix('#').map_or("", str::trim);
        name.ends_with(".properties") && !name.contains(char::is_whitespace)
    };
    let lines = || text.lines().take(LINES);
    !lines().any(|line| line.starts_with('[')) && lines().any(|line| is_dotted(line) || is_name(line))
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

/// The quotes of `NAME="value"` or `name.part="value"` on a line of its own.
fn quotes(text: &str, value: Span) -> Option<(Span, Span)> {
    let before = Back::new(text, value.start).rest();
    let quote = before.chars().next_back().filter(|quote| matches!(quote, '"' | '\''))?;
    let rest = text.get(value.end..)?.strip_prefix(quote)?;
    let line = before.strip_suffix(quote)?.strip_suffix('=')?;
    let named =
        !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
    (named && (rest.is_empty() || rest.starts_with(['\n', '\r']))).then_some((
        Span { start: value.start - 1, end: value.start },
        Span { start: value.end, end: value.end + 1 },
    ))
}
