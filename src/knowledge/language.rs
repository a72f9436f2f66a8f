//! The languages of the page: the files of `knowledge/data/languages`.

use std::sync::OnceLock;

use super::{data, loaded};

/// The words of the page itself in a language.
pub type Words = data::Words<&'static str>;

/// What the pages of the causes say beside the words of the causes.
pub type Pages = data::language::Pages<&'static str>;

// `Language`, with a variant for each file.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// Its tag, as `lang` takes it.
    pub fn id(self) -> &'static str {
        self.entry().map_or("", |it| it.tag)
    }

    /// Its name in itself, for those who look for it.
    pub fn name(self) -> &'static str {
        self.entry().map_or("", |it| it.name)
    }

    /// Which way it is written, as `dir` takes it.
    pub fn dir(self) -> &'static str {
        self.entry().map_or("", |it| it.dir)
    }

    /// The title of the document.
    pub fn title(self) -> &'static str {
        self.entry().map_or("", |it| it.title)
    }

    /// The words of the page itself in this language.
    pub fn words(self) -> &'static Words {
        static NONE: OnceLock<Words> = OnceLock::new();
        self.entry().map_or_else(|| NONE.get_or_init(Words::default), |it| &it.words)
    }

    /// The words of the pages of the causes; none where the language is not there.
    pub fn pages(self) -> Option<&'static Pages> {
        self.entry().map(|it| &it.pages)
    }

    /// The words of the elements of `index.html`, by their `data-words`. What stands between backticks is code.
    pub fn shell(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.entry().into_iter().flat_map(|it| it.shell.iter().copied())
    }

    fn entry(self) -> Option<&'static data::Language<&'static str>> {
        loaded::languages().get(self as usize)
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
