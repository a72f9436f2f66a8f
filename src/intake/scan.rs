//! One walk over the text: secrets where they start, and named places of secrets.

use super::back::is_name;
use super::candidate::{self, Candidate};
use super::desk::Desk;
use super::slot::{self, Slot};
use super::starts::{Starts, is_boundary};
use super::{Found, Note, Span, Standing, around, belonging, encoded, faults, kinds};
use crate::credential::Credential;

/// More named places than these are not looked at.
const MOST_SLOTS: usize = 4000;

/// A secret that came so many times in a row, with no other in between, is the same at its next place: a log repeats it
/// on every line, and each time would be read with all that stands around it.
const ENOUGH: usize = 50;

/// The secret that came last, as it stands in the text, and how many times in a row.
#[derive(Default)]
struct Repeated<'t> {
    raw: &'t str,
    times: usize,
}

impl<'t> Repeated<'t> {
    fn note(&mut self, raw: &'t str) {
        self.times = if raw == self.raw { self.times + 1 } else { 1 };
        self.raw = raw;
    }

    /// Where it ends, if it stands at this place once more.
    fn end(&self, text: &str, start: usize) -> Option<usize> {
        let rest = text.get(start..).filter(|_| self.times >= ENOUGH)?.strip_prefix(self.raw)?;
        (!rest.starts_with(|c: char| is_name(c) || !c.is_ascii())).then_some(start + self.raw.len())
    }
}

/// Walks over the whole text.
pub(super) fn walk(desk: &mut Desk<'_>) {
    let starts = Starts::new();
    let text = desk.text;
    let mut slots: Vec<Slot> = Vec::new();
    let mut taken: Vec<Span> = Vec::new();
    let mut repeated = Repeated::default();
    let mut seen = 0;
    let mut next = 0;
    while let Some(&byte) = text.as_bytes().get(next) {
        let position = next;
        next += 1;
        if matches!(byte, b'=' | b':' | b' ' | b',') {
            if seen < MOST_SLOTS && slot::is_named(text, position, byte) {
                seen += 1;
                slots.extend(slot::after(text, position, byte));
            }
        } else if starts.is_worth(byte)
            && desk.effort.allows(position)
            && starts.may(text, position, byte)
            && is_boundary(text, position)
        {
            let again = repeated.end(text, position).map(|end| Span { start: position, end });
            let found = || secret(desk, position).or_else(|| encoded::at(desk, position));
            let Some(span) = again.or_else(found) else { continue };
            if again.is_none() {
                repeated.note(text.get(position..span.end).unwrap_or_default());
            }
            next = span.end.max(next);
            taken.push(span);
            if desk.is_full() {
                break;
            }
        }
    }
    for slot in slots {
        if !is_taken(&taken, slot.value) {
            slot::examine(desk, &slot);
        }
    }
}

/// Whether a secret or a finding lies there already; `taken` is in order.
fn is_taken(taken: &[Span], value: Span) -> bool {
    let next = taken.partition_point(|span| span.end <= value.start);
    taken.get(next).is_some_and(|span| span.start < value.end)
}

/// Reads the secret that starts there, with all its faults; gives what it covers.
fn secret(desk: &mut Desk<'_>, start: usize) -> Option<Span> {
    let text = desk.text;
    let candidate = candidate::at(text, start, &mut desk.effort)?;
    let span = Span { start, end: candidate.trace.end };
    let around = around::look(text, span);
    if let Some(masked) = slot::masked(desk, &candidate, &around) {
        return Some(masked);
    }
    if !candidate.counts(text, &around.standing) {
        desk.effort.waste(start, span.end);
        return None;
    }
    let rows = faults::of(text, desk.origin, &candidate, &around);
    if let Some(placeholder) = slot::filler(desk, &candidate, &around) {
        return Some(placeholder);
    }
    list(desk, &candidate, &around.standing, &rows);
    Some(span)
}

/// Lists a secret, then its faults, then what it is.
pub(super) fn list(desk: &mut Desk<'_>, candidate: &Candidate, standing: &Standing, rows: &[faults::Row]) {
    let (index, new) = put(desk, candidate, standing.clone(), rows);
    for (cause, certainty, span, note) in rows {
        desk.report(*cause, *certainty, *span, Some(index), *note);
    }
    if new {
        let key = Span { start: candidate.start, end: candidate.trace.end };
        for (cause, certainty, note) in belonging::of(desk, candidate, standing) {
            desk.report(cause, certainty, key, Some(index), note);
        }
    }
}

/// Lists a secret: where it stands with its faults, and whether it is a new one.
pub(super) fn put(
    desk: &mut Desk<'_>,
    candidate: &Candidate,
    place: Standing,
    rows: &[faults::Row],
) -> (usize, bool) {
    let key = Span { start: candidate.start, end: candidate.trace.end };
    let span = rows.iter().fold(key, |hull, (_, _, span, _)| Span {
        start: hull.start.min(span.start),
        end: hull.end.max(span.end),
    });
    desk.list(Found {
        credential: Credential::new(&candidate.trace.key),
        provider: candidate.provider,
        kind: candidate.kind,
        span,
        place,
        cleaned: desk.text.get(span.start..span.end) != Some(candidate.trace.key.as_str()),
        disputed: kinds::is_disputed(&candidate.trace.key, candidate.provider, candidate.kind),
        kin: None,
    })
}

/// A note for a provider's name.
pub(super) fn whose(candidate: &Candidate) -> Note {
    Note::Provider(candidate.provider.name)
}
