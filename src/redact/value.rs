//! The visitor's own keys, known by value: as they are, reversed and encoded, and in any dress that has the same
//! skeleton.

use std::ops::Range;

use super::skeleton::Skeleton;
use crate::credential::Credential;

/// Pieces of a key this long never leave the page.
pub(super) const PIECE: usize = 8;

/// Keys as pieces of their forms.
#[derive(Default)]
pub(super) struct Values {
    /// Eight letters of a skeleton as a number, sorted.
    pieces: Vec<u64>,
    /// Eight bytes of the keys as they are, sorted: those with few letters among them have no skeleton.
    verbatim: Vec<u64>,
    /// Keys that are too short for pieces, in full.
    short: Vec<Box<str>>,
}

impl Values {
    pub(super) fn of<'a>(credentials: impl IntoIterator<Item = &'a Credential>) -> Self {
        let mut values = Self::default();
        for credential in credentials {
            credential.reveal(|secret| values.learn(secret));
        }
        values.pieces.sort_unstable();
        values.verbatim.sort_unstable();
        values
    }

    fn learn(&mut self, secret: &str) {
        let plain = Skeleton::of(secret).letters;
        if plain.len() < PIECE && secret.len() >= 4 {
            self.short.push(secret.into());
        }
        self.pieces.extend(pieces(&plain));
        self.verbatim.extend(pieces(secret.to_ascii_lowercase().as_bytes()));
        for form in forms(secret) {
            self.pieces.extend(pieces(&Skeleton::of(&form).letters));
        }
    }

    /// Where they stand, in bytes.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        if !self.pieces.is_empty() {
            let skeleton = Skeleton::of(text);
            let hits = pieces(&skeleton.letters).enumerate();
            let hits = hits.filter(|(_, piece)| self.pieces.binary_search(piece).is_ok());
            for place in hits.filter_map(|(start, _)| skeleton.place(start..start + PIECE)) {
                match found.last_mut() {
                    Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                    _ => found.push(place),
                }
            }
        }
        if !self.verbatim.is_empty() {
            let lower = text.to_ascii_lowercase();
            let hits = pieces(lower.as_bytes()).enumerate();
            let hits = hits.filter(|(_, piece)| self.verbatim.binary_search(piece).is_ok());
            found.extend(hits.map(|(start, _)| start..start + PIECE));
        }
        for short in &self.short {
            found.extend(text.match_indices(&**short).map(|(start, found)| start..start + found.len()));
        }
        found
    }
}

/// Every stretch of [`PIECE`] letters, as a number, so that comparing two is one step.
fn pieces(letters: &[u8]) -> impl Iterator<Item = u64> {
    letters.windows(PIECE).map(|window| window.iter().fold(0, |piece, &byte| piece << 8 | u64::from(byte)))
}

/// The forms in which a secret may come back, beside those that the skeleton undoes.
fn forms(secret: &str) -> Vec<String> {
    let reversed = secret.chars().rev().collect();
    let wide: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hex =
        |bytes: &[u8]| bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect::<String>();
    let numbers = secret.bytes().map(|byte| byte.to_string()).collect();
    let turned = secret.chars().map(rot13).collect();
    let mut forms = vec![reversed, hex(secret.as_bytes()), hex(&wide), numbers, turned];
    // A secret may start at any of base64's three positions within what was encoded; twice, within that.
    for shift in 0..3 {
        let once = base64(secret.as_bytes(), shift);
        forms.extend((0..3).map(|shift| base64(once.as_bytes(), shift)));
        forms.push(once);
        forms.push(base64(&wide, shift));
    }
    forms
}

fn digit(value: u8) -> char {
    char::from_digit(u32::from(value), 16).unwrap_or('0')
}

const fn rot13(c: char) -> char {
    let base = match c {
        'a'..='z' => b'a',
        'A'..='Z' => b'A',
        _ => return c,
    };
    (base + (c as u8 - base + 13) % 26) as char
}

/// The characters of the base64 text that the bytes alone decide, when `shift` unknown bytes stand before.
fn base64(bytes: &[u8], shift: usize) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let skip = (3 - shift) % 3;
    let whole = bytes.get(skip..).unwrap_or_default();
    whole
        .chunks_exact(3)
        .flat_map(|chunk| {
            let word = chunk.iter().fold(0u32, |word, &byte| word << 8 | u32::from(byte));
            [18, 12, 6, 0].map(|at| (word >> at & 63) as usize)
        })
        .filter_map(|index| ALPHABET.get(index).map(|&byte| char::from(byte)))
        .collect()
}
