//! The README's table of causes is what the code knows.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::fs;

use key_clinic::knowledge::cause::Severity;
use key_clinic::knowledge::causes::Cause;
use key_clinic::locale::Language;

const START: &str = "<!-- causes: start -->\n";
const END: &str = "<!-- causes: end -->";

fn table() -> String {
    let head = "| id | what the page says | kind |\n|---|---|---|\n".to_string();
    Cause::ALL.iter().fold(head, |table, cause| {
        let kind = match cause.entry().severity {
            Severity::Fine => "good news or advice",
            Severity::Passing => "passes",
            Severity::Blocking => "needs a change",
        };
        table + &format!("| `{}` | {} | {kind} |\n", cause.id(), cause.prose(Language::English).title)
    })
}

#[test]
fn the_table_of_causes_is_that_of_the_code() {
    let readme = fs::read_to_string("README.md").unwrap();
    let (before, rest) = readme.split_once(START).expect("README.md keeps the start mark of its table");
    let (found, after) = rest.split_once(END).expect("README.md keeps the end mark of its table");
    if std::env::var_os("WRITE_README").is_some() {
        fs::write("README.md", [before, START, &table(), END, after].concat()).unwrap();
        return;
    }
    assert!(found == table(), "the table in README.md is old: run `WRITE_README=1 cargo test --test readme`");
}
