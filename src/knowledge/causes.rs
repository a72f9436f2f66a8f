//! Every cause: a file of `src/knowledge/data/causes`, whose stem is the cause's id, its permalink and its case folder.
//!
//! To add one, add a file. `tests/cases.rs` names whatever is missing.

use super::cause::{Prose, Severity};
use super::loaded::{self, Entry};
use crate::locale::Language;

include!(concat!(env!("OUT_DIR"), "/causes.rs"));

/// What a page without its words says. It does not start, see [`loaded::is_whole`].
static NOTHING: Prose = Prose { title: "", meaning: "", settle: "", steps: Vec::new() };

impl Cause {
    /// How much it stands in the way.
    pub fn severity(self) -> Severity {
        self.entry().map_or(Severity::Unknown, |it| it.severity)
    }

    /// How much it stands in the way, where this page's own request met it.
    pub fn severity_here(self) -> Severity {
        self.entry().map_or(Severity::Unknown, |it| it.severity_here)
    }

    /// The cause with this id, if there is one.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|cause| cause.id() == id)
    }

    /// Its words in a language where Google's Gemini API answers.
    pub fn prose(self, language: Language) -> &'static Prose {
        let own = self.entry().and_then(|it| it.gemini.as_ref()).map(|it| it.get(language));
        own.unwrap_or_else(|| self.elsewhere(language))
    }

    /// Its words in a language, as they hold for any provider.
    pub fn elsewhere(self, language: Language) -> &'static Prose {
        self.entry().map_or(&NOTHING, |it| it.words.get(language))
    }

    /// Whether other words stand where the Gemini API answers.
    pub fn has_own_words(self) -> bool {
        self.entry().is_some_and(|it| it.gemini.is_some())
    }

    /// Whether it speaks of what Google alone has: its kinds of keys, its consoles, its variables. No answer and no text
    /// of another provider means it, unless Google's own words stand there.
    pub fn is_googles(self) -> bool {
        self.entry().is_some_and(|it| it.provider.is_some())
    }

    fn entry(self) -> Option<&'static Entry> {
        loaded::all().causes.get(self as usize)
    }
}
