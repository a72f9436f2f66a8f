//! What is wrong with a key and with what stands around it, each at its place.

use super::around::Around;
use super::candidate::{Candidate, Fault};
use super::glyph::{self, Sight};
use super::percent;
use super::trace::{Mark, Stain};
use super::{Note, Origin, Span, Standing, confusable, cut, names, quotes};
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Length;
use crate::knowledge::sign::Certainty;

/// A fault before its secret is listed.
pub(super) type Row = (Cause, Certainty, Span, Note);

/// Every fault of the characters, the length and the surroundings.
pub(super) fn of(text: &str, origin: Origin, candidate: &Candidate, around: &Around<'_>) -> Vec<Row> {
    let marks = gathered(&candidate.trace.marks);
    let mut rows: Vec<Row> = marks.iter().filter_map(|mark| stained(mark, &around.standing)).collect();
    rows.extend(spaces(text, origin, around));
    rows.extend(quotes::kept(text, around));
    rows.extend(prefixed(around));
    rows.extend(wrapped(text, around));
    let key = Span { start: candidate.start, end: candidate.trace.end };
    // A key that the page itself cut is not known to be short.
    let torn = cut::touches(text, key);
    rows.extend(whole(candidate, &around.standing).filter(|row| !(torn && row.0 == Cause::TooShort)));
    // In a log the colours are no part of the key.
    rows.retain(|row| around.standing != Standing::Text || row.3 != note('\u{1b}', 1));
    rows
}

/// The same fault all over a key, as between the bytes of UTF-16, is told once, at its first place.
fn gathered(marks: &[Mark]) -> Vec<Mark> {
    let mut few: Vec<Mark> = Vec::new();
    for mark in marks {
        let same =
            few.iter_mut().find(|other| other.stain == mark.stain && other.character == mark.character);
        match same {
            Some(first) if marks.len() > 8 => first.count += mark.count,
            _ => few.push(*mark),
        }
    }
    few
}

fn stained(mark: &Mark, standing: &Standing) -> Option<Row> {
    let sure = if *standing == Standing::Text { Certainty::Likely } else { Certainty::Certain };
    let (cause, certainty) = match mark.stain {
        Stain::Invisible => (Cause::InvisibleCharacter, Certainty::Certain),
        Stain::Lookalike => (Cause::LookalikeCharacter, Certainty::Certain),
        Stain::Blank => (Cause::InnerWhitespace, sure),
        // A server decodes the parameters of a URL.
        Stain::Encoded if matches!(standing, Standing::Query(_)) => return None,
        Stain::Encoded => (Cause::PercentEncoded, sure),
        Stain::Odd => (Cause::UnexpectedCharacter, sure),
    };
    Some((cause, certainty, mark.span, note(mark.character, mark.count)))
}

fn note(character: char, count: usize) -> Note {
    Note::Character { character, count }
}

/// Spaces and unseen characters before and after the key.
fn spaces(text: &str, origin: Origin, around: &Around<'_>) -> Vec<Row> {
    // The space after `Bearer` belongs to it.
    let quoted = !around.opens.is_empty() && around.scheme.is_none();
    let bare = around.standing == Standing::Bare;
    let before = ((bare && around.scheme.is_none()) || quoted).then_some(Certainty::Certain);
    let last = text.get(around.after.end..).is_some_and(|rest| rest.is_empty() || rest.starts_with('\n'));
    let assigned = around.name.is_some_and(|name| name.separator == '=' && !name.query);
    // The carriage return of a line end is told as such.
    let line_end = text.get(around.after.start..around.after.end) == Some("\r");
    let after = if bare && only_line_end(text, around.after) {
        Some(if origin == Origin::File { Certainty::Likely } else { Certainty::Possible })
    } else if bare || (!around.opens.is_empty() && !around.closes.is_empty()) {
        Some(Certainty::Certain)
    } else {
        (assigned && last && !line_end).then_some(Certainty::Likely)
    };
    let mut rows = runs(text, around.before, before);
    rows.extend(runs(text, around.after, after));
    let next = |span: Span| text.get(span.end..).and_then(|rest| rest.chars().next());
    if let Some(span) =
        around.escape.filter(|span| matches!(next(*span), None | Some('\n' | '\r' | '&' | '"' | '\'' | '`')))
    {
        let sure = if around.closes.is_empty() { Certainty::Likely } else { Certainty::Certain };
        rows.push((Cause::SurroundingWhitespace, sure, span, Note::None));
    }
    rows
}

fn only_line_end(text: &str, span: Span) -> bool {
    matches!(text.get(span.start..span.end), Some("\n" | "\r\n"))
}

/// Cuts a gap into its runs: blanks together, unseen characters by character.
fn runs(text: &str, gap: Span, blanks: Option<Certainty>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut at = gap.start;
    while let Some(Sight { character, length, .. }) = glyph::at(text, at).filter(|_| at < gap.end) {
        let span = Span { start: at, end: at + length };
        at = span.end;
        let row = if confusable::is_blank(character) {
            blanks.map(|sure| (Cause::SurroundingWhitespace, sure, span, note(character, 1)))
        } else {
            Some((Cause::InvisibleCharacter, Certainty::Likely, span, note(character, 1)))
        };
        if let Some(row) = row.filter(|row| !extend(rows.last_mut(), row)) {
            rows.push(row);
        }
        if rows.len() > 20 {
            break;
        }
    }
    rows
}

/// Joins a character to the run before it, if it is of its kind.
fn extend(last: Option<&mut Row>, (cause, _, span, added): &Row) -> bool {
    let Some((Note::Character { character, count }, last)) = last.map(|row| (row.3, row)) else {
        return false;
    };
    let same = matches!(added, Note::Character { character: other, .. } if *other == character);
    if last.0 != *cause || last.2.end != span.start || (!same && *cause == Cause::InvisibleCharacter) {
        return false;
    }
    last.2.end = span.end;
    last.3 = note(character, count + 1);
    true
}

/// Angle brackets of a manual, and what a URL's encoding left around the key.
fn wrapped(text: &str, around: &Around<'_>) -> Vec<Row> {
    let sure = match around.standing {
        Standing::Text => return Vec::new(),
        Standing::Bare => Certainty::Likely,
        _ => Certainty::Certain,
    };
    let angle = |(span, bracket)| (Cause::UnexpectedCharacter, sure, span, note(bracket, 1));
    let mut rows: Vec<Row> =
        around.angles.into_iter().flat_map(|(open, close)| [(open, '<'), (close, '>')]).map(angle).collect();
    // Behind a parameter of a URL they may close what is around the URL.
    let query = matches!(around.standing, Standing::Query(_)) && around.coded_before.is_none();
    for span in [around.coded_before, around.coded_after.filter(|_| !query)].into_iter().flatten() {
        let part = text.get(span.start..span.end).unwrap_or_default();
        let cause = match around.standing {
            _ if percent::is_blank(part) => Cause::SurroundingWhitespace,
            // A server decodes the parameters of a URL.
            Standing::Query(_) => Cause::Quoted,
            _ => Cause::PercentEncoded,
        };
        rows.push((cause, sure, span, Note::None));
    }
    rows
}

/// A name or a scheme within the value.
fn prefixed(around: &Around<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(span) = around.stray {
        rows.push((Cause::PrefixIncluded, Certainty::Certain, span, Note::None));
    }
    let Some(scheme) = around.scheme else { return rows };
    let span = Span { start: scheme.start, end: around.inner() };
    match names::of(&around.standing) {
        Some(name) if !names::takes_scheme(name) && names::is_credential(name) => {
            rows.push((Cause::PrefixIncluded, Certainty::Certain, span, Note::None));
        }
        Some(_) if around.schemes > 1 => {
            rows.push((Cause::PrefixIncluded, Certainty::Certain, span, Note::None));
        }
        None if around.standing == Standing::Bare => {
            rows.push((Cause::PrefixIncluded, Certainty::Likely, span, Note::None));
        }
        _ => {}
    }
    rows
}

/// Faults of the key as a whole: one of them at most.
fn whole(candidate: &Candidate, standing: &Standing) -> Option<Row> {
    let trace = &candidate.trace;
    let span = Span { start: candidate.start, end: trace.end };
    Some(match candidate.fault {
        Some(Fault::Doubled(second)) => {
            (Cause::DoubledKey, Certainty::Certain, Span { start: second, ..span }, Note::None)
        }
        Some(Fault::Dotless(gap)) => {
            (Cause::MissingDot, Certainty::Likely, Span { start: gap, end: gap }, note('.', 1))
        }
        Some(Fault::Case) => (Cause::WrongCase, Certainty::Certain, span, Note::None),
        Some(Fault::PrefixCase) => {
            let end = trace.offsets.get(candidate.kind.shape.prefix.len()).copied().unwrap_or(span.end);
            (Cause::WrongCase, Certainty::Likely, Span { end, ..span }, Note::None)
        }
        Some(Fault::Odd(at)) => return odd(candidate, at),
        None => return length(candidate, standing),
    })
}

fn odd(candidate: &Candidate, at: usize) -> Option<Row> {
    let place = candidate.trace.offsets.len();
    let character = candidate.trace.key.get(place..)?.chars().next()?;
    let span = Span { start: at, end: at + character.len_utf8() };
    Some((Cause::UnexpectedCharacter, Certainty::Likely, span, note(character, 1)))
}

fn length(candidate: &Candidate, standing: &Standing) -> Option<Row> {
    let trace = &candidate.trace;
    let (expected, certainty) = match candidate.kind.shape.length {
        Length::Exactly(length) if *standing == Standing::Text => (length, Certainty::Likely),
        Length::Exactly(length) => (length, Certainty::Certain),
        Length::Expected(length) => (length, Certainty::Possible),
        Length::AtLeast(_) => return None,
    };
    if candidate.kind.cause.is_some() || trace.length == expected || trace.replaced {
        return None;
    }
    let note = Note::Length { found: trace.length, expected };
    let cause = if trace.length < expected { Cause::TooShort } else { Cause::TooLong };
    let start = trace.offsets.get(expected).copied().unwrap_or(trace.end);
    Some((cause, certainty, Span { start, end: trace.end }, note))
}
