//! What a cause is made of; the causes themselves are the files of `src/knowledge/data/causes`.

use super::place::Place;
use super::rung::Rung;
use super::sign::Wire;
use super::timeline::Date;

/// How much a cause stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing has to be done: good news, or advice.
    Fine,
    /// Goes away by itself or by trying again.
    Passing,
    /// Stays until somebody changes something.
    Blocking,
    /// Nobody can tell from here whether anything has to be done.
    Unknown,
}

impl Severity {
    /// The word of the page's contract, as `data-severity` has it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Passing => "passing",
            Self::Blocking => "blocking",
            Self::Unknown => "unknown",
        }
    }
}

/// The words of a cause in one language.
pub struct Prose {
    /// A plain statement of at most 60 characters, without a full stop.
    pub title: &'static str,
    /// One to three sentences: what this means and why it happens.
    pub meaning: &'static str,
    /// One sentence, starting with a verb: what would show that this cause is the one.
    pub settle: &'static str,
    /// What to do, in order; each text starts with a verb. Never empty.
    pub steps: Vec<Step>,
}

/// One step of a cure.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub text: &'static str,
    /// Where it is done; the provider fills in the link.
    pub place: Option<Place>,
    /// A command or a line to copy. It reads the key from `$GEMINI_API_KEY`, never from the page.
    pub command: Option<&'static str>,
}

/// What the page plays to show a cause: what is pasted, and what comes back.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// `{{auth}}` and the like stand for made-up keys, here and in the body.
    pub text: &'static str,
    /// The status of the answer; none where nobody answers.
    pub http: Option<u16>,
    pub body: &'static str,
    /// What the browser reports instead of an answer.
    pub wire: Option<Wire>,
    /// The rung whose request is answered so.
    pub rung: Rung,
    /// The day on which it plays, where that matters.
    pub today: Option<Date>,
}
