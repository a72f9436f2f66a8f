//! Where a secret may start: a quick look at two characters and at what stands before them.

use super::colour;
use crate::knowledge::providers;

/// The pairs of ASCII characters that secrets start with.
pub(super) struct Starts {
    /// For each first character, its second ones as bits.
    pairs: Vec<u128>,
}

impl Starts {
    /// From the prefixes of all kinds, their other cases where these are told, and base64.
    pub(super) fn new() -> Self {
        let mut starts = Self { pairs: vec![0; 128] };
        let kinds = providers::recognised().flat_map(|provider| provider.kinds);
        for kind in kinds {
            starts.add(kind.shape.prefix.as_bytes());
        }
        for pair in [b"AI", b"Ai", b"aI", b"ai", b"AQ", b"Aq", b"aQ", b"aq", b"QU", b"QV", b"R0"] {
            starts.add(pair);
        }
        starts
    }

    fn add(&mut self, prefix: &[u8]) {
        if let [first, second, ..] = *prefix
            && let Some(seconds) = self.pairs.get_mut(usize::from(first))
        {
            *seconds |= 1 << (second & 0x7f);
        }
    }

    /// Whether a secret may start at this byte, whose value is `first`.
    pub(super) fn may(&self, text: &str, position: usize, first: u8) -> bool {
        let Some(seconds) = self.pairs.get(usize::from(first)) else { return first >= 0xc0 };
        if first == b'%' || *seconds == 0 {
            return first == b'%';
        }
        let second = text.as_bytes().get(position + 1).copied().unwrap_or_default();
        match second {
            b' ' | b'\t' | b'\n' | b'\r' => first == b'A',
            b'!'..=b'~' if second != b'%' => seconds >> second & 1 == 1,
            _ => true,
        }
    }
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
