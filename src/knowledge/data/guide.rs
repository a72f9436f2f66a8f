//! `guides/<id>.toml`: what is worth doing beside the cure. A cause names those that it needs, the most useful first.

use serde::{Deserialize, Serialize};

use super::Localized;

/// A topic with its steps, of which a visitor sees those for the chosen system.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide<S = String> {
    pub title: Localized<S>,
    /// Whether the topic is Gemini's alone.
    #[serde(default)]
    pub gemini_only: bool,
    /// Who can do the most about it: `administrator` of the project, or `visitor`. Left out: either.
    pub done_by: Option<S>,
    #[serde(rename = "step")]
    pub steps: Vec<Line<S>>,
}

/// One step of a guide.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line<S = String> {
    /// The systems that it is for, by the ids of `System`. Left out: all.
    #[serde(default = "Vec::new")]
    pub on: Vec<S>,
    /// Starts with a verb.
    pub text: Localized<S>,
    /// The page of the provider where it is done, by the id of a `Place`.
    pub place: Option<S>,
    /// Whether it holds for Gemini alone.
    #[serde(default)]
    pub gemini_only: bool,
    /// Something to copy. It reads the key from an environment variable. A step for all systems has it in the notation
    /// of bash, which the page translates; any other has it as its systems take it.
    pub command: Option<S>,
}
