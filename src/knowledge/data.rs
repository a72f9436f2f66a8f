//! The shape of the files in `src/knowledge/data`, and of the one value that the build makes of them.
//!
//! `build.rs` reads the files into these types, refuses what is wrong, and writes one [`Knowledge`] for the page to
//! read. Both ends use these files, so they stand alone: plain text and numbers, enumerations by their ids. A text is a
//! `String` in the build; on the page it is a `&'static str`, borrowed from the embedded value.

#[path = "data/comparison.rs"]
mod comparison;
#[path = "data/guide.rs"]
pub mod guide;
#[path = "data/language.rs"]
pub mod language;
#[path = "data/lists.rs"]
pub mod lists;
#[path = "data/localized.rs"]
mod localized;
#[path = "data/pairs.rs"]
mod pairs;
#[path = "data/provider.rs"]
mod provider;
#[path = "data/texts.rs"]
mod texts;
#[path = "data/words.rs"]
mod words;

#[allow(unused_imports, reason = "the page names more of it than the build")]
pub use comparison::{Comparison, Settled};
use std::collections::BTreeMap;

use guide::Guide;
pub use language::Language;
use lists::Lists;
pub use localized::Localized;
pub use pairs::Pairs;
#[allow(unused_imports, reason = "the page names more of it than the build")]
pub use provider::{ByHand, Kind, Link, Preference, Probe, Provider, Request, Verify};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use words::Words;

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

/// A text of a file. What a file leaves out may have a value of its own.
pub trait Text<'de>: Default + From<&'static str> + Deserialize<'de> {}

impl<'de, S: Default + From<&'static str> + Deserialize<'de>> Text<'de> for S {}

/// Everything that the files say.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "S: Text<'de>, C: Deserialize<'de>"))]
pub struct Knowledge<S = String, C = S> {
    /// One per file of `languages/`, English first.
    pub languages: Vec<Language<S>>,
    /// In the order of the catalogue, which is the order of the generated `Cause`.
    pub causes: Vec<Cause<S>>,
    /// One per file of `rules/`, with its file stem.
    pub rules: Vec<(S, Rules<S>)>,
    /// One per file of `providers/`, in the order in which the shapes of their secrets are tried.
    pub providers: Vec<Provider<S, C>>,
    /// `providers/unknown.toml`: nobody, who stands among no others.
    pub nobody: Provider<S, C>,
    /// One per file of `comparisons/`.
    pub comparisons: Vec<Comparison<S, C>>,
    /// One per file of `guides/`, with its stem written with dashes, as the page names it.
    pub guides: Vec<(S, Guide<S>)>,
    /// The files beside the folders.
    pub lists: Lists<S>,
}

/// `causes/<id>.toml`: what a cause means and what cures it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cause<S = String> {
    /// The part of the catalogue where it is listed: `text`, `provider`, `network` or `good`.
    pub group: S,
    /// `fine`, `passing`, `blocking` or `unknown`.
    pub severity: S,
    /// The same, where this page's own request met the cause: a key that is bound to its callers refuses this page and
    /// serves them; an answer that the browser withholds may have been a good one. Left out: as `severity`.
    pub severity_here: Option<S>,
    /// Where it stops a request: the id of a `Station`; of good news, the last one that the request passed. `none`
    /// where nobody asked anything, or nobody knows.
    pub station: S,
    /// The provider that alone has it; none where others have it as well.
    pub provider: Option<S>,
    /// The kind of Gemini key that it is about: the moments of `timeline.toml` with this kind explain it.
    pub kind: Option<S>,
    /// The guides that it needs, by their file stems, the most useful first.
    #[serde(default = "Vec::new")]
    pub guides: Vec<S>,
    /// How long its cure takes to hold, by the id of a wait in `waits.toml`. Left out: it holds at once, or is nobody's
    /// change.
    pub wait: Option<S>,
    /// What the page plays to show it.
    pub example: Example<S>,
    /// How people ask about it who do not know it, by language, for the ranking of causes by a question. Nobody sees it,
    /// and a further language may do without.
    #[serde(default)]
    pub asked: Proof<BTreeMap<String, Vec<String>>>,
    /// The words of `asked`, each once and with blanks between: the build writes them.
    #[serde(default)]
    pub asked_words: S,
    /// What holds for every provider. `{company}` is who answered, `{provider}` the service.
    pub words: Localized<Prose<S>>,
    /// What is said instead where Google's Gemini API answers.
    pub gemini: Option<Localized<Prose<S>>>,
}

/// What a visitor would paste, and what would come back. `{{auth}}` and the like stand for made-up keys.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example<S = String> {
    /// What is pasted: with an answer, the line with the key that is asked about.
    pub text: S,
    /// The status of the answer.
    pub http: Option<u16>,
    /// Its body; nothing where left out.
    pub body: Option<S>,
    /// What the browser reports instead of an answer.
    pub transport: Option<S>,
    /// The rung whose request is answered so; left out: `accepted`.
    pub rung: Option<S>,
    /// The day on which it plays, as `2026-06-19`; left out: a day on which no standard key lives.
    pub today: Option<S>,
}

/// The words of a cause in one language.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prose<S = String> {
    /// A plain statement of at most 60 characters, without a full stop.
    pub title: S,
    /// One to three sentences: what this means and why it happens.
    pub meaning: S,
    /// One sentence, starting with a verb: what would show that this cause is the one.
    pub settle: S,
    /// What to do, in order. Never empty.
    pub steps: Vec<Step<S>>,
}

/// One step of a cure.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step<S = String> {
    /// Starts with a verb.
    pub text: S,
    /// The page of the provider where it is done, by the id of a `Place`.
    pub place: Option<S>,
    /// A command or a line to copy. It reads the key from an environment variable, never from the page.
    pub command: Option<S>,
}

/// `rules/<set>.toml`: what the answers and texts of one sender mean. Within the file its order decides: the first rule
/// that holds stands for it. Which of several files decides is computed from those rules: a reason before a field, a
/// wording, a status; the sender's own file before shared ones; more conditions; the longer wording. See
/// `diagnosis::precedence`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules<S = String> {
    /// The `source` of every rule that names none itself.
    #[serde(default)]
    pub source: Proof<S>,
    #[serde(rename = "rule")]
    pub all: Vec<Rule<S>>,
}

/// What must hold, and which cause that means. A condition that is left out holds for everything.
///
/// Every rule proves itself: `source` says where its wording is known from, `example` is decided by this rule, and
/// `counter` looks like it and is not decided by it. `tests/rules.rs` asks the page.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule<S = String> {
    /// `<set>.<what it looks at>`; stable, for reports and tests.
    pub id: S,
    pub cause: S,
    /// Where this is known from, with the month: `https://…, 2026-10`, `observed, 2026-11`, or what is known second-hand
    /// only: `reported, 2026-10`.
    #[serde(default)]
    pub source: Proof<S>,
    /// A text or an answer that this rule decides.
    #[serde(default)]
    pub example: Proof<Sample<S>>,
    /// A near miss: it has most of the words, or all of them under another condition, and this rule does not decide it.
    #[serde(default)]
    pub counter: Proof<Sample<S>>,
    /// `certain`, `likely` or `possible`. Left out: certain, or likely where `also` names others.
    pub certainty: Option<S>,
    /// What else the same evidence allows, the likelier first.
    #[serde(default)]
    pub also: Vec<S>,
    /// `details[].reason`, as `API_KEY_INVALID`.
    pub reason: Option<S>,
    /// A named value of the answer, and the wording it has.
    pub field: Option<Field<S>>,
    /// Any of these wordings: lower case, single spaces, straight quotes; `*` stands for up to 200 characters.
    #[serde(default)]
    pub phrase: Vec<S>,
    /// The gRPC status, or a string code.
    pub status: Option<S>,
    /// Any of these HTTP statuses.
    #[serde(default)]
    pub http: Vec<u16>,
    /// The status of its example, where that is an answer: the build writes it.
    pub seen: Option<u16>,
    /// `empty`, `html`, `json` or `other`.
    pub body: Option<S>,
    /// What the browser reported where no whole answer could be read: the id of a `Wire`.
    pub transport: Option<S>,
    /// The kind of the key that was sent or stands in the text: an id of the provider's.
    pub kind: Option<S>,
    /// How the key travelled: `key_header`, `bearer`, `query` or `signature`.
    pub sent: Option<S>,
    /// The lowest and the highest rung whose request was answered so. A pasted text lies below every rung.
    pub lowest_rung: Option<S>,
    pub highest_rung: Option<S>,
    /// The first day on which this holds, as `2026-06-19`.
    pub from: Option<S>,
    /// The first day on which this no longer holds.
    pub until: Option<S>,
}

/// A named value of an answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field<S = String> {
    /// Its last name, as `quotaId`.
    pub name: S,
    /// The wording it has, `*` as in a phrase.
    pub is: S,
}

/// An example or a counter-example: a `text`, an answer (`http` and `body`), or a `transport`. What is left out besides is
/// as the conditions of its rule have it. `{{auth}}` and the like stand for keys.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample<S = String> {
    /// What was pasted.
    pub text: Option<S>,
    /// The status of an answer.
    pub http: Option<u16>,
    /// Its body; nothing where left out.
    pub body: Option<S>,
    /// What the browser reported instead of an answer.
    pub transport: Option<S>,
    /// Who answered. Left out: the provider whose file it is, and in a file that several share the first of them.
    pub provider: Option<S>,
    pub kind: Option<S>,
    pub sent: Option<S>,
    /// The rung whose request was answered so.
    pub rung: Option<S>,
    /// The day of the answer or of the paste, as `2026-11-21`.
    pub today: Option<S>,
}
