//! What the build refuses in the guides and in the files beside the folders of `src/knowledge/data`, and what it says
//! then.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[allow(dead_code, clippy::print_stdout, reason = "the build runs `main`, and the test what it is made of")]
#[path = "../build.rs"]
mod build;
#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "support/small.rs"]
mod small;

use key_clinic::knowledge::providers::gemini;
use key_clinic::knowledge::timeline;
use key_clinic::remedy::Match;
use key_clinic::remedy::system::System;
use small::{PROVIDER, RULES};

const CAUSE: &str = r#"
group = "provider"
severity = "blocking"
station = "key"
kind = "standard"
guides = ["paint_it", "restart"]
wait = "paint"
asked = { en = ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"], zh = ["z1", "z2", "z3", "z4", "z5", "z6", "z7", "z8"] }
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

/// Words that mean the same.
const CLASSES: &str = r#"
[[class]]
name = "colour"
words = ["blue", "red"]
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

const TOOLS: &str = r#"
[[tool]]
id = "brush"
label = "Brush"
reads = ["GOOGLE_API_KEY", "GEMINI_API_KEY"]
note = { en = "It is soft.", zh = "它很软。" }

[[tool]]
id = "roller"
label = "Roller"
reads = ["GEMINI_API_KEY"]
"#;

const TIMELINE: &str = r#"
[[moment]]
id = "blue_keys_blocked"
day = "2026-05-07"
kind = "auth"
text = { en = "Blue keys stop.", zh = "蓝色密钥停用。" }

[[moment]]
id = "standard_keys_retired"
day = "2026-09"
kind = "standard"
text = { en = "All others stop.", zh = "其余也停用。" }
"#;

const MODELS: &str = r#"
current = "hue-3-flash"
retired = [
  { model = "hue-1-pro", by = "2025-09-29" },
  { model = "hue-1-", by = "2025-09-29" },
  { model = "hue-2-pro", by = "2026-12-01", rerouted_to = "hue-3-pro" },
]
"#;

const WAITS: &str = r#"
[[wait]]
id = "paint"
minutes = 5
text = { en = "It dries in 5 minutes.", zh = "5 分钟后干透。" }
"#;

const COMMANDS: &str = r#"
[[command]]
id = "sh"
label = "sh"
text = 'printf %s "${name}" | wc -c'
note = { en = "Use sh.", zh = "使用 sh。" }

[[command]]
id = "fish"
label = "fish"
text = 'count ${name}'
"#;

/// Every outcome of a comparison.
fn outcomes() -> String {
    let of = |id: &&str| {
        format!(
            "[[outcome]]\nid = \"{id}\"\ncause = \"blue\"\ntitle = {{ en = \"Title of {id}\", zh = \"标题\" }}\ntodo = {{ en = \"Do it.\", zh = \"操作。\" }}\n"
        )
    };
    build::lists::OUTCOMES.iter().map(of).collect()
}

/// Each file by its folder and stem.
fn files() -> Vec<(&'static str, &'static str, String)> {
    vec![
        ("causes", "blue", CAUSE.to_owned()),
        ("rules", "acme", RULES.to_owned()),
        ("providers", "acme", PROVIDER.to_owned()),
        ("providers", "gemini", PROVIDER.to_owned()),
        ("providers", "unknown", PROVIDER.to_owned()),
        ("guides", "paint_it", GUIDE.to_owned()),
        ("guides", "restart", RESTART.to_owned()),
        ("", "tools", TOOLS.to_owned()),
        ("", "timeline", TIMELINE.to_owned()),
        ("", "models", MODELS.to_owned()),
        ("", "waits", WAITS.to_owned()),
        ("", "outcomes", outcomes()),
        ("", "commands", COMMANDS.to_owned()),
        ("", "classes", CLASSES.to_owned()),
    ]
}

fn tree(files: &[(&str, &str, String)]) -> build::Tree {
    small::tree(files.iter().map(|(folder, stem, text)| (*folder, *stem, text.as_str())))
}

/// What the build says when this stands in one file instead.
#[track_caller]
fn said(stem: &str, old: &str, new: &str) -> String {
    let mut all = files();
    let (_, _, text) = all.iter_mut().find(|(_, it, _)| *it == stem).unwrap();
    assert!(text.contains(old), "{stem}: {old}");
    *text = text.replacen(old, new, 1);
    build::knowledge(&tree(&all)).err().unwrap_or_default().join("\n")
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
            ("\"restart\"", "\"restert\"", "line 6: there is no guide `restert`: add guides/restert.toml"),
            ("\"restart\"", "\"restart\", \"paint_it\"", "line 6: it names the guide `paint_it` twice"),
            ("\"paint\"", "\"pain\"", "line 7: there is no wait `pain`: add it to waits.toml"),
            (
                "kind = \"standard\"",
                "kind = \"green\"",
                "line 5: no moment of timeline.toml is about the kind `green`",
            ),
        ],
    );
    assert!(said("blue", ", \"restart\"", "").contains("restart.toml: no cause leads here: add `restart`"));
    assert!(said("blue", "wait = \"paint\"", "").contains("waits.toml, line 3: no cause has this wait"));
}

#[test]
fn what_is_wrong_in_a_tool_is_named() {
    refuses(
        "tools",
        &[
            ("\"roller\"", "\"brush\"", "line 3: `brush` stands there twice"),
            ("\"roller\"", "\"\"", "write an id for each entry"),
            ("\"Roller\"", "\" \"", "line 9: write the label of `roller`"),
            ("[\"GEMINI_API_KEY\"]", "[]", "line 9: `roller` reads no variable"),
            ("[\"GEMINI_API_KEY\"]", "[\"gemini-key\"]", "`gemini-key` is no variable: write it with A-Z"),
            ("\"GOOGLE_API_KEY\"", "\"GEMINI_API_KEY\"", "line 3: `brush` reads GEMINI_API_KEY twice"),
            ("zh = \"它很软。\"", "zh = \"\"", "line 3: `brush` lacks words: write its `note`"),
            (", zh = \"它很软。\"", "", "line 6: `It is soft.` lacks `zh`"),
            ("[[tool]]", "[[moment]]", "write [[tool]], and nothing else"),
            ("label", "lable", "unknown field `lable`"),
        ],
    );
}

#[test]
fn what_is_wrong_in_a_moment_is_named() {
    refuses(
        "timeline",
        &[
            ("2026-05-07", "2026-02-30", "line 4: write `day` as \"2026-06-19\""),
            ("2026-05-07", "7 May", "line 4: write `day` as \"2026-06-19\""),
            ("2026-05-07", "2026-13", "line 4: write `day` as \"2026-06-19\""),
            (
                "2026-05-07",
                "2026-10-01",
                "line 9: `standard_keys_retired` is earlier than what stands before it",
            ),
            ("\"auth\"", "\" \"", "line 3: write the kind of key"),
            (
                "\"blue_keys_blocked\"",
                "\"standard_keys_retired\"",
                "`standard_keys_retired` stands there twice",
            ),
            (
                "\"standard_keys_retired\"",
                "\"others\"",
                "the page asks for the day of `standard_keys_retired`",
            ),
            ("Blue keys stop.", "", "line 3: `blue_keys_blocked` lacks words: write its `text`"),
        ],
    );
}

#[test]
fn what_is_wrong_in_a_model_is_named() {
    refuses(
        "models",
        &[
            (
                "\"hue-3-flash\"",
                "\"hue-1-flash\"",
                "line 2: `hue-1-flash` is retired: name a model that runs",
            ),
            ("\"hue-3-flash\"", "\"\"", "line 2: write the model to propose"),
            ("\"hue-2-pro\"", "\"hue-1-pro\"", "`hue-1-pro` stands before `hue-1-pro` and decides it"),
            ("\"hue-2-pro\"", "\"hue-1-x\"", "line 6: `hue-1-` stands before `hue-1-x` and decides it"),
            ("\"hue-2-pro\"", "\"hue2\"", "line 6: `hue2` would not be seen in a text"),
            (
                "\"hue-3-pro\"",
                "\"hue-1-x\"",
                "line 6: `hue-2-pro` goes to `hue-1-x`, which is retired itself",
            ),
            ("2026-12-01", "2026-11-31", "line 6: write `by` of `hue-2-pro` as"),
            ("rerouted_to", "to", "unknown field `to`"),
        ],
    );
}

#[test]
fn what_is_wrong_in_a_wait_or_an_outcome_or_a_command_is_named() {
    refuses(
        "waits",
        &[
            ("minutes = 5", "minutes = 0", "line 3: write the minutes of `paint` as a number from 1 to 60"),
            ("It dries in 5 minutes.", "", "line 3: `paint` lacks words"),
        ],
    );
    refuses(
        "outcomes",
        &[
            ("\"same\"", "\"equal\"", "line 2: no comparison ends in `equal`: write one of same"),
            ("\"same\"", "\"equal\"", "a comparison can end in `same`: write an [[outcome]]"),
            ("\"empty\"", "\"same\"", "line 2: `same` stands there twice"),
            ("\"blue\"", "\"bleu\"", "line 2: there is no cause `bleu`"),
            ("Do it.", "", "line 2: `same` lacks words: write its `todo`"),
        ],
    );
    refuses(
        "commands",
        &[
            ("count ${name}", "count", "line 9: the text of `fish` reads no variable: write {name}"),
            ("\"fish\"", "\"sh\"", "line 3: `sh` stands there twice"),
            ("使用 sh。", "", "line 3: `sh` lacks words: write its `note`"),
            ("label = \"fish\"", "label = \"\"", "line 9: write the label of `fish`"),
        ],
    );
}

#[test]
fn a_file_that_is_missing_or_that_nobody_reads_is_named() {
    let mut faults = Vec::new();
    build::lists::check_files(&tree(&files()), &mut faults);
    assert_eq!(faults, [""; 0]);
    let mut others = files();
    others.retain(|(_, stem, _)| *stem != "tools");
    others.push(("", "tolls", String::new()));
    build::lists::check_files(&tree(&others), &mut faults);
    let said = faults.join("\n");
    assert!(
        said.contains("tools.toml is missing") && said.contains("tolls.toml: nothing reads this file"),
        "{said}"
    );
}

#[test]
fn the_build_and_the_page_know_the_same_ids() {
    assert_eq!(build::guides::SYSTEMS, System::ALL.map(System::id));
    assert_eq!(build::lists::OUTCOMES.to_vec(), Match::ALL.iter().map(|it| it.id()).collect::<Vec<_>>());
    assert_eq!(timeline::standard_keys_retired(), timeline::Date::new(2026, 9, 1));
    for moment in timeline::moments() {
        let is_kind = gemini().kinds.iter().any(|it| it.id == moment.kind);
        assert!(is_kind, "timeline.toml: there is no kind `{}` of Gemini keys", moment.kind);
    }
}
