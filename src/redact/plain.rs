//! A text with its escapes undone, without invisible characters, and with digits, letters and dots as ASCII has them:
//! what stands behind a mark stands there also where the mark is written as its code.

use std::ops::Range;

use super::piece::{fold, is_invisible};
use super::skeleton::unescaped;

pub(super) struct Plain {
    pub(super) text: String,
    /// For each byte of it where its character begins in the text it was made of; then where that ends.
    starts: Vec<usize>,
}

impl Plain {
    pub(super) fn of(text: &str) -> Self {
        let mut plain =
            Self { text: String::with_capacity(text.len()), starts: Vec::with_capacity(text.len() + 1) };
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let (character, length) = unescaped(rest);
            if !is_invisible(character) {
                plain.text.push(match fold(character) {
                    '。' | '．' | '｡' | '․' | '·' | '‧' | '∙' | '⸳' => '.',
                    '：' | '﹕' | '︓' | '∶' => ':',
                    '﹦' => '=',
                    // Any digit will do: it says where a number is, not which.
                    digit if digit.is_numeric() && !digit.is_ascii() => '1',
                    other => other,
                });
                plain.starts.resize(plain.text.len(), at);
            }
            at += length;
        }
        plain.starts.push(text.len());
        plain
    }

    /// The bytes of the text that these came from.
    pub(super) fn place(&self, range: &Range<usize>) -> Option<Range<usize>> {
        Some(*self.starts.get(range.start)?..*self.starts.get(range.end)?)
    }
}
