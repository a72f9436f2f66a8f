//! What a provider is made of; the providers themselves are the files of [`providers`](super::providers).

use super::causes::Cause;
use super::place::Place;
use super::sign::Signs;
use crate::exchange::Request;
use crate::locale::Localized;

/// Everything the page knows about one provider.
pub struct Provider {
    /// The contract's id: `gemini`, `openai`, …; the file's stem.
    pub id: &'static str,
    /// As visitors know it: "Google Gemini".
    pub name: &'static str,
    /// Who answers: "Google".
    pub company: &'static str,
    /// The secrets it issues, the narrower shape first.
    pub kinds: &'static [Kind],
    /// The request that lists models; none where a page cannot or must not ask.
    pub list: Option<Request>,
    /// Its pages.
    pub places: &'static [(Place, Link)],
    /// What its answers and error texts mean, in order of precedence: the first row that holds decides.
    pub signs: Signs,
    /// The command that shows that a cure worked.
    pub verify: Option<Verify>,
}

/// A page of the provider.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// As the provider's own navigation names it.
    pub name: &'static str,
    pub url: &'static str,
    /// The address when the project is known; `{project}` stands for its number or id.
    pub project_url: Option<&'static str>,
}

/// A command and what it must print.
#[derive(Clone, Copy, Debug)]
pub struct Verify {
    /// Reads the key from an environment variable.
    pub command: &'static str,
    pub prints: &'static str,
}

/// One kind of secret.
pub struct Kind {
    /// The contract's `data-kind`: `standard`, `auth`, ….
    pub id: &'static str,
    pub name: Localized<&'static str>,
    pub shape: Shape,
    /// What it is called when it stands where this page's provider wants its own key; none if it is such a key.
    pub cause: Option<Cause>,
}

/// The look of a secret: a prefix, then characters of one alphabet.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub prefix: &'static str,
    pub alphabet: Alphabet,
    pub length: Length,
}

/// The characters after the prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    Digits,
    /// `0-9A-Za-z`
    Alphanumeric,
    /// `0-9A-Za-z_-`
    Base64Url,
    /// `0-9A-Za-z_-.`: several parts with dots between them
    Dotted,
    /// `0-9A-Za-z+/=`
    Base64,
}

/// Length of the whole secret in characters, prefix included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Every known one has it, and the format is stable: another length is a fault.
    Exactly(usize),
    /// Seen so, but not documented: another length is worth a remark only.
    Expected(usize),
    /// At least this many.
    AtLeast(usize),
}

impl Alphabet {
    /// Whether the byte belongs to it.
    pub const fn has(self, byte: u8) -> bool {
        match self {
            Self::Digits => byte.is_ascii_digit(),
            Self::Alphanumeric => byte.is_ascii_alphanumeric(),
            Self::Base64Url => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'),
            Self::Dotted => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'),
            Self::Base64 => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='),
        }
    }
}

impl Length {
    /// The number of characters to compare with.
    pub const fn characters(self) -> usize {
        match self {
            Self::Exactly(length) | Self::Expected(length) | Self::AtLeast(length) => length,
        }
    }
}
