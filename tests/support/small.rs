//! The smallest knowledge that the build takes: a cause, its rule, a provider and the languages of the page.

use std::collections::BTreeMap;
use std::path::PathBuf;

pub(crate) const CAUSE: &str = r#"
group = "provider"
severity = "blocking"
station = "key"
asked = { en = ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"], zh = ["z1", "z2", "z3", "z4", "z5", "z6", "z7", "z8"] }
[example]
text = "ACME_KEY={{acme}}"
http = 401
[words.en]
title = "The key is blue"
meaning = "It is."
settle = "Look at it."
steps = [{ text = "Paint it.", place = "keys" }]
[words.zh]
title = "密钥是蓝色的"
meaning = "如题。"
settle = "查看密钥。"
steps = [{ text = "重新上色。" }]
"#;

pub(crate) const RULES: &str = r#"
source = "https://acme.example/errors, 2026-11"

[[rule]]
id = "acme.blue"
cause = "blue"
phrase = ["your key is blue"]
example = { http = 401, body = 'Your key is blue.' }
counter = { text = 'Paint your key blue.' }
"#;

/// A provider that reads them.
pub(crate) const PROVIDER: &str = r#"
name = "Acme"
company = "Acme"
rules = ["acme"]
[[kind]]
id = "api"
name = { en = "API key", zh = "API key" }
shape = { prefix = "acme-", alphabet = "alphanumeric", length = { exactly = 40 } }
cause = "blue"
"#;

/// The files of these folders, by folder, stem and text, with the languages beside them.
pub(crate) fn tree<'f>(
    files: impl IntoIterator<Item = (&'f str, &'f str, &'f str)>,
) -> BTreeMap<String, BTreeMap<String, (PathBuf, String)>> {
    let languages = [
        ("languages", "en", include_str!("../../src/knowledge/data/languages/en.toml")),
        ("languages", "zh", include_str!("../../src/knowledge/data/languages/zh.toml")),
    ];
    let mut tree: BTreeMap<String, BTreeMap<_, _>> = BTreeMap::new();
    for (folder, stem, text) in languages.into_iter().chain(files) {
        let path = format!("data/{folder}/{stem}.toml").into();
        tree.entry(folder.to_owned()).or_default().insert(stem.to_owned(), (path, text.to_owned()));
    }
    tree
}
