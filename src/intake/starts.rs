//! Where a secret may start: a quick look at its first two characters and at what stands before them.

use super::glyph::{self, Glyph};
use super::{account, colour, confusable};
use crate::knowledge::providers;
use crate::knowledge::shape::AsciiSet;

/// The pairs of ASCII characters that secrets start with.
pub(super) struct Starts {
    /// For each first character, its second ones as bits.
    pairs: Vec<AsciiSet>,
    /// Whether a byte is worth a second look: the first one of a secret, or of a character that is taken for it.
    worth: [bool; 256],
}

impl Starts {
    /// From the prefixes of all kinds, their other cases where these are told, and base64.
    pub(super) fn new() -> Self {
        let mut starts = Self { pairs: vec![AsciiSet::default(); 128], worth: [false; 256] };
        let kinds = providers::recognised().iter().flat_map(|provider| &provider.kinds);
        for kind in kinds.filter(|kind| kind.shape.prefix != account::PEM) {
            starts.add(kind.shape.prefix.as_bytes());
        }
        for pair in [b"AI", b"Ai", b"aI", b"ai", b"AQ", b"Aq", b"aQ", b"aq", b"QU", b"QV", b"R0"] {
            starts.add(pair);
        }
        let plain = (0..128).map(|byte| (byte, byte));
        for (byte, taken) in plain.chain([(b'%', b'A')]).chain(confusable::first_bytes()) {
            if let Some(worth) = starts.worth.get_mut(usize::from(byte)) {
                *worth |= starts.pairs.get(usize::from(taken)).is_some_and(|seconds| !seconds.is_empty());
            }
        }
        starts
    }

    fn add(&mut self, prefix: &[u8]) {
        if let [first, second, ..] = *prefix
            && let Some(seconds) = self.pairs.get_mut(usize::from(first))
        {
            seconds.add(second);
        }
    }

    /// Whether [`Self::may`] can hold where this byte stands.
    pub(super) fn is_worth(&self, byte: u8) -> bool {
        self.worth.get(usize::from(byte)).copied().unwrap_or_default()
    }

    fn seconds(&self, first: u8) -> AsciiSet {
        self.pairs.get(usize::from(first)).copied().unwrap_or_default()
    }

    /// Whether a secret may start at this byte, whose value is `first`.
    pub(super) fn may(&self, text: &str, position: usize, first: u8) -> bool {
        if first == b'%' || first >= 0xc0 {
            return self.may_wide(text, position);
        }
        let seconds = self.seconds(first);
        if seconds.is_empty() {
            return false;
        }
        match text.as_bytes().get(position + 1).copied().unwrap_or_default() {
            b' ' | b'\t' | b'\n' | b'\r' if first != b'A' => false,
            second @ b'!'..=b'~' if second != b'%' => seconds.has(second),
            _ => goes_on(text, position + 1, seconds),
        }
    }

    /// The same for a character that only stands for an ASCII one.
    fn may_wide(&self, text: &str, position: usize) -> bool {
        let Some(sight) = glyph::at(text, position) else { return false };
        match sight.glyph {
            Glyph::Lookalike(first) | Glyph::Encoded(first) => {
                let seconds = self.seconds(first);
                !seconds.is_empty() && goes_on(text, position + sight.length, seconds)
            }
            _ => false,
        }
    }
}

/// Whether one of these characters is next, over as many faults as the prefix of a key may have.
fn goes_on(text: &str, mut position: usize, seconds: AsciiSet) -> bool {
    for _ in 0..=glyph::FAULTS {
        let Some(sight) = glyph::at(text, position) else { return false };
        match sight.glyph {
            Glyph::Plain(byte) | Glyph::Lookalike(byte) | Glyph::Encoded(byte) => {
                return seconds.has(byte);
            }
            Glyph::Invisible | Glyph::OddSpace | Glyph::Blank => position += sight.length,
            Glyph::Other => return false,
        }
    }
    false
}

/// Whether no word goes on at this byte.
pub(super) fn is_boundary(text: &str, position: usize) -> bool {
    let Some(before) = text.as_bytes().get(..position) else { return false };
    if colour::before(text, position).is_some() {
        return true;
    }
    match before {
        [] | [.., b'\\', b'n' | b'r' | b't'] | [.., b'B', b'e', b'a', b'r', b'e', b'r'] => true,
        [.., b'%', a, b] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => true,
        [.., second, b'-' | b'/' | b'+' | b'.'] => !(second.is_ascii_alphanumeric() || *second == b'/'),
        [.., last] => !(last.is_ascii_alphanumeric() || *last == b'_'),
    }
}
