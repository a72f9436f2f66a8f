//! The languages of the page. A text that lacks a language does not compile.
//!
//! To add one: a variant and its lines in [`Language`], a file of [`Words`], a field in [`Localized`]. The compiler
//! then names every text that is missing.

pub mod en;
mod fields;
pub mod shell;
mod words;
pub mod zh;

use crate::knowledge::data;
pub use words::Words;

// `Language`, with a variant for each file of `knowledge/data/languages`.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// Its tag, as `lang` takes it.
    pub const fn id(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Chinese => "zh-Hans",
        }
    }

    /// Its name in itself, for those who look for it.
    pub const fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Chinese => "简体中文",
        }
    }

    /// Which way it is written, as `dir` takes it.
    pub const fn dir(self) -> &'static str {
        match self {
            Language::English | Language::Chinese => "ltr",
        }
    }

    /// The words of the page itself in this language.
    pub const fn words(self) -> &'static Words {
        match self {
            Language::English => &en::WORDS,
            Language::Chinese => &zh::WORDS,
        }
    }

    /// The first of the browser's languages that the page speaks, in any of its scripts and countries.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(Self::of_tag).unwrap_or_default()
    }

    fn of_tag(tag: &str) -> Option<Self> {
        let primary = |tag: &'static str| tag.split('-').next().unwrap_or_default();
        let wanted = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| primary(language.id()).eq_ignore_ascii_case(wanted))
    }
}

impl<T> data::Localized<T> {
    /// The value in this language.
    pub fn get(&self, language: Language) -> &T {
        self.at(language as usize)
    }
}

/// One value per language.
pub struct Localized<T> {
    pub en: T,
    pub zh: T,
}

impl<T> Localized<T> {
    pub const fn get(&self, language: Language) -> &T {
        match language {
            Language::English => &self.en,
            Language::Chinese => &self.zh,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn the_browser_picks_the_language() {
        for (tags, language) in [
            (&["zh"][..], Language::Chinese),
            (&["zh-CN", "zh", "en"], Language::Chinese),
            (&["zh-Hans-SG"], Language::Chinese),
            (&["ZH-hans"], Language::Chinese),
            (&["zh_CN"], Language::Chinese),
            (&["zh-TW", "en-US"], Language::Chinese),
            (&["zh-Hant-HK"], Language::Chinese),
            (&["fr-FR", "zh-SG", "en"], Language::Chinese),
            (&["en-GB", "zh-HK"], Language::English),
            (&["en"], Language::English),
            (&["fr", "de"], Language::English),
            (&["zhx", "", "-"], Language::English),
            (&[], Language::English),
        ] {
            assert_eq!(Language::preferred(tags.iter().copied()), language, "{tags:?}");
        }
    }
}
