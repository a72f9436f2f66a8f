//! What the build refuses in the guides of `src/knowledge/data`, and what it says then.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[allow(dead_code, clippy::print_stdout, reason = "the build runs `main`, and the test what it is made of")]
#[path = "../build.rs"]
mod build;

use key_clinic::remedy::system::System;

const CAUSE: &str = r#"
group = "provider"
severity = "blocking"
station = "key"
guides = ["paint_it", "restart"]
example = { text = 'My key is blue.' }
[words.en]
title = "The key is blue"
meaning = "It is."
settle = "Look at it."
steps = [{ text = "Paint it." }]
[words.zh]
title = "密钥是蓝色的"
meaning = "如题。"
settle = "查看密钥。"
steps = [{ text = "重新上色。" }]
"#;

const GUIDE: &str = r#"
title = { en = "Paint the key", zh = "给密钥上色" }
done_by = "administrator"

[[step]]
on = ["linux", "fish"]
text.en = "Open the pot."
text.zh = "打开颜料。"
command = 'open pot'

[[step]]
text.en = "Look at the list."
text.zh = "查看列表。"
place = "keys"
gemini_only = true
"#;

const RESTART: &str = r#"
title = { en = "Restart", zh = "重启" }
step = [{ text = { en = "Restart it.", zh = "重启它。" } }]
"#;

/// Each file by its folder and stem.
fn files() -> Vec<(&'static str, &'static str, String)> {
    vec![
        ("languages", "en", include_str!("../src/knowledge/data/languages/en.toml").to_owned()),
        ("languages", "zh", include_str!("../src/knowledge/data/languages/zh.toml").to_owned()),
        ("causes", "blue", CAUSE.to_owned()),
        ("guides", "paint_it", GUIDE.to_owned()),
        ("guides", "restart", RESTART.to_owned()),
    ]
}

fn tree(files: Vec<(&str, &str, String)>) -> build::Tree {
    let mut tree = build::Tree::new();
    for (folder, stem, text) in files {
        let path = format!("data/{folder}/{stem}.toml").into();
        tree.entry(folder.to_owned()).or_default().insert(stem.to_owned(), (path, text));
    }
    tree
}

/// What the build says when this stands in one file instead.
#[track_caller]
fn said(stem: &str, old: &str, new: &str) -> String {
    let mut all = files();
    let (_, _, text) = all.iter_mut().find(|(_, it, _)| *it == stem).unwrap();
    assert!(text.contains(old), "{stem}: {old}");
    *text = text.replacen(old, new, 1);
    build::knowledge(&tree(all)).err().unwrap_or_default().join("\n")
}

#[track_caller]
fn refuses(stem: &str, rows: &[(&str, &str, &str)]) {
    for (old, new, expected) in rows {
        let said = said(stem, old, new);
        let file = format!("{stem}.toml");
        assert!(said.contains(expected) && said.contains(&file), "{new}: {said}");
    }
}

#[test]
fn what_is_right_is_embedded() {
    assert_eq!(said("paint_it", "Open", "Open"), "");
}

#[test]
fn what_is_wrong_in_a_guide_is_named() {
    refuses(
        "paint_it",
        &[
            ("\"linux\"", "\"lynux\"", "line 6: there is no system `lynux`: write some of linux, macos"),
            ("\"fish\"", "\"linux\"", "this step is for `linux` twice"),
            ("\"keys\"", "\"kees\"", "line 14: there is no place `kees`: write one of keys"),
            ("\"administrator\"", "\"boss\"", "line 3: `done_by` is `boss`: write one of administrator"),
            ("Open the pot.", " ", "write a text for each step"),
            ("查看列表。", "", "write a text for each step"),
            ("text.zh = \"打开颜料。\"\n", "", "line 7: `Open the pot.` lacks `zh`"),
            ("Paint the key", "", "line 2: write a title"),
            ("command = 'open pot'", "command = ''", "line 7: write the command of this step"),
            ("gemini_only", "geminis", "unknown field `geminis`"),
            ("[[step]]", "[[steps]]", "unknown field `steps`"),
        ],
    );
    refuses(
        "restart",
        &[("[{ text = { en = \"Restart it.\", zh = \"重启它。\" } }]", "[]", "at least one [[step]]")],
    );
}

#[test]
fn a_cause_names_what_is_there() {
    refuses(
        "blue",
        &[
            ("\"restart\"", "\"restert\"", "line 5: there is no guide `restert`: add guides/restert.toml"),
            ("\"restart\"", "\"restart\", \"paint_it\"", "line 5: it names the guide `paint_it` twice"),
        ],
    );
    assert!(said("blue", ", \"restart\"", "").contains("restart.toml: no cause leads here: add `restart`"));
}

#[test]
fn the_build_and_the_page_know_the_same_ids() {
    assert_eq!(build::guides::SYSTEMS, System::ALL.map(System::id));
}
