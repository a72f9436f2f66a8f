//! `languages/<id>.toml`: the words of the page itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Pairs, Proof, Words};

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
    /// The title of the document.
    pub title: S,
    pub words: Words<S>,
    /// The words of `index.html`, by the `data-words` of their elements. What stands between backticks is code. The
    /// document holds the English ones as well; a test compares the two.
    pub shell: Pairs<S, S>,
    /// What the ranking of causes for a question knows of the language.
    pub search: Search<S>,
    /// For the pages of the causes, which the packing writes.
    pub pages: Pages<S>,
    /// What every other text is in this language, by the English one. Only a text that has this language beside the
    /// English one does without.
    #[serde(default)]
    pub texts: Proof<BTreeMap<String, String>>,
}

/// Words of a language that say nothing, and words that say what a question is about; each list is one text with blanks.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Search<S = String> {
    /// Words that every sentence has. A question is not compared by them.
    pub common: S,
    /// Words of questions about keys, calls and errors. A text without any of them is about something else.
    pub subjects: S,
}

/// What the pages of the causes for search engines say beside the words of the causes.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pages<S = String> {
    pub check: S,
    pub check_why: S,
    pub settle: S,
    pub steps: S,
    pub elsewhere: S,
    pub wordings: S,
    pub codes: S,
    pub neighbours: S,
    pub example: S,
    pub index: S,
    pub index_what: S,
    pub independent: S,
}
