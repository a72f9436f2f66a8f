//! The README's tables are what the code knows.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::fs;

use key_clinic::knowledge::cause::Severity;
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::provider::Kind;
use key_clinic::knowledge::providers;
use key_clinic::locale::Language;

fn causes() -> String {
    let head = "| id | what the page says | kind |\n|---|---|---|\n".to_string();
    Cause::ALL.iter().fold(head, |table, cause| {
        let kind = match cause.severity() {
            Severity::Fine => "good news or advice",
            Severity::Passing => "passes",
            Severity::Blocking => "needs a change",
        };
        table + &format!("| `{}` | {} | {kind} |\n", cause.id(), cause.prose(Language::English).title)
    })
}

/// What the page does for each provider.
fn providers() -> String {
    let head =
        "| provider | keys told by their shape | asked | its own rows |\n|---|---|---|---|\n".to_string();
    providers::ALL.iter().fold(head, |table, provider| {
        let kinds: Vec<String> =
            provider.kinds.iter().filter(|kind| !kind.shape.prefix.is_empty()).map(prefix).collect();
        let asked = match (provider.list, provider.by_hand) {
            (Some(request), _) if kinds.is_empty() => {
                format!("`{}{}`, once a key without a shape can be given to it", request.host(), request.path)
            }
            (Some(request), _) => format!("`{}{}`", request.host(), request.path),
            (None, Some(_)) => "by a command in the terminal".to_string(),
            (None, None) => "nobody".to_string(),
        };
        let rows: usize = provider.signs.iter().map(|group| group.len()).sum();
        let kinds = if kinds.is_empty() { "none".to_string() } else { kinds.join(" ") };
        table + &format!("| {} | {kinds} | {asked} | {rows} |\n", provider.name)
    })
}

fn prefix(kind: &Kind) -> String {
    format!("`{}…`", kind.shape.prefix)
}

#[test]
fn the_tables_are_those_of_the_code() {
    let mut readme = fs::read_to_string("README.md").unwrap();
    for (name, table) in [("causes", causes()), ("providers", providers())] {
        let (start, end) = (format!("<!-- {name}: start -->\n"), format!("<!-- {name}: end -->"));
        let (before, rest) = readme.split_once(&start).expect("README.md keeps the start mark of its table");
        let (found, after) = rest.split_once(&end).expect("README.md keeps the end mark of its table");
        let writes = std::env::var_os("WRITE_README").is_some();
        assert!(
            writes || found == table,
            "the table of {name} in README.md is old: run `WRITE_README=1 cargo test --test readme`"
        );
        readme = [before, &start, &table, &end, after].concat();
    }
    if std::env::var_os("WRITE_README").is_some() {
        fs::write("README.md", readme).unwrap();
    }
}
