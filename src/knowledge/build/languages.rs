//! The languages of the page: every text must have each of them.
//!
//! English and Chinese stand beside each other where a text is defined. Any further language is one file: its
//! `[texts]` hold what a text is in it, by the English one.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use toml::{Table, Value};

use super::data::{Language, Localized};

/// Each language by its id, English first.
pub type Languages = Vec<(String, Language)>;

/// Sorts the files into the order of the page. Without English there is nothing to fall back on.
pub fn sorted(files: BTreeMap<String, Language>) -> Languages {
    let mut all: Languages = files.into_iter().collect();
    all.sort_by_key(|(id, _)| (id != Localized::FIRST, id.clone()));
    all
}

/// Adds to every text of a file what a language's own file says of it, and names the languages that it lacks.
/// A fault comes with a text that stands in its line.
pub fn complete(value: &mut Value, languages: &Languages, fault: &mut impl FnMut((String, String))) {
    match value {
        Value::Table(table) if table.contains_key(Localized::FIRST) => {
            for id in table.keys().filter(|it| languages.iter().all(|(id, _)| id != *it)) {
                fault((id.clone(), format!("there is no language `{id}`: add languages/{id}.toml.")));
            }
            for (id, language) in languages {
                if table.contains_key(id) {
                    continue;
                }
                match table.get(Localized::FIRST).map(|it| translated(it, language)) {
                    Some(Ok(text)) => {
                        table.insert(id.clone(), text);
                    }
                    Some(Err(text)) => {
                        let lacks = format!(
                            "`{text}` lacks `{id}`: write it beside the English text, or in [texts] of \
                             languages/{id}.toml."
                        );
                        fault((text, lacks));
                    }
                    None => {}
                }
            }
        }
        Value::Table(table) => table.iter_mut().for_each(|(_, it)| complete(it, languages, fault)),
        Value::Array(all) => all.iter_mut().for_each(|it| complete(it, languages, fault)),
        _ => {}
    }
}

/// An English value in a language, as the language's own file has its texts; the first text that is missing there.
fn translated(value: &Value, language: &Language) -> Result<Value, String> {
    let texts = language.texts.0.as_deref();
    match value {
        Value::String(text) if is_word(text) => Ok(value.clone()),
        Value::String(text) => match texts.and_then(|it| it.get(text)) {
            Some(other) => Ok(Value::String(other.clone())),
            None => Err(text.clone()),
        },
        Value::Array(all) => {
            all.iter().map(|it| translated(it, language)).collect::<Result<_, _>>().map(Value::Array)
        }
        Value::Table(table) => {
            let of = |(name, it): (&String, &Value)| {
                // What a step leads to and what it has to copy are the same in every language.
                let it = if matches!(&**name, "place" | "command") {
                    it.clone()
                } else {
                    translated(it, language)?
                };
                Ok((name.clone(), it))
            };
            table.iter().map(of).collect::<Result<Table, _>>().map(Value::Table)
        }
        other => Ok(other.clone()),
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
    source.push_str("];\n}\n");
    source
}
