//! Every Chinese text that is written beside an English one: in the sources as the compiler reads it, and in the files of
//! `src/knowledge/data`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::catalogue::{expect_none, texts_in};
use key_clinic::knowledge::language::Language;

/// How a text in Chinese begins, beside its English one.
const FIELD: &str = "zh: \"";

fn walk(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let source = fs::read_to_string(&path).unwrap();
            let texts = source.split(FIELD).skip(1).map(literal);
            found.extend(texts.map(|text| (path.display().to_string(), text)));
        } else if path.extension().is_some_and(|end| end == "toml") {
            let file = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let mut add = |text: &str| found.push((path.display().to_string(), text.to_owned()));
            chinese(&file, false, &mut add);
        }
    }
}

/// What stands under `zh`, but for what is the same in every language, and how people ask, which nobody is shown.
fn chinese(value: &toml::Value, inside: bool, add: &mut dyn FnMut(&str)) {
    match value {
        toml::Value::String(text) if inside => add(text),
        toml::Value::Array(all) => all.iter().for_each(|it| chinese(it, inside, add)),
        toml::Value::Table(table) => {
            let own = table.iter().filter(|(name, _)| match name.as_str() {
                "place" | "command" => !inside,
                "asked" | "search" => false,
                _ => true,
            });
            own.for_each(|(name, it)| chinese(it, inside || name == "zh", add));
        }
        _ => {}
    }
}

/// The text up to its closing quote. A backslash before a line's end takes the next line's indent away.
fn literal(rest: &str) -> String {
    let mut text = String::new();
    let mut letters = rest.chars().peekable();
    while let Some(letter) = letters.next().filter(|letter| *letter != '"') {
        match (letter, letters.peek()) {
            ('\\', Some('\n')) => while letters.next_if(char::is_ascii_whitespace).is_some() {},
            ('\\', Some('n')) => {
                letters.next();
                text.push('\n');
            }
            ('\\', _) => text.extend(letters.next()),
            _ => text.push(letter),
        }
    }
    text
}

#[test]
fn no_text_escapes_the_rules() {
    let ruled: BTreeSet<&str> = texts_in(Language::Chinese).into_iter().map(|text| text.words).collect();
    let mut found = Vec::new();
    walk(Path::new("src"), &mut found);
    assert!(found.len() > 1000, "the sources say {FIELD}…, the files zh = …");
    let missing = found.iter().filter(|(_, text)| !ruled.contains(text.as_str()));
    expect_none(
        missing.map(|(file, text)| format!("{file}: is under no rule: {text:?}")),
        "List where it stands in texts_in of tests/words/catalogue.rs.",
    );
}

#[test]
fn literals_are_read_as_the_compiler_reads_them() {
    assert_eq!(literal("a\\\n   b\\n\\\"c\\\\\" }, rest"), "ab\n\"c\\");
}
