//! What a secret looks like. The build reads files with it, so it stands alone.

use serde::{Deserialize, Serialize};

/// The look of a secret: a prefix, then characters of one alphabet.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape<S = &'static str> {
    /// Never tried within a text where it is empty: then the place or the visitor tells whose it is.
    #[serde(default)]
    pub prefix: S,
    pub alphabet: Alphabet,
    pub length: Length,
    /// What must stand somewhere after the prefix; empty where nothing must.
    #[serde(default)]
    pub infix: S,
}

/// The characters after the prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alphabet {
    Digits,
    /// `0-9a-f`
    Hex,
    /// `A-Z2-7`
    Base32,
    /// `0-9a-z`
    Small,
    /// `0-9A-Za-z`
    Alphanumeric,
    /// `0-9A-Za-z_-`
    Base64Url,
    /// `0-9A-Za-z_-.`: several parts with dots between them
    Dotted,
    /// `0-9A-Za-z+/=`
    Base64,
    /// `0-9A-Za-z_-:`: a number, a colon, and the rest
    Numbered,
}

/// Length of the whole secret in characters, prefix included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// Every known one has it, and the format is stable: another length is a fault.
    Exactly(usize),
    /// Seen so, but not documented: another length is worth a remark only.
    Expected(usize),
    /// At least this many.
    AtLeast(usize),
}

impl Shape {
    /// Whether a whole secret has this shape.
    pub fn fits(&self, secret: &str) -> bool {
        let Some(rest) = secret.strip_prefix(self.prefix) else { return false };
        self.length.allows(secret.len())
            && rest.bytes().all(|byte| self.alphabet.has(byte))
            && rest.contains(self.infix)
    }
}

impl Alphabet {
    /// Whether the byte belongs to it.
    pub const fn has(self, byte: u8) -> bool {
        match self {
            Self::Digits => byte.is_ascii_digit(),
            Self::Hex => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
            Self::Base32 => byte.is_ascii_uppercase() || matches!(byte, b'2'..=b'7'),
            Self::Small => byte.is_ascii_digit() || byte.is_ascii_lowercase(),
            Self::Alphanumeric => byte.is_ascii_alphanumeric(),
            Self::Base64Url => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'),
            Self::Dotted => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'),
            Self::Numbered => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b':'),
            Self::Base64 => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='),
        }
    }
}

impl Alphabet {
    /// Its characters as a set, for loops over many of them.
    pub const fn set(self) -> AsciiSet {
        match self {
            Self::Digits => const { AsciiSet::of(Self::Digits) },
            Self::Hex => const { AsciiSet::of(Self::Hex) },
            Self::Base32 => const { AsciiSet::of(Self::Base32) },
            Self::Small => const { AsciiSet::of(Self::Small) },
            Self::Alphanumeric => const { AsciiSet::of(Self::Alphanumeric) },
            Self::Base64Url => const { AsciiSet::of(Self::Base64Url) },
            Self::Dotted => const { AsciiSet::of(Self::Dotted) },
            Self::Base64 => const { AsciiSet::of(Self::Base64) },
            Self::Numbered => const { AsciiSet::of(Self::Numbered) },
        }
    }
}

/// ASCII characters as bits, in two words: a shift of 128 bits is a call in WebAssembly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AsciiSet([u64; 2]);

impl AsciiSet {
    const fn of(alphabet: Alphabet) -> Self {
        let mut set = Self([0; 2]);
        let mut byte = 0;
        while byte < 0x80 {
            if alphabet.has(byte) {
                set.add(byte);
            }
            byte += 1;
        }
        set
    }

    /// Takes a character in; nothing beyond ASCII is one.
    pub const fn add(&mut self, byte: u8) {
        let [low, high] = &mut self.0;
        match byte >> 6 {
            0 => *low |= 1 << (byte & 0x3f),
            1 => *high |= 1 << (byte & 0x3f),
            _ => {}
        }
    }

    /// Whether the byte belongs to it.
    #[inline]
    pub const fn has(self, byte: u8) -> bool {
        let [low, high] = self.0;
        let word = if byte & 0x40 == 0 { low } else { high };
        byte < 0x80 && word >> (byte & 0x3f) & 1 == 1
    }

    /// Whether nothing does.
    pub const fn is_empty(self) -> bool {
        let [low, high] = self.0;
        low | high == 0
    }
}

impl Length {
    /// Whether a secret of so many characters is one of these; a known one may be cut short a little.
    pub const fn allows(self, found: usize) -> bool {
        match self {
            Self::Exactly(length) => found == length,
            Self::Expected(length) => found >= length * 3 / 4,
            Self::AtLeast(length) => found >= length,
        }
    }

    /// The number of characters to compare with.
    pub const fn characters(self) -> usize {
        match self {
            Self::Exactly(length) | Self::Expected(length) | Self::AtLeast(length) => length,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_what_its_alphabet_has() {
        use Alphabet::{Alphanumeric, Base32, Base64, Base64Url, Digits, Dotted, Hex, Numbered, Small};
        for alphabet in [Digits, Hex, Base32, Small, Alphanumeric, Base64Url, Dotted, Base64, Numbered] {
            for byte in 0..=u8::MAX {
                assert_eq!(alphabet.set().has(byte), alphabet.has(byte), "{alphabet:?} {byte}");
            }
        }
    }
}
