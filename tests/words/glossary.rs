//! One word for one thing: the glossary at the head of the Chinese file holds for every Chinese text.

use super::catalogue::{expect_none, texts_in, unquoted};
use key_clinic::locale::{Language, shell};

const FILE: &str = include_str!("../../src/locale/zh.rs");

/// What each row of the glossary names, and what must not stand for it.
fn rows() -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    let rows = FILE.lines().filter_map(|line| line.strip_prefix("//! | ")?.strip_suffix(" |")).skip(1);
    rows.filter_map(|row| Some((row.split(" | ").next()?, row.split(" | ").nth(2)?.split('、'))))
}

#[test]
fn chinese_keeps_to_its_glossary() {
    assert!(rows().flat_map(|(_, never)| never).filter(|variant| !variant.is_empty()).count() > 40);
    let said = texts_in(Language::Chinese).into_iter().map(|text| (text.file, unquoted(text.words)));
    let shell =
        shell::CHINESE.iter().map(|(id, words)| (format!("src/locale/shell.rs: {id}"), (*words).to_string()));
    let faulty = said.chain(shell).flat_map(|(file, words)| {
        let found = rows().filter_map(|(english, mut never)| {
            let variant = never.find(|variant| words.contains(variant))?;
            Some(format!("{file}: {english}: {variant}: {words:?}"))
        });
        found.collect::<Vec<_>>()
    });
    expect_none(faulty, "Take the word of the glossary in src/locale/zh.rs.");
}
