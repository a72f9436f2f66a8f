//! The files beside the folders, one list each: `tools.toml`, `timeline.toml`, `models.toml`, `waits.toml`,
//! `outcomes.toml`, `commands.toml` and `classes.toml`.

use serde::{Deserialize, Serialize};

use super::Localized;

/// All of them.
#[derive(Debug, Serialize, Deserialize)]
pub struct Lists<S = String> {
    pub tools: Vec<Tool<S>>,
    /// In their order.
    pub moments: Vec<Moment<S>>,
    pub models: Models<S>,
    pub waits: Vec<Wait<S>>,
    pub outcomes: Vec<Outcome<S>>,
    pub commands: Vec<Command<S>>,
    pub classes: Vec<Class<S>>,
}

impl<S: AsRef<str>> Lists<S> {
    /// Whether there is something in each.
    pub fn is_whole(&self) -> bool {
        !self.tools.is_empty()
            && !self.moments.is_empty()
            && !self.models.current.as_ref().is_empty()
            && !self.models.retired.is_empty()
            && !self.waits.is_empty()
            && !self.outcomes.is_empty()
            && !self.commands.is_empty()
            && !self.classes.is_empty()
    }
}

/// `tools.toml`: a library or program that takes its key from the environment.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool<S = String> {
    /// Stable, for the page and its tests.
    pub id: S,
    /// Its name, the same in every language.
    pub label: S,
    /// The variables that it reads, in its own order: the first that is set wins.
    pub reads: Vec<S>,
    /// What comes before all variables, or hides them.
    pub note: Option<Localized<S>>,
}

/// `timeline.toml`: something that Google decided about a kind of Gemini key.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment<S = String> {
    /// The name by which the program asks for the day.
    pub id: S,
    /// `2026-05-07`; `2026-09` where Google named the month alone.
    pub day: S,
    /// The kind of key that it is about, by the provider's id of it. A cause names the same under `kind`.
    pub kind: S,
    pub text: Localized<S>,
}

/// `models.toml`: the model to propose, and those that Google no longer runs.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Models<S = String> {
    /// What is proposed where a model is shut down.
    pub current: S,
    /// The first that fits a name decides.
    #[serde(bound(deserialize = "S: Deserialize<'de>"))]
    pub retired: Vec<Retired<S>>,
}

/// A model that Google no longer runs.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired<S = String> {
    /// Its name; where it ends with `-`, the beginning of all names of a family.
    pub model: S,
    /// Known to hold from this day on, as `2026-06-01`. Google moved several of these days; it may have begun earlier.
    pub by: S,
    /// The newer model to which requests go, which answers and is paid. Left out: the model answers 404.
    pub rerouted_to: Option<S>,
}

/// `waits.toml`: a change that takes its time until every server of the provider knows it. A cause names the one of its
/// cure.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wait<S = String> {
    pub id: S,
    /// 1 to 60.
    pub minutes: u8,
    pub text: Localized<S>,
}

/// `outcomes.toml`: what it means that the key here and the value there have these two fingerprints.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome<S = String> {
    /// The id of a `Match`.
    pub id: S,
    /// The cause whose cure applies.
    pub cause: Option<S>,
    /// A plain statement of at most 60 characters, without a full stop.
    pub title: Localized<S>,
    /// What to do; starts with a verb.
    pub todo: Localized<S>,
}

/// `commands.toml`: a place where a program runs, and the command that prints the fingerprint of the variable there, and
/// never its value.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command<S = String> {
    /// Stable, for the page and its tests.
    pub id: S,
    /// The name of the shell, language or system, the same in every language.
    pub label: S,
    /// The command; `{name}` stands for the variable. It needs nothing that is not there where it runs.
    pub text: S,
    /// What has to be known or changed before it runs.
    pub note: Option<Localized<S>>,
}

/// `classes.toml`: words that mean the same, for phrases such as `{key} {expired}`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class<S = String> {
    /// What a phrase calls it.
    pub name: S,
    /// Whether it names what is spoken of, so that no comma stands in front of it.
    #[serde(default)]
    pub subject: bool,
    /// In lower case.
    #[serde(bound(deserialize = "S: Deserialize<'de>"))]
    pub words: Vec<S>,
}
