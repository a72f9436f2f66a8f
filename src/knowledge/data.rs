//! The shape of the files in `src/knowledge/data`, and of the one value that the build makes of them.
//!
//! `build.rs` reads the files into these types, refuses what is wrong, and writes one [`Knowledge`] for the page to
//! read. Both ends use this file, so it stands alone: plain text and numbers, enumerations by their ids.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text of a file; on the page it is borrowed from the embedded value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text<'a>(#[serde(borrow)] pub Cow<'a, str>);

impl std::ops::Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// What the build asks of a file and the page does not need: read from the file, and no byte of the embedded value.
#[derive(Debug)]
pub struct Proof<T>(#[allow(dead_code, reason = "the build and a test look at it")] pub Option<Box<T>>);

impl<T> Default for Proof<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Serialize for Proof<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Proof<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The files are for readers; the embedded value is not, and holds none of it.
        if deserializer.is_human_readable() {
            return T::deserialize(deserializer).map(|it| Self(Some(Box::new(it))));
        }
        Ok(Self(None))
    }
}

/// Everything that the files say.
#[derive(Debug, Serialize, Deserialize)]
pub struct Knowledge<'a> {
    /// In the order of the catalogue, which is the order of the generated `Cause`.
    #[serde(borrow)]
    pub causes: Vec<Cause<'a>>,
    /// One per file of `rules/`, with its file stem.
    #[serde(borrow)]
    pub rules: Vec<(Text<'a>, Rules<'a>)>,
}

/// `causes/<id>.toml`: what a cause means and what cures it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cause<'a> {
    /// The part of the catalogue where it is listed: `text`, `provider`, `network` or `good`.
    #[serde(borrow)]
    pub group: Text<'a>,
    /// `fine`, `passing`, `blocking` or `unknown`.
    #[serde(borrow)]
    pub severity: Text<'a>,
    /// The same, where this page's own request met the cause: a key that is bound to its callers refuses this page and
    /// serves them; an answer that the browser withholds may have been a good one. Left out: as `severity`.
    #[serde(borrow, default)]
    pub severity_here: Option<Text<'a>>,
    /// Where it stops a request: the id of a `Station`; of good news, the last one that the request passed. `none`
    /// where nobody asked anything, or nobody knows.
    #[serde(borrow)]
    pub station: Text<'a>,
    /// The provider that alone has it; none where others have it as well.
    #[serde(borrow, default)]
    pub provider: Option<Text<'a>>,
    /// What holds for every provider. `{company}` is who answered, `{provider}` the service.
    #[serde(borrow)]
    pub en: Prose<'a>,
    #[serde(borrow)]
    pub zh: Prose<'a>,
    /// What is said instead where Google's Gemini API answers.
    #[serde(borrow, default)]
    pub gemini: Option<Own<'a>>,
}

/// A provider's own words for a cause.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Own<'a> {
    #[serde(borrow)]
    pub en: Prose<'a>,
    #[serde(borrow)]
    pub zh: Prose<'a>,
}

/// The words of a cause in one language.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prose<'a> {
    /// A plain statement of at most 60 characters, without a full stop.
    #[serde(borrow)]
    pub title: Text<'a>,
    /// One to three sentences: what this means and why it happens.
    #[serde(borrow)]
    pub meaning: Text<'a>,
    /// One sentence, starting with a verb: what would show that this cause is the one.
    #[serde(borrow)]
    pub settle: Text<'a>,
    /// What to do, in order. Never empty.
    #[serde(borrow)]
    pub steps: Vec<Step<'a>>,
}

/// One step of a cure.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step<'a> {
    /// Starts with a verb.
    #[serde(borrow)]
    pub text: Text<'a>,
    /// The page of the provider where it is done, by the id of a `Place`.
    #[serde(borrow, default)]
    pub place: Option<Text<'a>>,
    /// A command or a line to copy. It reads the key from an environment variable, never from the page.
    #[serde(borrow, default)]
    pub command: Option<Text<'a>>,
}

/// `rules/<set>.toml`: what the answers and texts of one sender mean. Within the file its order decides: the first rule
/// that holds stands for it. Which of several files decides is computed from those rules: a reason before a field, a
/// wording, a status; the sender's own file before shared ones; more conditions; the longer wording. See
/// `diagnosis::precedence`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules<'a> {
    /// The `source` of every rule that names none itself.
    #[serde(borrow, default)]
    pub source: Proof<Text<'a>>,
    #[serde(borrow, rename = "rule")]
    pub all: Vec<Rule<'a>>,
}

/// What must hold, and which cause that means. A condition that is left out holds for everything.
///
/// Every rule proves itself: `source` says where its wording is known from, `example` is decided by this rule, and
/// `counter` looks like it and is not decided by it. `tests/rules.rs` asks the page.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule<'a> {
    /// `<set>.<what it looks at>`; stable, for reports and tests.
    #[serde(borrow)]
    pub id: Text<'a>,
    #[serde(borrow)]
    pub cause: Text<'a>,
    /// Where this is known from, with the month: `https://…, 2026-10`, `observed, 2026-11`, or what is known second-hand
    /// only: `reported, 2026-10`.
    #[serde(borrow, default)]
    pub source: Proof<Text<'a>>,
    /// A text or an answer that this rule decides.
    #[serde(borrow, default)]
    pub example: Proof<Sample<'a>>,
    /// A near miss: it has most of the words, or all of them under another condition, and this rule does not decide it.
    #[serde(borrow, default)]
    pub counter: Proof<Sample<'a>>,
    /// `certain`, `likely` or `possible`. Left out: certain, or likely where `also` names others.
    #[serde(borrow, default)]
    pub certainty: Option<Text<'a>>,
    /// What else the same evidence allows, the likelier first.
    #[serde(borrow, default)]
    pub also: Vec<Text<'a>>,
    /// `details[].reason`, as `API_KEY_INVALID`.
    #[serde(borrow, default)]
    pub reason: Option<Text<'a>>,
    /// A named value of the answer, and the wording it has.
    #[serde(borrow, default)]
    pub field: Option<Field<'a>>,
    /// Any of these wordings: lower case, single spaces, straight quotes; `*` stands for up to 200 characters.
    #[serde(borrow, default)]
    pub phrase: Vec<Text<'a>>,
    /// The gRPC status, or a string code.
    #[serde(borrow, default)]
    pub status: Option<Text<'a>>,
    /// Any of these HTTP statuses.
    #[serde(default)]
    pub http: Vec<u16>,
    /// `empty`, `html`, `json` or `other`.
    #[serde(borrow, default)]
    pub body: Option<Text<'a>>,
    /// What the browser reported where no whole answer could be read: the id of a `Wire`.
    #[serde(borrow, default)]
    pub transport: Option<Text<'a>>,
    /// The kind of the key that was sent or stands in the text: an id of the provider's.
    #[serde(borrow, default)]
    pub kind: Option<Text<'a>>,
    /// How the key travelled: `key_header`, `bearer`, `query` or `signature`.
    #[serde(borrow, default)]
    pub sent: Option<Text<'a>>,
    /// The lowest and the highest rung whose request was answered so. A pasted text lies below every rung.
    #[serde(borrow, default)]
    pub lowest_rung: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub highest_rung: Option<Text<'a>>,
    /// The first day on which this holds, as `2026-06-19`.
    #[serde(borrow, default)]
    pub from: Option<Text<'a>>,
    /// The first day on which this no longer holds.
    #[serde(borrow, default)]
    pub until: Option<Text<'a>>,
}

/// A named value of an answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field<'a> {
    /// Its last name, as `quotaId`.
    #[serde(borrow)]
    pub name: Text<'a>,
    /// The wording it has, `*` as in a phrase.
    #[serde(borrow)]
    pub is: Text<'a>,
}

/// An example or a counter-example: a `text`, an answer (`http` and `body`), or a `transport`. What is left out besides is
/// as the conditions of its rule have it. `{{auth}}` and the like stand for keys.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample<'a> {
    /// What was pasted.
    #[serde(borrow, default)]
    pub text: Option<Text<'a>>,
    /// The status of an answer.
    #[serde(default)]
    pub http: Option<u16>,
    /// Its body; nothing where left out.
    #[serde(borrow, default)]
    pub body: Option<Text<'a>>,
    /// What the browser reported instead of an answer.
    #[serde(borrow, default)]
    pub transport: Option<Text<'a>>,
    /// Who answered. Left out: the provider whose file it is, and in a file that several share the first of them.
    #[serde(borrow, default)]
    pub provider: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub kind: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub sent: Option<Text<'a>>,
    /// The rung whose request was answered so.
    #[serde(borrow, default)]
    pub rung: Option<Text<'a>>,
    /// The day of the answer or of the paste, as `2026-11-21`.
    #[serde(borrow, default)]
    pub today: Option<Text<'a>>,
}
