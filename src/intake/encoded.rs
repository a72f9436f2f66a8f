//! Keys in base64.

use super::candidate;
use super::desk::Desk;
use super::effort::Effort;
use super::faults::Row;
use super::{Note, Span, Standing, around, names, scan};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// How `AIza`, `AQ.`, `GEMINI_` and `GOOGLE_` begin in base64.
const STARTS: &[&str] = &["QUl6Y", "QVEu", "R0VNSU5JX", "R09PR0xFX"];

/// Thirty characters of a key, which are the least that count, are so many of base64.
const SHORTEST: usize = 40;
/// No longer base64 than this is read.
const LONGEST: usize = 400;

/// A key in base64 that starts at `start`; gives what it covers.
pub(super) fn at(desk: &mut Desk<'_>, start: usize) -> Option<Span> {
    if !matches!(desk.text.as_bytes().get(start), Some(b'Q' | b'R')) {
        return None;
    }
    let rest = desk.text.get(start..)?;
    STARTS.iter().any(|known| rest.starts_with(known)).then_some(())?;
    let (length, is_whole) = length(rest);
    if !is_whole {
        desk.effort.waste(start, start + length);
        return None;
    }
    if length < SHORTEST {
        return None;
    }
    let span = Span { start, end: start + length };
    let around = around::look(desk.text, span);
    value(desk, span, &around.standing).then_some(span)
}

/// How long the base64 is, padding included; and whether it is short enough to be read, and ends with its padding.
fn length(rest: &str) -> (usize, bool) {
    let is_digit = |byte: &u8| sextet(*byte).is_some();
    let digits = rest.bytes().take(LONGEST + 1).take_while(is_digit).count();
    let padding = rest.bytes().skip(digits).take_while(|byte| *byte == b'=').count();
    let goes_on = rest.as_bytes().get(digits + padding).is_some_and(is_digit);
    (digits + padding, digits <= LONGEST && !goes_on)
}

/// Lists the key that a value decodes to; false where there is none.
pub(super) fn value(desk: &mut Desk<'_>, span: Span, standing: &Standing) -> bool {
    let Some(decoded) = desk.text.get(span.start..span.end).and_then(decode) else { return false };
    let start = decoded.rfind(['=', ' ', '"', ':']).map_or(0, |at| at + 1);
    let bare = decoded.trim_end_matches(['"', '\n', '\r', ' ']);
    let start =
        if start >= bare.len() { bare.rfind(['=', ' ', '"', ':']).map_or(0, |at| at + 1) } else { start };
    let Some(mut candidate) = candidate::at(bare, start, &mut Effort::new(bare)) else { return false };
    if candidate.kind.cause.is_some() || candidate.trace.end != bare.len() || candidate.trace.length < 30 {
        return false;
    }
    let broken = decoded.ends_with(['\n', '\r', ' ']);
    candidate.start = span.start;
    candidate.trace.end = span.end;
    candidate.trace.marks.clear();
    let right = desk.is_secret();
    let mut rows: Vec<Row> = Vec::new();
    if !right {
        let sure = if names::of(standing).is_some() { Certainty::Likely } else { Certainty::Certain };
        rows.push((Cause::Base64Encoded, sure, span, Note::None));
    }
    // Once it is decoded, what was encoded along with it is part of the value.
    if right && start > 0 {
        let quote = decoded.get(..start).is_some_and(|it| it.trim() == "\"");
        let cause = if quote { Cause::Quoted } else { Cause::PrefixIncluded };
        rows.push((cause, Certainty::Certain, span, Note::None));
    }
    if broken {
        let note = Note::Character { character: '\n', count: 1 };
        rows.push((Cause::SurroundingWhitespace, Certainty::Certain, span, note));
    }
    scan::list(desk, &candidate, standing, &rows);
    true
}

/// A plain key in a Secret of Kubernetes, under `data`, which wants base64.
pub(super) fn missing(desk: &mut Desk<'_>) {
    let text = desk.text;
    if !text.contains("kind: Secret") {
        return;
    }
    let mut rows = Vec::new();
    for (index, found) in desk.reading.credentials.iter().enumerate() {
        let plain = text.get(found.span.start..found.span.end).unwrap_or_default();
        let plain = found.credential.reveal(|key| plain.contains(key));
        if plain && block(text, found.span.start) == Some("data:") {
            rows.push((index, Span { end: found.span.start, ..found.span }));
        }
    }
    for (index, span) in rows {
        desk.report(Cause::Base64Encoded, Certainty::Certain, span, Some(index), Note::None);
    }
}

/// The line of YAML that a place belongs to: the nearest one before it that is less indented.
fn block(text: &str, at: usize) -> Option<&str> {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let mut lines = text.get(..at)?.rsplit('\n');
    let own = indent(lines.next()?);
    lines.find(|line| !line.trim().is_empty() && indent(line) < own).map(str::trim)
}

/// The text that a value of either base64 alphabet holds; only visible ASCII and line ends.
fn decode(value: &str) -> Option<String> {
    let value = value.trim_end_matches('=');
    if value.len() < 20 || value.len() > LONGEST {
        return None;
    }
    let mut text = String::new();
    let (mut bits, mut held) = (0u32, 0u32);
    for byte in value.bytes() {
        held = (held << 6 | sextet(byte)?) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            let byte = u8::try_from(held >> bits & 0xff).ok()?;
            (byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n' | b'\r')).then_some(())?;
            text.push(char::from(byte));
        }
    }
    Some(text)
}

/// The value of a digit of either base64 alphabet.
pub(super) fn sextet(byte: u8) -> Option<u32> {
    let value = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}
