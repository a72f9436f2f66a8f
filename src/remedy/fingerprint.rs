//! A fingerprint tells whether two values are the same, and nothing else about them.

use sha2::{Digest, Sha256};

use crate::credential::Credential;

/// Length and the start of the hash of a value. From 32 bits of a hash nobody gets back to a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// In bytes of UTF-8.
    length: usize,
    /// The first four bytes of SHA-256.
    digest: [u8; 4],
}

/// No more lines than this are read out of a text.
const LINES: usize = 256;

impl Fingerprint {
    /// That of any bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let hash: [u8; 32] = Sha256::digest(bytes).into();
        Self { length: bytes.len(), digest: hash.first_chunk().copied().unwrap_or_default() }
    }

    /// That of a key.
    pub fn of_key(credential: &Credential) -> Self {
        credential.reveal(|secret| Self::of(secret.as_bytes()))
    }

    /// Length in bytes.
    pub const fn length(self) -> usize {
        self.length
    }

    /// As the page shows it and every command prints it: length, space, eight hex digits.
    pub fn line(self) -> String {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let digit = |value: u8| HEX.get(usize::from(value)).map_or('0', |&digit| char::from(digit));
        let mut line = self.length.to_string();
        line.push(' ');
        line.extend(self.digest.into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
        line
    }

    /// Every such line in a text, whatever stands around it. A whole SHA-256 counts as its start.
    pub fn read(text: &str) -> Vec<Self> {
        let words =
            text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()));
        let pairs = words.clone().zip(words.skip(1));
        pairs.filter_map(|(length, digest)| Self::parse(length, digest)).take(LINES).collect()
    }

    fn parse(length: &str, digest: &str) -> Option<Self> {
        let hex = digest.bytes().all(|byte| byte.is_ascii_hexdigit()) && matches!(digest.len(), 8 | 64);
        let number = length.bytes().all(|byte| byte.is_ascii_digit()) && length.len() <= 6;
        let start = digest.get(..8).filter(|_| hex && number)?;
        let digest = u32::from_str_radix(start, 16).ok()?.to_be_bytes();
        Some(Self { length: length.parse().ok()?, digest })
    }
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;

    #[test]
    fn the_line_is_that_of_the_standard_test_vectors() {
        assert_eq!(Fingerprint::of(b"abc").line(), "3 ba7816bf");
        assert_eq!(Fingerprint::of(b"").line(), "0 e3b0c442");
    }

    #[test]
    fn a_line_is_found_in_whatever_was_copied_with_it() {
        let abc = Fingerprint::of(b"abc");
        for text in [
            "3 ba7816bf",
            "  3\tBA7816BF\r\n",
            "$ sh -c 'echo'\n3 ba7816bf\n$ ",
            "\"3 ba7816bf\"",
            "2026-11-21T10:00:00.123Z 3 ba7816bf",
            "3 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  -",
        ] {
            assert_eq!(Fingerprint::read(text), [abc], "{text:?}");
        }
        for text in ["", "3", "ba7816bf", "3 ba7816b", "3 ba7816bfa", "x3 ba7816bf", "1234567 ba7816bf"] {
            assert_eq!(Fingerprint::read(text), [], "{text:?}");
        }
    }
}
