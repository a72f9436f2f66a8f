//! A sign: what an answer or a text must show, and which cause that means.
//!
//! The matcher in `diagnosis` knows no cause; the tables of the providers hold all of them.

use super::causes::Cause;
use super::rung::Rung;
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

    /// The most that can be said beside so many other causes that the same evidence allows: certain is only what
    /// stands alone.
    pub const fn beside(self, others: usize) -> Self {
        match self {
            Self::Certain if others > 0 => Self::Likely,
            other => other,
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
    /// Not at all: it signs the request.
    Signature,
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
    rung: None,
    up_to: None,
    from: None,
    until: None,
    cause: Cause::Unrecognized,
    certainty: Certainty::Certain,
    also: &[],
};

/// The start of a row: this cause, certain, whatever the evidence. The methods below narrow it.
pub const fn means(cause: Cause) -> Sign {
    Sign { cause, ..ANY }
}

impl Sign {
    /// Holds for these HTTP statuses.
    pub const fn http(mut self, http: &'static [u16]) -> Self {
        self.http = http;
        self
    }

    /// Holds for this gRPC status, or this string code.
    pub const fn status(mut self, status: &'static str) -> Self {
        self.status = Some(status);
        self
    }

    /// Holds for this `details[].reason`.
    pub const fn reason(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    /// Holds where any of these wordings stands.
    pub const fn says(mut self, phrase: &'static [&'static str]) -> Self {
        self.phrase = phrase;
        self
    }

    /// Holds where the named value has this wording.
    pub const fn fact(mut self, name: &'static str, wording: &'static str) -> Self {
        self.fact = Some((name, wording));
        self
    }

    /// Holds for a body of this sort.
    pub const fn body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// Holds where the browser reported this instead of an answer.
    pub const fn wire(mut self, wire: Wire) -> Self {
        self.wire = Some(wire);
        self
    }

    /// Holds for a key of this kind.
    pub const fn kind(mut self, kind: &'static str) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Holds for a key that travelled so.
    pub const fn sent(mut self, sent: Sent) -> Self {
        self.sent = Some(sent);
        self
    }

    /// Holds for the requests of the upper rungs: the same key has been accepted below.
    pub const fn above(mut self) -> Self {
        self.rung = Some(Rung::Model);
        self
    }

    /// Holds for the requests of these rungs alone: each has an answer of its own shape.
    pub const fn between(mut self, lowest: Rung, highest: Rung) -> Self {
        self.rung = Some(lowest);
        self.up_to = Some(highest);
        self
    }

    /// Holds for the list of models, and for a text: no request of an upper rung.
    pub const fn below(mut self) -> Self {
        self.up_to = Some(Rung::Accepted);
        self
    }

    /// Holds from this day on.
    pub const fn from(mut self, day: Date) -> Self {
        self.from = Some(day);
        self
    }

    /// Holds up to the day before this one.
    pub const fn until(mut self, day: Date) -> Self {
        self.until = Some(day);
        self
    }

    /// The cause of a copied row.
    pub const fn cause(mut self, cause: Cause) -> Self {
        self.cause = cause;
        self
    }

    /// The evidence speaks for the cause and leaves others open.
    pub const fn likely(mut self) -> Self {
        self.certainty = Certainty::Likely;
        self
    }

    /// The evidence allows the cause.
    pub const fn possible(mut self) -> Self {
        self.certainty = Certainty::Possible;
        self
    }

    /// What else the evidence allows, the likelier first. Beside anything else no cause is certain.
    pub const fn or(mut self, also: &'static [Cause]) -> Self {
        self.also = also;
        self.certainty = self.certainty.beside(also.len());
        self
    }
}

/// A table of signs: groups in order of precedence, rows in order of precedence within them.
pub type Signs = &'static [&'static [Sign]];
