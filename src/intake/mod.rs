//! What was pasted: secrets and their places, faults and their positions.

mod account;
mod alike;
mod around;
mod back;
mod bearer;
mod belonging;
mod breaks;
pub mod bytes;
mod candidate;
pub mod cap;
mod clients;
mod colour;
mod config;
mod confusable;
mod container;
mod cut;
mod desk;
mod effort;
mod encoded;
mod env;
mod faults;
mod glance;
mod glyph;
mod kinds;
mod lines;
mod model;
mod names;
pub mod offline;
mod pair;
mod percent;
mod placeholder;
mod published;
mod quotes;
mod request;
mod scan;
mod sets;
mod shell;
mod slot;
mod snippet;
mod standing;
mod starts;
mod tells;
mod told;
mod trace;
mod unread;

pub use cut::{CUT, excerpt};
pub use kinds::Whose;
pub use sets::sets;
pub use tells::Tell;
pub use unread::reads_variable;

use crate::credential::Credential;
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Kind, Provider};
use crate::knowledge::sign::Certainty;

/// Where the text came from: it decides how sure a CRLF is, because Windows clipboards add it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    #[default]
    Paste,
    File,
}

/// Everything read out of a text, without asking anyone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The secrets, in the order of the text; the same secret twice is listed once.
    pub credentials: Vec<Found>,
    /// Faults, in the order of the text.
    pub findings: Vec<Finding>,
}

/// A secret that stands in the text.
#[derive(Clone)]
pub struct Found {
    /// Cleaned: as it would be sent.
    pub credential: Credential,
    pub provider: &'static Provider,
    pub kind: &'static Kind,
    /// Where it stands in the pasted text, faults included.
    pub span: Span,
    pub place: Standing,
    /// Whether `credential` differs from what was pasted as the value: then there is something to copy.
    pub cleaned: bool,
    /// Whether its places, or its place and its characters, say different things about whose it is.
    disputed: bool,
    /// Whose it may be, once the secret itself is gone.
    kin: Option<Vec<Whose>>,
}

/// Byte offsets in the pasted text, always at character borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// What stands around a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing: the paste is the key.
    Bare,
    /// The value of a variable, field or flag of this name.
    Value(String),
    /// The value of an HTTP header of this name, lower case.
    Header(String),
    /// A parameter of a URL, by name.
    Query(String),
    /// Anywhere else in the text.
    Text,
}

/// A fault of the text, at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub cause: Cause,
    pub certainty: Certainty,
    /// The characters at fault. Empty where something is missing.
    pub span: Span,
    /// The secret that it concerns: an index into [`Reading::credentials`].
    pub of: Option<usize>,
    pub note: Note,
}

/// What the finding's sentence has to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    None,
    /// The character at fault, and how many of the same stand there.
    Character {
        character: char,
        count: usize,
    },
    /// Characters found, and characters expected.
    Length {
        found: usize,
        expected: usize,
    },
    /// Whose key it is.
    Provider(&'static str),
}
impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        self.credential == other.credential
            && self.kind.id == other.kind.id
            && self.span == other.span
            && self.place == other.place
    }
}
impl std::fmt::Debug for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Found")
            .field("credential", &self.credential)
            .field("kind", &self.kind.id)
            .field("span", &self.span)
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}
/// The text before a place, no more than so many bytes of it, from a character's border on.
fn before(text: &str, at: usize, most: usize) -> &str {
    let mut floor = at.saturating_sub(most);
    while !text.is_char_boundary(floor) {
        floor += 1;
    }
    text.get(floor..at).unwrap_or_default()
}
/// The text from a place on, no longer than so many bytes.
fn window(text: &str, start: usize, length: usize) -> &str {
    let mut end = text.len().min(start + length);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(start..end).unwrap_or_default()
}

/// Reads a text. Total, and linear in its length.
pub fn read(text: &str, origin: Origin) -> Reading {
    let mut desk = desk::Desk::new(text, origin);
    scan::walk(&mut desk);
    account::find(&mut desk);
    slot::alone(&mut desk);
    pair::read(&mut desk);
    lines::read(&mut desk);
    env::read(&mut desk);
    unread::read(&mut desk);
    request::read(&mut desk);
    model::read(&mut desk);
    bearer::read(&mut desk);
    snippet::read(&mut desk);
    encoded::missing(&mut desk);
    config::read(&mut desk);
    shell::read(&mut desk);
    told::read(&mut desk);
    container::read(&mut desk);
    desk.finish()
}
