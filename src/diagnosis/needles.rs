//! All wordings of all signs, looked up in one pass over a text.
//!
//! A rolling value of five letters finds the few places where a wording may begin; only these are compared.

use std::sync::OnceLock;

use super::complaint::{Said, Sort};
use super::wording::{self, Letters};
use super::{bearing, cut, grammar, shown, status};
use crate::intake::Span;
use crate::knowledge::sign::Sign;
use crate::knowledge::{providers, rules};

/// Letters of a head.
const LETTERS: u32 = 5;
const HEAD: usize = LETTERS as usize;
/// Bits of a letter in a head.
const BITS: u32 = 12;
/// Bits of the sieve that nearly every other place falls through.
const SIEVE: usize = 1 << 14;

/// Within so many bytes a second wording is not worth a glance.
const APART: usize = 1000;

/// A wording, with the first letters of its last piece.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    head: u64,
    /// What follows, and how many letters that is: no more than a head has.
    next: u64,
    letters: u32,
    pub sort: Sort,
    pub wording: &'static str,
}

/// The wordings, by the first five letters of their last pieces.
pub struct Needles {
    sieve: Vec<u64>,
    /// In the order of their heads.
    rows: Vec<Row>,
}

/// Those of every sign that the page knows.
pub fn all() -> &'static Needles {
    static ALL: OnceLock<Needles> = OnceLock::new();
    ALL.get_or_init(Needles::of_the_tables)
}

/// Every row of every table.
fn signs() -> impl Iterator<Item = &'static Sign> {
    rules::all()
}

impl Needles {
    fn of_the_tables() -> Self {
        let phrases = signs().flat_map(|sign| &sign.phrase).filter(|phrase| !grammar::is_of_classes(phrase));
        let phrases = phrases.map(|phrase| (Sort::Phrase, *phrase));
        let reasons = signs().filter_map(|sign| sign.reason).map(|reason| (Sort::Reason, reason));
        let statuses = status::names().map(|name| (Sort::Status, name));
        let mut needles = Self { sieve: vec![0; SIEVE / 64], rows: Vec::new() };
        let own = providers::all().iter().flat_map(|provider| &provider.marks);
        let marks = bearing::OURS.iter().chain(own).map(|mark| (Sort::Mark, *mark));
        let ways = shown::WAYS.iter().map(|(way, _)| (Sort::Way, *way));
        for (sort, wording) in phrases.chain(reasons).chain(statuses).chain(marks).chain(ways) {
            needles.add(sort, wording);
        }
        needles.rows.sort_unstable();
        needles.rows.dedup();
        needles
    }

    fn add(&mut self, sort: Sort, wording: &'static str) {
        let mut letters = Letters::new(wording::tail(wording), 0);
        let (head, _) = packed(&mut letters);
        let (next, letters) = packed(&mut letters);
        let (word, bit) = place(head);
        if let Some(bits) = self.sieve.get_mut(word) {
            *bits |= bit;
        }
        self.rows.push(Row { head, next, letters, sort, wording });
    }

    /// Every wording within the span, once and where it stands last, in the order of the text.
    pub fn hear(&self, text: &str, span: Span) -> Vec<Said> {
        let mut said: Vec<Said> = Vec::new();
        // The text ends within a sentence.
        let is_open = text.len() == span.end && text.ends_with(|last: char| last.is_ascii_alphanumeric());
        let Some(text) = text.get(..span.end) else { return said };
        let stands = |row: &Row, start| {
            let (start, end) = wording::around(text, start, row.wording)?;
            row.sort.fits(text, start, end, row.wording).then_some(Span { start, end })
        };
        let mut places: Vec<(&Row, usize)> = Vec::new();
        let mut marked = false;
        self.walk(text, span.start, |start, head| {
            for row in self.rows(text, start, head) {
                // One mark is as good as many.
                if row.sort != Sort::Mark {
                    places.push((row, start));
                } else if !marked && stands(row, start).is_some() {
                    marked = true;
                    places.push((row, start));
                }
            }
        });
        // From the end, so that of a wording that stands there a thousand times only the last is compared.
        let mut heard: Vec<(&Row, Option<wording::Missing>)> = Vec::new();
        for (row, start) in places.into_iter().rev() {
            let known = heard.iter().position(|(other, _)| std::ptr::eq(*other, row));
            let known = known.and_then(|at| heard.get_mut(at));
            let is_settled = known.is_some_and(|(_, missing)| {
                missing.as_mut().is_none_or(|missing| missing.covers(text, start, row.wording))
            });
            if is_settled {
                continue;
            }
            let span = stands(row, start);
            let missing =
                if span.is_none() { wording::Missing::note(text, start, row.wording) } else { None };
            if span.is_some() || missing.is_some() {
                heard.retain(|(other, _)| !std::ptr::eq(*other, row));
                heard.push((row, missing));
            }
            said.extend(span.map(|span| Said { sort: row.sort, wording: row.wording, span }));
        }
        said.reverse();
        if is_open && said.iter().all(|said| said.sort > Sort::Reason) {
            said.extend(cut::off(&self.rows, text, span));
        }
        said
    }

    /// The wordings whose last piece may begin at this byte.
    fn rows(&self, text: &str, start: usize, head: u64) -> impl Iterator<Item = &Row> {
        let from = self.rows.partition_point(|row| row.head < head);
        let mut letters = Letters::new(text, start);
        packed(&mut letters);
        let (next, count) = packed(&mut letters);
        let next = next << (BITS * (LETTERS - count));
        let same = move |row: &&Row| next >> (BITS * (LETTERS - row.letters)) == row.next;
        self.rows.iter().skip(from).take_while(move |row| row.head == head).filter(same)
    }

    /// Every mark with its end, in the order of the text.
    pub fn marks(&self, text: &str, mut seen: impl FnMut(&'static str, usize)) {
        self.walk(text, 0, |start, head| {
            for Row { sort, wording, .. } in self.rows(text, start, head) {
                if *sort == Sort::Mark
                    && let Some((_, end)) = wording::around(text, start, wording)
                {
                    seen(wording, end);
                }
            }
        });
    }

    /// Places of wordings, by the last piece of each: whether it tells of an error.
    /// Of many close together only some.
    pub fn glance(&self, text: &str, mut seen: impl FnMut(usize, bool)) {
        let (mut next_telling, mut next_other) = (0, 0);
        self.walk(text, 0, |start, head| {
            for Row { sort, wording, .. } in self.rows(text, start, head) {
                let tells = *sort <= Sort::Reason;
                let next = if tells { &mut next_telling } else { &mut next_other };
                if start >= *next && wording::is_tail(text, start, wording) {
                    *next = start + APART;
                    seen(start, tells);
                }
            }
        });
    }

    /// Every place where a wording may begin.
    pub fn walk(&self, text: &str, from: usize, mut seen: impl FnMut(usize, u64)) {
        let mut head = 0;
        let mut starts = [0; HEAD];
        let mut slot = 0;
        for it in Letters::new(text, from) {
            head = push(head, it.is);
            if let Some(start) = starts.get_mut(slot) {
                *start = it.start;
            }
            slot = if slot + 1 == HEAD { 0 } else { slot + 1 };
            let (word, bit) = place(head);
            if self.sieve.get(word).is_some_and(|bits| bits & bit != 0)
                && self.rows.binary_search_by(|row| row.head.cmp(&head)).is_ok()
            {
                seen(starts.get(slot).copied().unwrap_or_default(), head);
            }
        }
    }
}

/// The next letters, no more than a head has, and how many there were.
fn packed(letters: &mut Letters) -> (u64, u32) {
    letters.take(HEAD).fold((0, 0), |(head, count), it| (push(head, it.is), count + 1))
}

/// The head after one more letter: twelve bits of each of the last five.
fn push(head: u64, letter: char) -> u64 {
    (head << BITS | u64::from(u32::from(letter) & 0xfff)) & ((1 << (BITS * LETTERS)) - 1)
}

/// The sieve's word and bit of a head.
const fn place(head: u64) -> (usize, u64) {
    let hash = head.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 50;
    ((hash >> 6) as usize, 1 << (hash & 63))
}

impl Sort {
    /// A phrase does not begin within a word: `upload failed` is no `load failed`. A reason or status is a word of
    /// its own, letter for letter.
    pub fn fits(self, text: &str, start: usize, end: usize, wording: &str) -> bool {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        if self == Self::Phrase {
            return !goes_on(text, start);
        }
        !matches!(self, Self::Reason | Self::Status)
            || !text.as_bytes().get(end).is_some_and(is_part)
                && !begins_within(text, start)
                && text.get(start..end).is_some_and(|raw| {
                    let mut letters = raw.bytes().filter(is_part);
                    wording.bytes().all(|byte| letters.next() == Some(byte))
                })
    }
}

/// Whether a word of one case goes on at this byte.
fn goes_on(text: &str, start: usize) -> bool {
    let mut before = text.as_bytes().get(..start).unwrap_or_default().iter().rev();
    let (Some(last), Some(first)) = (before.next(), text.as_bytes().get(start)) else { return false };
    let same = last.is_ascii_lowercase() && first.is_ascii_lowercase()
        || last.is_ascii_uppercase() && first.is_ascii_uppercase();
    same && begins_within(text, start)
}

/// Whether the word began before this byte. The `n` of an escaped line break is no part of a word.
fn begins_within(text: &str, start: usize) -> bool {
    let mut before = text.as_bytes().get(..start).unwrap_or_default().iter().rev();
    match (before.next(), before.next()) {
        (Some(b'n' | b'r' | b't'), Some(b'\\')) | (None, _) => false,
        (Some(byte), _) => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn hears(text: &str, wording: &str, raw: &str) {
        let said = all().hear(text, Span { start: 0, end: text.len() });
        let found = said.iter().find(|said| said.wording == wording);
        assert_eq!(found.and_then(|said| text.get(said.span.start..said.span.end)), Some(raw), "{text}");
    }

    #[test]
    fn wordings_are_heard_through_every_dress() {
        hears("x API Key not\n  found. y", "api key not found", "API Key not\n  found");
        hears("reason API_KEY_INV │\n│ ALID", "API_KEY_INVALID", "API_KEY_INV │\n│ ALID");
        hears("StatusCode.RESOURCE_EXHAUSTED", "RESOURCE_EXHAUSTED", "RESOURCE_EXHAUSTED");
    }

    #[test]
    fn a_reason_is_a_word_of_its_own() {
        let text = "MY_API_KEY_INVALID api_key_invalid API_KEY_INVALID_2";
        let said = all().hear(text, Span { start: 0, end: text.len() });
        assert!(said.iter().all(|said| said.sort != Sort::Reason), "{said:?}");
    }

    #[test]
    fn every_wording_has_a_head() {
        for Row { wording, .. } in &all().rows {
            let letters = Letters::new(wording::tail(wording), 0).count();
            assert!(letters >= HEAD, "give the last piece of `{wording}` five letters or more");
        }
    }
}
