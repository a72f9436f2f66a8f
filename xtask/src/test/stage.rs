//! The stages of a test run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::Verdict;
use super::count::{self, Count};
use crate::step::{Ran, Step};
use crate::{Done, build, place, setup, twice};

/// A stage and its name in the summary.
pub(super) struct Stage {
    pub(super) name: &'static str,
    pub(super) run: fn() -> Done<Verdict>,
}

/// All stages, in the order in which they run.
pub(super) const ALL: &[Stage] = &[
    Stage { name: "format", run: format },
    Stage { name: "lint", run: lint },
    Stage { name: "lint web", run: lint_web },
    Stage { name: "licences", run: licences },
    Stage { name: "host", run: host },
    Stage { name: "page", run: page },
    Stage { name: "browser", run: browser },
    Stage { name: "twice", run: again },
];

/// A browser test that hangs must not use up the time of everything.
const BROWSER_LIMIT: Duration = Duration::from_secs(40 * 60);

fn format() -> Done<Verdict> {
    let cargo = cargo(&["fmt", "--all", "--check"]);
    plain("cargo fmt --check", "format", cargo, "The format differs: run `cargo fmt`, then start again.")
}

fn lint() -> Done<Verdict> {
    let cargo = cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]);
    plain("cargo clippy", "lint", cargo, "Clippy finds faults on the host: mend them, then start again.")
}

/// The web half has no wasm32 standard library to stand on everywhere, so clippy reads it as a host program.
fn lint_web() -> Done<Verdict> {
    let mut cargo = cargo(&["clippy", "--lib", "--bins", "--locked", "--", "-D", "warnings"]);
    cargo.env_remove("CARGO_ENCODED_RUSTFLAGS").env("RUSTFLAGS", "--cfg kc_web");
    cargo.env("CARGO_TARGET_DIR", place::web_face_target());
    let advice = "Clippy finds faults in the web half: mend them, then start again.";
    plain("cargo clippy, web half", "lint-web", cargo, advice)
}

/// Licences, doubles and sources of everything that is linked; deny.toml says which pass.
fn licences() -> Done<Verdict> {
    let mut deny = Command::new(setup::deny()?);
    deny.args(["--color", "never", "check", "bans", "licenses", "sources"]).current_dir(place::root());
    let advice =
        "A dependency is not allowed: choose another, or say in deny.toml why it may be, then start again.";
    plain("cargo deny check", "licences", deny, advice)
}

fn host() -> Done<Verdict> {
    setup::shells();
    let cargo = cargo(&["test", "--workspace", "--locked", "--no-fail-fast"]);
    let ran = Step::new("cargo test --workspace", "host", cargo).run()?;
    Ok(counted(&ran, count::of_cargo(&ran.text), "Host tests fail: mend them, then start again."))
}

fn page() -> Done<Verdict> {
    build::build(&setup::page()?)?;
    Ok(Verdict::default())
}

fn browser() -> Done<Verdict> {
    let files = test_files(&place::browser_tests());
    if files.is_empty() {
        println!("There are no browser tests in tests/e2e yet.");
        return Ok(Verdict { count: Some(Count::default()), fault: None });
    }
    let tools = setup::browser()?;
    let mut node = Command::new(&tools.node);
    node.args(["--test", "--test-reporter=spec"]).args(files).current_dir(place::root());
    node.env("KEY_CLINIC_DIST", place::dist())
        .env("CHROMIUM", &tools.chromium)
        .env("FIREFOX", &tools.firefox);
    let ran = Step::new("node --test tests/e2e", "browser", node).limit(BROWSER_LIMIT).run()?;
    Ok(counted(&ran, count::of_node(&ran.text), "Browser tests fail: mend them, then start again."))
}

/// Equal sources give equal bytes.
fn again() -> Done<Verdict> {
    twice::compare()?;
    Ok(Verdict::default())
}

fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments).current_dir(place::root()).env("CARGO_TERM_COLOR", "never");
    cargo
}

/// Runs a stage that has no tests to count.
fn plain(title: &str, log: &str, command: Command, advice: &str) -> Done<Verdict> {
    Step::new(title, log, command).run()?.or(advice)?;
    Ok(Verdict::default())
}

/// The verdict on a stage that has tests: one in which none ran has failed as well.
fn counted(ran: &Ran, count: Count, advice: &str) -> Verdict {
    let fault = if !ran.ok || count.failed > 0 {
        Some(advice.to_owned())
    } else {
        (count.passed == 0)
            .then(|| "There are test files, but no test ran: see why, then start again.".to_owned())
    };
    if fault.is_some() {
        ran.show_tail();
    }
    Verdict { count: Some(count), fault }
}

/// The browser tests' files in a fixed order, named one by one: what `node --test` makes of a folder differs
/// between its versions.
fn test_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.flat_map(|path| files_of(&path)).collect();
    files.sort();
    files
}

fn files_of(path: &Path) -> Vec<PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match () {
        () if name == "node_modules" => Vec::new(),
        () if path.is_dir() => test_files(path),
        () if name.ends_with(".test.mjs") || name.ends_with(".test.js") => vec![path.to_path_buf()],
        () => Vec::new(),
    }
}
