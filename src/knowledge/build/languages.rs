//! The languages of the page: every text must have each of them.
//!
//! English and Chinese stand beside each other where a text is defined. Any further language is one file: its
//! `[texts]` hold what a text is in it, by the English one.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use toml::{Table, Value};

use super::DATA;
use super::data::{Language, Localized};

/// Each language by its id, English first.
pub type Languages = Vec<(String, Language)>;

/// Sorts the files into the order of the page. Without English there is nothing to fall back on.
pub fn sorted(files: BTreeMap<String, Language>) -> Languages {
    let mut all: Languages = files.into_iter().collect();
    all.sort_by_key(|(id, _)| (id != Localized::FIRST, id.clone()));
    all
}

/// What the files say beside texts.
pub fn check(languages: &Languages, faults: &mut Vec<String>) {
    let Some((_, english)) = languages.first() else {
        return faults.push(format!("{DATA}/languages: there is no language."));
    };
    for (id, language) in languages {
        let mut fault = |text: String| faults.push(format!("{DATA}/languages/{id}.toml: {text}"));
        let is_name = language.called.starts_with(|c: char| c.is_ascii_uppercase())
            && language.called.chars().all(|c| c.is_ascii_alphabetic());
        if !is_name {
            fault("write `called` as one English word: \"Chinese\".".to_owned());
        }
        if !["ltr", "rtl"].contains(&language.dir.as_str()) {
            fault("write `dir` as \"ltr\" or \"rtl\".".to_owned());
        }
        for (name, _) in english.shell.iter().filter(|(name, _)| language.shell.get(name).is_none()) {
            fault(format!("add `{name}` to [shell]."));
        }
        for (name, _) in language.shell.iter().filter(|(name, _)| english.shell.get(name).is_none()) {
            fault(format!("[shell] has `{name}`, which English has not: remove it, or correct its name."));
        }
    }
}

/// Adds to every text of a file what a language's own file says of it. What is missing there is given to `fault` with
/// what to do; the first argument stands in its line.
pub fn complete(value: &mut Value, languages: &Languages, fault: &mut impl FnMut(&str, String)) {
    match value {
        Value::Table(table) if table.contains_key(Localized::FIRST) => {
            for id in table.keys().filter(|it| languages.iter().all(|(id, _)| id != *it)) {
                fault(id, format!("there is no language `{id}`: add languages/{id}.toml."));
            }
            for (id, language) in languages {
                let own = table.get(Localized::FIRST).filter(|_| !table.contains_key(id)).map(|english| {
                    translated(english, language, &mut |text| {
                        let lacks = "write it beside the English text, or in [texts] of";
                        fault(text, format!("`{text}` lacks `{id}`: {lacks} languages/{id}.toml."));
                    })
                });
                if let Some(own) = own {
                    table.insert(id.clone(), own);
                }
            }
        }
        Value::Table(table) => {
            // How people ask is no text of the page: a further language need not have it.
            let texts = table.iter_mut().filter(|(name, _)| *name != "asked");
            texts.for_each(|(_, it)| complete(it, languages, fault));
        }
        Value::Array(all) => all.iter_mut().for_each(|it| complete(it, languages, fault)),
        _ => {}
    }
}

/// An English value in a language, as the language's own file has its texts. What that file lacks stays English and is
/// given to `lacks`.
fn translated(value: &Value, language: &Language, lacks: &mut impl FnMut(&str)) -> Value {
    match value {
        Value::String(text) if is_word(text) => value.clone(),
        Value::String(text) => {
            let own = language.texts.0.as_deref().and_then(|it| it.get(text)).filter(|it| !it.is_empty());
            if own.is_none() {
                lacks(text);
            }
            Value::String(own.unwrap_or(text).clone())
        }
        Value::Array(all) => Value::Array(all.iter().map(|it| translated(it, language, lacks)).collect()),
        Value::Table(table) => {
            let mut of = |(name, it): (&String, &Value)| {
                // What a step leads to and what it has to copy are the same in every language.
                let is_same = matches!(name.as_str(), "place" | "command");
                (name.clone(), if is_same { it.clone() } else { translated(it, language, lacks) })
            };
            Value::Table(table.iter().map(&mut of).collect::<Table>())
        }
        other => other.clone(),
    }
}

/// Whether there is nothing to translate in it.
fn is_word(text: &str) -> bool {
    !text.contains(|c: char| c.is_alphabetic())
}

/// The source of `Language`, with a variant for each file.
pub fn enumeration(languages: &Languages) -> String {
    let mut source = String::from(
        "/// A language that the page speaks, by its English name.\n\
         #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]\npub enum Language {\n",
    );
    for (place, (_, language)) in languages.iter().enumerate() {
        let default = if place == 0 { "    #[default]\n" } else { "" };
        let _ = writeln!(source, "    /// {}.\n{default}    {},", language.name, language.called);
    }
    let count = languages.len();
    let _ = write!(
        source,
        "}}\n\nimpl Language {{\n    /// English first.\n    pub const ALL: [Language; {count}] = ["
    );
    for (_, language) in languages {
        let _ = write!(source, "Language::{}, ", language.called);
    }
    source.push_str("];\n\n    /// The stem of its file, which names it in addresses: `zh`.\n    pub const fn stem(self) -> &'static str {\n        match self {\n");
    for (id, language) in languages {
        let _ = writeln!(source, "            Language::{} => {id:?},", language.called);
    }
    source.push_str("        }\n    }\n}\n");
    source
}
