//! Places that are named for a key and hold none that can be told by its shape.

use super::around::{self, Around};
use super::back::{is_name, is_quote};
use super::candidate::{Candidate, looks_random};
use super::desk::Desk;
use super::faults::Row;
use super::trace::Trace;
use super::{Note, Span, Standing, alike, cut, encoded, kinds, names, placeholder, request, scan, standing};
use crate::knowledge::causes::Cause;
use crate::knowledge::providers::{self, gemini, unknown};
use crate::knowledge::sign::Certainty;

/// The longest value that is looked at.
const LONGEST: usize = 4096;

/// A value by its place.
pub(super) struct Slot {
    pub(super) value: Span,
    standing: Standing,
    /// In quotes, or in a place where values stand bare: `.env`, header, URL.
    literal: bool,
}

/// Whether the name before a separator is one of a secret's.
pub(super) fn is_named(text: &str, position: usize, separator: u8) -> bool {
    let before = text.as_bytes().get(position.saturating_sub(80)..position).unwrap_or_default();
    let is_closer = |byte: &u8| matches!(byte, b' ' | b'\t' | b']' | b'"' | b'\'' | b'`');
    if separator == b' ' && !before.last().is_some_and(|last| matches!(last, b'y' | b'Y' | b'n' | b'N')) {
        return false;
    }
    let end = before.iter().rposition(|byte| !is_closer(byte)).map_or(0, |at| at + 1);
    let before = before.get(..end).unwrap_or_default();
    let start = before.iter().rposition(|byte| !is_name(char::from(*byte))).map_or(0, |at| at + 1);
    let name = before.get(start..).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default();
    let query = separator == b'=' && start > 0 && matches!(before.get(start - 1), Some(b'?' | b'&'));
    ((query || name.len() > 3) && names::is_credential(name))
        || (separator == b':' && standing::is_value(text, name, position))
}

/// The value after a separator.
pub(super) fn after(text: &str, position: usize, separator: u8) -> Option<Slot> {
    let value = extent(text, position + 1)?.0;
    let around = around::look(text, Span { end: value.start, ..value });
    let name = around.name?;
    // "(i.e. Authorization: Bearer YOUR_KEY)" is a sentence of OpenAI's answer.
    if (separator == b' ') != (name.separator == ' ') || around.lead.trim_end().ends_with("i.e.") {
        return None;
    }
    // Behind a name in quotes stands a variable of the program, if none are around the value.
    let literal = !around.opens.is_empty()
        || matches!(around.standing, Standing::Query(_))
        || (matches!(around.standing, Standing::Header(_)) && !name.quoted)
        || name.separator == ' '
        || is_variable(text, position + 1, &name);
    Some(Slot { value, standing: around.standing, literal })
}

/// `NAME=value` without a space, `NAME: value`; the name in capitals.
fn is_variable(text: &str, end: usize, name: &standing::Name<'_>) -> bool {
    let capitals = !name.text.bytes().any(|byte| byte.is_ascii_lowercase());
    let tight = name.separator == '=' && text.get(end..).is_some_and(|rest| !rest.starts_with(' '));
    capitals && (tight || (name.separator == ':' && !name.quoted))
}

/// From the first to the last character of a value, quotes and a scheme left out.
fn extent(text: &str, position: usize) -> Option<(Span, char)> {
    let rest = text.get(position..)?;
    let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let mut start = position + blanks;
    let mut close = ' ';
    if let Some(quote) = text.get(start..)?.chars().next().filter(|c| is_quote(*c)) {
        start += quote.len_utf8();
        close = partner(quote);
    }
    let rest = text.get(start..)?;
    if rest.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("bearer ")) {
        start += 7;
    }
    let rest = text.get(start..)?;
    // What follows a quote that closes: a program puts the value together.
    if ["+", ". ", ".$", "% "].iter().any(|sign| rest.trim_start_matches(' ').starts_with(sign)) {
        return None;
    }
    let reference = rest.starts_with("${");
    let ends = |c: char| {
        if close == ' ' { is_end(c) && !(reference && c == '}') } else { c == close || c == '\n' }
    };
    let length = length(rest, ends);
    (length > 0 && length <= LONGEST).then_some((Span { start, end: start + length }, close))
}

/// How far a value goes, in bytes; one that is longer than any is not measured.
fn length(rest: &str, ends: impl Fn(char) -> bool) -> usize {
    let head = rest.as_bytes().get(..=LONGEST).unwrap_or(rest.as_bytes());
    let mut at = 0;
    while let Some(&byte) = head.get(at) {
        // Letters and digits end nothing, and most bytes are these.
        if byte.is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let Some(character) = rest.get(at..).and_then(|rest| rest.chars().next()) else { break };
        if ends(character) {
            return at;
        }
        at += character.len_utf8();
    }
    rest.len().min(LONGEST + 1)
}

fn partner(quote: char) -> char {
    match quote {
        '\u{2018}' => '\u{2019}',
        '\u{201c}' | '\u{201e}' => '\u{201d}',
        '\u{ab}' => '\u{bb}',
        other => other,
    }
}

fn is_end(c: char) -> bool {
    is_quote(c) || matches!(c, ' ' | '\t' | '\n' | '\r' | ',' | ';' | ')' | '}' | '&' | '|')
}

/// Says what stands there instead of a key.
pub(super) fn examine(desk: &mut Desk<'_>, slot: &Slot) {
    let Some(value) = desk.text.get(slot.value.start..slot.value.end) else { return };
    let gemini = names::wants_gemini(desk, slot.value, &slot.standing);
    if placeholder::is_reference(value) {
        if placeholder::refers_to_itself(desk.text, slot.value, &slot.standing) {
            desk.report(Cause::Placeholder, Certainty::Likely, slot.value, None, Note::None);
        }
        return;
    }
    if let Some(span) = placeholder::mask(value, slot.value.start)
        .filter(|_| gemini || (slot.literal && hides_a_key(&slot.standing)))
    {
        // Logs hide the parameters of a URL.
        let logged = matches!(slot.standing, Standing::Query(_));
        let sure = if logged { Certainty::Possible } else { Certainty::Likely };
        desk.report(Cause::MaskedKey, sure, span, None, Note::None);
    } else if placeholder::is_one(value, gemini && slot.literal) && (slot.literal || gemini) {
        desk.report(Cause::Placeholder, Certainty::Certain, slot.value, None, Note::None);
    } else if !gemini && alike::named(desk, slot.value, &slot.standing) {
    } else if gemini && slot.literal && !encoded::value(desk, slot.value, &slot.standing) && is_token(value) {
        let short = (value.len() < 30 && !cut::touches(desk.text, slot.value)).then_some((
            Cause::TooShort,
            Certainty::Possible,
            Span { start: slot.value.end, ..slot.value },
            Note::Length { found: value.len(), expected: 53 },
        ));
        geminis(desk, slot.value, &slot.standing, short.as_slice());
    } else if !gemini && is_one_line(desk) && names_nobody(&slot.standing) {
        nobodys(desk, slot.value, &slot.standing);
    }
}

/// Whether the whole text is one line: in a log any name may stand before anything.
fn is_one_line(desk: &Desk<'_>) -> bool {
    desk.text.len() <= LONGEST && !desk.text.trim().contains('\n') && desk.reading.credentials.is_empty()
}

fn names_nobody(standing: &Standing) -> bool {
    names::of(standing).and_then(names::owner).is_none()
}

/// Lists a secret whose place tells nothing: as somebody's if its prefix or its shape does, else as nobody's.
fn nobodys(desk: &mut Desk<'_>, span: Span, standing: &Standing) {
    let value = desk.text.get(span.start..span.end).unwrap_or_default();
    if !alike::anybodys(desk, span, standing) && is_secret(value) {
        let kind = unknown().kinds.first().map(|kind| (unknown(), kind));
        // Much that is no token begins as a JSON Web Token does.
        let is_key = |it: &kinds::Whose| it.1.cause == Some(Cause::OtherProviderKey);
        if let Some(whose) = alike::prefixed(value).filter(is_key).or(kind) {
            alike::list(desk, whose, span, standing);
        }
    }
}

/// Logs and manuals hide tokens and passwords as a matter of course.
fn hides_a_key(standing: &Standing) -> bool {
    names::of(standing).is_some_and(|name| names::ends(name, "key"))
}

/// The whole text is one value without a name.
pub(super) fn alone(desk: &mut Desk<'_>) {
    if !desk.reading.credentials.is_empty() || !desk.reading.findings.is_empty() || desk.text.len() > LONGEST
    {
        return;
    }
    let text = desk.text;
    let around = |c: char| super::back::is_gap(c) || c == '\n' || is_quote(c);
    let mut value = text.trim_matches(around);
    let mut start = text.len() - text.trim_start_matches(around).len();
    if value.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("bearer ")) {
        let rest = value.get(7..).unwrap_or_default().trim_start_matches(around);
        (start, value) = (start + value.len() - rest.len(), rest);
    }
    let span = Span { start, end: start + value.len() };
    if value.is_empty() || value.contains(char::is_whitespace) {
        if placeholder::is_bracketed(value) {
            desk.report(Cause::Placeholder, Certainty::Likely, span, None, Note::None);
        }
    } else if let Some(mask) = placeholder::mask(value, start) {
        desk.report(Cause::MaskedKey, Certainty::Likely, mask, None, Note::None);
    } else if placeholder::is_one(value, false) {
        desk.report(Cause::Placeholder, Certainty::Certain, span, None, Note::None);
    } else if !encoded::value(desk, span, &Standing::Bare) {
        nobodys(desk, span, &Standing::Bare);
    }
}

/// Whether a value without a name for it is a secret.
fn is_secret(value: &str) -> bool {
    value.len() >= 16 && is_token(value) && is_mixed(value)
}

/// One token of the characters that keys have.
fn is_token(value: &str) -> bool {
    (8..=300).contains(&value.len())
        && value.bytes().all(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'+' | b'/' | b'=')
        })
        && !value.trim_end_matches('=').contains('=')
        && !value.contains("//")
        && looks_random(value)
        && value.bytes().any(|byte| byte.is_ascii_digit())
}

/// No hash, no id, no name of a file or a package.
fn is_mixed(value: &str) -> bool {
    let hex = value.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let has = |is: fn(&u8) -> bool| value.bytes().any(|byte| is(&byte));
    let plain = value.bytes().all(|byte| byte.is_ascii_alphanumeric());
    !hex && !value.starts_with("sha")
        && !value.contains('/')
        && !value.starts_with(['.', '-'])
        && ((has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase)) || (plain && value.len() >= 24))
}

/// A value where a Gemini key belongs. With another vendor's prefix it is that vendor's all the same.
fn geminis(desk: &mut Desk<'_>, span: Span, standing: &Standing, rows: &[Row]) {
    let Some(kind) = gemini().kind(providers::UNKNOWN) else { return };
    if let Some(whose) = desk.text.get(span.start..span.end).and_then(alike::prefixed) {
        alike::list(desk, whose, span, standing);
        return;
    }
    // A header of Gemini's name to another address, or a base address of somebody else's beside the variable: relays
    // use them. Nothing says that the secret is Google's.
    let is_relays = matches!(standing, Standing::Header(_)) && request::goes_elsewhere(desk.text, span.start)
        || *desk.other_base.get_or_insert_with(|| request::has_other_base(desk.text));
    if is_relays {
        if let Some(kind) = unknown().kinds.first() {
            alike::list(desk, (unknown(), kind), span, standing);
        }
        return;
    }
    let key = desk.text.get(span.start..span.end).unwrap_or_default().to_owned();
    let trace = Trace { length: key.len(), key, end: span.end, ..Trace::default() };
    let candidate = Candidate { provider: gemini(), kind, start: span.start, trace, fault: None };
    scan::list(desk, &candidate, standing, rows);
}

/// A key whose middle is hidden: reported, not listed.
pub(super) fn masked(desk: &mut Desk<'_>, candidate: &Candidate, around: &Around<'_>) -> Option<Span> {
    if candidate.kind.cause.is_some() {
        return None;
    }
    let start = candidate.trace.end;
    let rest = desk.text.get(start..)?;
    let run = placeholder::mask_run(rest)?;
    let tail = rest.get(run..).unwrap_or_default();
    let tail = tail.len() - tail.trim_start_matches(|c: char| is_name(c) && c != '.').len();
    let head = candidate.trace.length.saturating_sub(candidate.kind.shape.prefix.len());
    let in_text = around.standing == Standing::Text;
    let alone = desk.is_all(Span { start: candidate.start, end: start + run + tail });
    if in_text && !alone && tail < 2 && (head < 2 || run < 4) {
        return None;
    }
    let named = names::of(&around.standing).is_some_and(names::is_gemini);
    let sure = match around.standing {
        _ if alone || named => Certainty::Certain,
        Standing::Text | Standing::Query(_) => Certainty::Possible,
        _ => Certainty::Likely,
    };
    desk.report(Cause::MaskedKey, sure, Span { start, end: start + run }, None, Note::None);
    Some(Span { start: candidate.start, end: start + run + tail })
}

/// A key that is filled up with the letter x: reported, not listed.
pub(super) fn filler(desk: &mut Desk<'_>, candidate: &Candidate, around: &Around<'_>) -> Option<Span> {
    let body = candidate.trace.key.get(candidate.kind.shape.prefix.len()..)?;
    let filled =
        body.bytes().filter(|byte| matches!(byte, b'x' | b'X')).count() * 10 >= body.len().max(8) * 7;
    let spoken =
        ["your", "here", "example", "api_key", "api-key"].iter().any(|word| names::holds(body, word));
    if !(filled || (spoken && placeholder::is_one(body, false))) {
        return None;
    }
    let span = Span { start: candidate.start, end: candidate.trace.end };
    let sure = if around.standing == Standing::Text { Certainty::Likely } else { Certainty::Certain };
    desk.report(Cause::Placeholder, sure, span, None, Note::None);
    Some(span)
}
