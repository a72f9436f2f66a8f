//! The languages of the page. A text that lacks a language does not compile.

mod catalogue;
pub mod en;
mod words;

pub use catalogue::{Catalogue, WRITTEN};
pub use words::Words;

/// A language the page speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
}

impl Language {
    pub const ALL: [Language; 1] = [Language::English];

    /// The words of the page itself in this language.
    pub fn words(self) -> &'static Words {
        match self {
            Language::English => &en::WORDS,
        }
    }
}

/// One value per language.
pub struct Localized<T> {
    pub en: T,
}

impl<T> Localized<T> {
    pub const fn get(&self, language: Language) -> &T {
        match language {
            Language::English => &self.en,
        }
    }
}
