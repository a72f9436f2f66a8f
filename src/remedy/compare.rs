//! From the line that a command printed to what happened to the key.

use super::alterations::{ALTERATIONS, ENDS, Form};
use super::fingerprint::Fingerprint;
use crate::credential::Credential;

/// What the value over there is, compared with the key here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    Same,
    Empty,
    TrailingLf,
    TrailingCrlf,
    TrailingCr,
    /// A space or a tab.
    TrailingSpace,
    /// The same, or a line break.
    LeadingSpace,
    ByteOrderMark,
    InvisibleCharacter,
    SingleQuotes,
    DoubleQuotes,
    SmartQuotes,
    /// `Bearer ` stands before the key.
    Bearer,
    /// `NAME=` or another name stands before the key.
    NameIncluded,
    PercentEncoded,
    Base64,
    Utf16,
    Doubled,
    WrongCase,
    MissingDot,
    /// The reference to the variable, or a word such as `undefined`.
    Unexpanded,
    Placeholder,
    /// The key has several lines, and one arrived.
    FirstLine,
    /// The end is missing.
    CutShort,
    /// The beginning is missing.
    BeginningLost,
    /// None of these.
    AnotherKey,
    /// The text holds no fingerprint.
    Unreadable,
}

/// What the pasted text says about the value of the variable `name`, which should be this key.
///
/// Where the text holds several fingerprints, the first that is the key in some form decides.
pub fn compare(credential: &Credential, name: &str, text: &str) -> Match {
    let seen = Fingerprint::read(text);
    let known = credential.reveal(|key| {
        let key = Key { key, name };
        seen.iter().find_map(|seen| key.known(*seen))
    });
    known.unwrap_or(if seen.is_empty() { Match::Unreadable } else { Match::AnotherKey })
}

/// The key, and the variable that should hold it.
#[derive(Clone, Copy)]
struct Key<'a> {
    key: &'a str,
    name: &'a str,
}

impl Key<'_> {
    fn known(self, seen: Fingerprint) -> Option<Match> {
        self.altered(seen).or_else(|| self.cut(seen))
    }

    /// Plain alterations first, then those with something behind them.
    fn altered(self, seen: Fingerprint) -> Option<Match> {
        ENDS.into_iter().find_map(|end| {
            let is = |form: &Form| is(seen, &form.of(self.key, self.name), end);
            ALTERATIONS.iter().find(|(_, forms)| forms.iter().any(is)).map(|(name, _)| *name)
        })
    }

    /// The length tells where it was cut, so that two hashes per end are enough.
    fn cut(self, seen: Fingerprint) -> Option<Match> {
        let bytes = self.key.as_bytes();
        ENDS.into_iter().find_map(|end| {
            let left = seen.length().checked_sub(end.len()).filter(|left| (1..bytes.len()).contains(left))?;
            let (head, tail) = (bytes.get(..left)?, bytes.get(bytes.len() - left..)?);
            if is(seen, head, end) {
                let next = bytes.get(left..)?;
                let line = head.ends_with(b"\n") || next.starts_with(b"\n") || next.starts_with(b"\r\n");
                return Some(if line { Match::FirstLine } else { Match::CutShort });
            }
            is(seen, tail, end).then_some(Match::BeginningLost)
        })
    }
}

/// Whether the fingerprint is that of this value. Hashes only where the length is right.
fn is(seen: Fingerprint, value: &[u8], end: &str) -> bool {
    seen.length() == value.len() + end.len() && Fingerprint::of(&[value, end.as_bytes()].concat()) == seen
}
