//! A cursor that reads a text backwards, within one line.

use super::Span;
use super::{colour, confusable};

/// How far back the surroundings of a key are read.
const REACH: usize = 400;

/// Stands between two characters; what lies before it is next.
#[derive(Clone, Copy)]
pub(super) struct Back<'t> {
    text: &'t str,
    floor: usize,
    pub(super) at: usize,
}

impl<'t> Back<'t> {
    /// From `at` to the start of its line, or not much further than [`REACH`] bytes.
    pub(super) fn new(text: &'t str, at: usize) -> Self {
        let mut floor = at.saturating_sub(REACH);
        while !text.is_char_boundary(floor) {
            floor += 1;
        }
        let line = text.get(floor..at).and_then(|before| before.rfind('\n'));
        Self { text, floor: line.map_or(floor, |line| floor + line + 1), at }
    }

    /// What lies between the floor and the cursor.
    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.floor..self.at).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next_back()
    }

    /// Steps over all characters for which `is` holds.
    pub(super) fn skip(&mut self, is: impl Fn(char) -> bool) -> Span {
        let end = self.at;
        self.at = self.floor + self.rest().trim_end_matches(is).len();
        Span { start: self.at, end }
    }

    /// Steps over this character, if it is next.
    pub(super) fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at -= wanted.len_utf8();
        }
        found
    }

    /// Steps over spaces, colours and whatever cannot be seen.
    pub(super) fn gap(&mut self) -> Span {
        let end = self.at;
        loop {
            self.skip(is_gap);
            match colour::before(self.text, self.at).filter(|length| self.at - length >= self.floor) {
                Some(length) => self.at -= length,
                None => return Span { start: self.at, end },
            }
        }
    }

    /// Steps over a quote, with the backslash that escapes it.
    pub(super) fn quote(&mut self) -> Option<(char, Span)> {
        let quote = self.peek().filter(|character| is_quote(*character))?;
        let end = self.at;
        self.at -= quote.len_utf8();
        self.eat('\\');
        Some((quote, Span { start: self.at, end }))
    }

    /// Steps over a name.
    pub(super) fn name(&mut self) -> Option<(&'t str, Span)> {
        let mut span = self.skip(is_name);
        // The code of a colour before a name ends like one.
        let code = span.start.checked_sub(2).and_then(|code| Some((code, colour::at(self.text, code)?)));
        if let Some((code, length)) = code.filter(|(code, length)| code + length < span.end) {
            span.start = code + length;
            self.at = span.start;
        }
        self.text.get(span.start..span.end).filter(|name| !name.is_empty()).map(|name| (name, span))
    }

    /// Steps over the word `Bearer`.
    pub(super) fn scheme(&mut self) -> Option<Span> {
        let mut ahead = *self;
        let span = ahead.skip(|character| character.is_ascii_alphabetic());
        let word = self.text.get(span.start..span.end)?;
        word.eq_ignore_ascii_case("bearer").then(|| {
            self.at = ahead.at;
            span
        })
    }
}

/// Characters of a variable's, a field's or a header's name.
pub(super) fn is_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.')
}

/// Plain and typographic quotes.
pub(super) fn is_quote(character: char) -> bool {
    matches!(character, '"' | '\'' | '`') || confusable::is_smart_quote(character)
}

/// Spaces, and characters that draw nothing.
pub(super) fn is_gap(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r')
        || confusable::is_invisible(character)
        || confusable::is_odd_space(character)
}
