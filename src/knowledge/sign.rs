//! A sign: what an answer or a text must show, and which cause that means.
//!
//! The matcher in `diagnosis` knows no cause; the tables of the providers hold all of them.

use super::causes::Cause;
use super::timeline::Date;

/// How sure a verdict is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    Possible,
    Likely,
    Certain,
}

impl Certainty {
    /// The word of the page's contract: `certain`, `likely`, `possible`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// How the key travelled, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// In the provider's own header.
    KeyHeader,
    /// As `Authorization: Bearer`.
    Bearer,
    /// As a query parameter.
    Query,
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

/// Fields that must all hold. A field that is `None` or empty holds for everything.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// Any of these HTTP statuses.
    pub http: &'static [u16],
    /// The gRPC status, as `PERMISSION_DENIED`.
    pub status: Option<&'static str>,
    /// `details[].reason`, as `API_KEY_INVALID`.
    pub reason: Option<&'static str>,
    /// Any of these wordings, lower case, single spaces, straight quotes; `*` stands for up to 200 characters.
    pub phrase: &'static [&'static str],
    /// A named value of the answer (its last name, as `quotaId`) and the wording it must have, `*` as above.
    pub fact: Option<(&'static str, &'static str)>,
    pub body: Option<Body>,
    pub wire: Option<Wire>,
    /// The kind of the key that was sent or stands in the text: an id of [`Kind`](super::provider::Kind).
    pub kind: Option<&'static str>,
    pub sent: Option<Sent>,
    /// First day on which this holds.
    pub from: Option<Date>,
    /// First day on which this no longer holds.
    pub until: Option<Date>,

    pub cause: Cause,
    pub certainty: Certainty,
    /// What else the same evidence allows, the likelier first.
    pub also: &'static [Cause],
}

/// The sign that asks for nothing: the start of every row.
pub const ANY: Sign = Sign {
    http: &[],
    status: None,
    reason: None,
    phrase: &[],
    fact: None,
    body: None,
    wire: None,
    kind: None,
    sent: None,
    from: None,
    until: None,
    cause: Cause::Unrecognized,
    certainty: Certainty::Certain,
    also: &[],
};
