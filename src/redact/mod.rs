//! The redactor: no secret gets past it.
//!
//! Two rooms, two rules. What the visitor sees on the page ([`Redactor::redact`]) hides secrets: the keys of the text by
//! value, what stands in the place of a secret, what begins like a provider's key, what looks random. What is shared
//! ([`share`]) goes through the same and is then built from what is known: every token that no word, rule, host or
//! model of this page explains is replaced by its length.

mod class;
mod doubt;
mod mail;
mod names;
mod number;
mod owner;
mod passphrase;
mod piece;
mod place;
mod plain;
mod shape;
mod share;
mod skeleton;
mod value;

use std::ops::Range;

use crate::credential::Credential;
use value::Values;

pub use piece::is_invisible;
pub use share::{Disclosure, Shared, Withheld, share};

/// What stands in a secret's place; the first that the key itself does not hold.
const MASKS: [&str; 3] = ["•••", "███", "※※※"];

/// Blacks out secrets in everything that is shown, copied or exported.
pub struct Redactor {
    values: Values,
    mask: &'static str,
}

impl Redactor {
    /// Knows these keys by value.
    pub fn new<'a>(credentials: impl IntoIterator<Item = &'a Credential> + Clone) -> Self {
        let mut mask = MASKS[0];
        for credential in credentials.clone() {
            let holds = |mask: &str| credential.reveal(|secret| mask.chars().any(|c| secret.contains(c)));
            mask = MASKS.into_iter().find(|mask| !holds(mask)).unwrap_or(mask);
        }
        Self { values: Values::of(credentials), mask }
    }

    /// The text without secrets.
    pub fn redact(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut end = 0;
        for range in self.secrets(text) {
            shown.push_str(text.get(end..range.start).unwrap_or_default());
            shown.push_str(self.mask);
            end = range.end;
        }
        shown.push_str(text.get(end..).unwrap_or_default());
        shown
    }

    /// Whether the text holds no secret.
    pub fn is_clean(&self, text: &str) -> bool {
        self.secrets(text).is_empty()
    }

    /// Where secrets stand: bytes at character borders, in order, none touching the next.
    pub fn secrets(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = self.values.find(text);
        found.extend(shape::prefixed(text));
        found.extend(place::secrets(text));
        found.extend(shape::random(text));
        found.extend(shape::blocks(text));
        found.sort_by_key(|range| (range.start, range.end));
        let mut all: Vec<Range<usize>> = Vec::new();
        for range in found {
            let range = border(text, range.start, false)..border(text, range.end, true);
            match all.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ if range.is_empty() => {}
                _ => all.push(range),
            }
        }
        all
    }
}

/// The nearest character border, forwards or backwards.
fn border(text: &str, mut at: usize, forwards: bool) -> usize {
    while at < text.len() && !text.is_char_boundary(at) {
        at = if forwards { at + 1 } else { at.saturating_sub(1) };
    }
    at.min(text.len())
}
