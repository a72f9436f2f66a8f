//! `languages/<id>.toml`: the words of the page itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Proof;

/// A language that the page speaks.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language<S = String> {
    /// Its name in itself, for those who look for it.
    pub name: S,
    /// Its name in English, one word: the name that the sources call it by.
    pub called: S,
    /// Its tag, as `lang` takes it: `zh-Hans`.
    pub tag: S,
    /// Which way it is written, as `dir` takes it: `ltr` or `rtl`.
    pub dir: S,
    /// What every other text is in this language, by the English one. Only a text that has this language beside the
    /// English one does without.
    #[serde(default)]
    pub texts: Proof<BTreeMap<String, String>>,
}
