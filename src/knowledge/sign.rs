//! A sign: what an answer or a text must show, and which cause that means.
//!
//! The matcher in `diagnosis` knows no cause; the files of `src/knowledge/data/rules` hold all of them.

use super::causes::Cause;
pub use super::certainty::Certainty;
use super::rung::Rung;
use super::timeline::Date;

/// How the key travelled, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// In the provider's own header.
    KeyHeader,
    /// As `Authorization: Bearer`.
    Bearer,
    /// As a query parameter.
    Query,
    /// Not at all: it signs the request.
    Signature,
}

impl Sent {
    pub const ALL: &[Sent] = &[Self::KeyHeader, Self::Bearer, Self::Query, Self::Signature];

    /// As the files of rules write it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::KeyHeader => "key_header",
            Self::Bearer => "bearer",
            Self::Query => "query",
            Self::Signature => "signature",
        }
    }
}

/// What the body of an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing at all.
    Empty,
    /// An HTML page.
    Html,
    /// A JSON document.
    Json,
    /// Something else.
    Other,
}

impl Body {
    pub const ALL: &[Body] = &[Self::Empty, Self::Html, Self::Json, Self::Other];

    /// As the files of rules write it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Html => "html",
            Self::Json => "json",
            Self::Other => "other",
        }
    }
}

/// What the browser reported where no whole answer could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// The browser says that it has no network.
    Offline,
    /// Neither the request nor a request without the key reached the host.
    Unreachable,
    /// A request without the key reached the host, yet the answer could not be read.
    Unreadable,
    /// The same, on a page that was opened from disk (`Origin: null`).
    UnreadableFromFile,
    /// The deadline passed.
    Deadline,
    /// The visitor cancelled.
    Cancelled,
    /// The answer was a redirect; it was not followed.
    Redirected,
    /// The body was larger than the cap.
    TooLarge,
    /// The connection ended within the body.
    CutShort,
}

impl Wire {
    pub const ALL: &[Wire] = &[
        Self::Offline,
        Self::Unreachable,
        Self::Unreadable,
        Self::UnreadableFromFile,
        Self::Deadline,
        Self::Cancelled,
        Self::Redirected,
        Self::TooLarge,
        Self::CutShort,
    ];

    /// As the files of rules write it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Unreachable => "unreachable",
            Self::Unreadable => "unreadable",
            Self::UnreadableFromFile => "unreadable_from_file",
            Self::Deadline => "deadline",
            Self::Cancelled => "cancelled",
            Self::Redirected => "redirected",
            Self::TooLarge => "too_large",
            Self::CutShort => "cut_short",
        }
    }
}

/// Fields that must all hold. A field that is `None` or empty holds for everything.
#[derive(Clone, Debug)]
pub struct Sign {
    /// Stable, for reports and tests: the stem of the rule's file, a dot, and what it looks at.
    pub id: &'static str,
    /// Any of these HTTP statuses.
    pub http: Vec<u16>,
    /// A status with which its wording comes. No condition.
    pub seen: Option<u16>,
    /// The gRPC status, as `PERMISSION_DENIED`.
    pub status: Option<&'static str>,
    /// `details[].reason`, as `API_KEY_INVALID`.
    pub reason: Option<&'static str>,
    /// Any of these wordings, lower case, single spaces, straight quotes; `*` stands for up to 200 characters.
    pub phrase: Vec<&'static str>,
    /// A named value of the answer (its last name, as `quotaId`) and the wording it must have, `*` as above.
    pub fact: Option<(&'static str, &'static str)>,
    pub body: Option<Body>,
    pub wire: Option<Wire>,
    /// The kind of the key that was sent or stands in the text: an id of [`Kind`](super::provider::Kind).
    pub kind: Option<&'static str>,
    pub sent: Option<Sent>,
    /// The lowest rung whose request was answered so.
    pub rung: Option<Rung>,
    /// The highest one. A pasted text has none, and lies below every rung.
    pub up_to: Option<Rung>,
    /// First day on which this holds.
    pub from: Option<Date>,
    /// First day on which this no longer holds.
    pub until: Option<Date>,

    pub cause: Cause,
    pub certainty: Certainty,
    /// What else the same evidence allows, the likelier first.
    pub also: Vec<Cause>,
}

/// A table of signs: files of rules, and the rows of each in order of precedence.
pub type Signs = &'static [&'static [Sign]];
