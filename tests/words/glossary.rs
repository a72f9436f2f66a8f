//! One word for one thing: the glossary at the head of the Chinese file holds for every Chinese text.

use super::catalogue::{expect_none, texts_in, unquoted};
use key_clinic::knowledge::language::Language;

const FILE: &str = include_str!("../../src/knowledge/data/languages/zh.toml");

/// What each row of the glossary names, and what must not stand for it.
fn rows() -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    let rows = FILE.lines().filter_map(|line| line.strip_prefix("# | ")?.strip_suffix(" |")).skip(1);
    rows.filter_map(|row| Some((row.split(" | ").next()?, row.split(" | ").nth(2)?.split('、'))))
}

#[test]
fn chinese_keeps_to_its_glossary() {
    assert!(rows().flat_map(|(_, never)| never).filter(|variant| !variant.is_empty()).count() > 40);
    let said = texts_in(Language::Chinese).into_iter().map(|text| (text.file, unquoted(text.words)));
    let shell = Language::Chinese
        .shell()
        .map(|(id, words)| (format!("languages/zh.toml: shell.{id}"), words.to_string()));
    let faulty = said.chain(shell).flat_map(|(file, words)| {
        let found = rows().filter_map(|(english, mut never)| {
            let variant = never.find(|variant| words.contains(variant))?;
            Some(format!("{file}: {english}: {variant}: {words:?}"))
        });
        found.collect::<Vec<_>>()
    });
    expect_none(faulty, "Take the word of the glossary in languages/zh.toml.");
}

/// The texts of one file in the order in which they are read.
fn files() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    for text in texts_in(Language::Chinese).into_iter().filter(|text| text.file != "languages") {
        match files.last_mut().filter(|(file, _)| *file == text.file) {
            Some((_, words)) => words.extend(["\n", text.words]),
            None => files.push((text.file, text.words.to_string())),
        }
    }
    files
}

#[test]
fn an_auth_key_is_explained_where_it_is_first_named() {
    let (all, with_names) = ("授权密钥", "授权密钥（auth key");
    let bare = files().into_iter().filter(|(_, words)| words.find(all) != words.find(with_names));
    expect_none(bare.map(|(file, _)| file), "Write 授权密钥（auth key） at its first mention.");
    let again = files().into_iter().filter(|(file, words)| {
        (file.contains("causes") || file.contains("guides")) && words.matches(with_names).count() > 1
    });
    expect_none(again.map(|(file, _)| file), "Write 授权密钥 alone from its second mention on.");
}

#[test]
fn midnight_in_california_has_its_time_in_beijing() {
    let alone = texts_in(Language::Chinese).into_iter().filter(|text| {
        text.words.matches("太平洋时间午夜").count()
            > text.words.matches("太平洋时间午夜（北京时间 15:00 或 16:00）").count()
    });
    expect_none(
        alone.map(|text| text.fault("names no time in Beijing")),
        "Midnight there is 15:00 or 16:00.",
    );
}
