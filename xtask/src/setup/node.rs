//! Node, and what comes through its package manager: wasm-opt and esbuild, and the packages of the browser tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::apt;
use crate::{Done, place, program, step::Step};

/// The oldest Node that the packages of the browser tests run under.
const OLDEST: u32 = 20;
/// The Node that is fetched as a package where the machine's own is older.
const NODE: (&str, &str) = ("node", "22.23.3");
/// In `node_modules`: a copy of the lock file that it was filled from.
const STAMP: &str = ".filled-from";

/// A Node program that is new enough.
pub(super) fn ready() -> Done<PathBuf> {
    let advice = "Install Node 20 or newer with npm, then start again.";
    if let Some(node) = found() {
        return Ok(node);
    }
    if program::find("npm").is_none() {
        apt::install(&["nodejs", "npm"], advice)?;
    }
    if let Some(node) = found() {
        return Ok(node);
    }
    let node = program::find("node").ok_or(advice)?;
    package(&node, NODE)?;
    found().ok_or_else(|| advice.to_owned())
}

fn found() -> Option<PathBuf> {
    let own = bin(NODE).join("node");
    let candidates = own.is_file().then_some(own).into_iter().chain(program::find("node"));
    candidates.into_iter().find(|node| program::version(node).is_some_and(|version| new_enough(&version)))
}

fn new_enough(version: &str) -> bool {
    program::major_minor(version).is_some_and(|(major, _)| major >= OLDEST)
}

/// The folder of `wasm-opt` and `esbuild`, in the versions of their lock file.
pub(super) fn page_tools(node: &Path) -> Done<PathBuf> {
    let folder = place::page_tools();
    fill(node, &folder, "xtask/tools")?;
    Ok(folder.join("node_modules").join(".bin"))
}

/// The packages of the browser tests.
pub(super) fn test_packages(node: &Path) -> Done {
    fill(node, &place::browser_tests(), "tests/e2e")
}

/// Fills `node_modules` of a folder from its lock file, unless it is filled from it already. No package's own script
/// runs.
fn fill(node: &Path, folder: &Path, name: &str) -> Done {
    let stamp = folder.join("node_modules").join(STAMP);
    let lock = folder.join("package-lock.json");
    let lock = fs::read(&lock).map_err(|fault| format!("{} cannot be read: {fault}.", lock.display()))?;
    if fs::read(&stamp).is_ok_and(|filled_from| filled_from == lock) {
        return Ok(());
    }
    let mut npm = npm(node, &["ci", "--ignore-scripts"]);
    npm.current_dir(folder);
    let advice = format!(
        "Run `npm ci --ignore-scripts` in {name} yourself and mend what it reports, then start again."
    );
    Step::new(&format!("npm ci in {name}"), &format!("npm-ci-{}", name.replace('/', "-")), npm)
        .run()?
        .or(&advice)?;
    fs::write(&stamp, lock).map_err(|fault| format!("{} cannot be written: {fault}.", stamp.display()))
}

/// Installs a package into a folder of its own, unless it is there in this version.
fn package(node: &Path, (name, version): (&str, &str)) -> Done {
    let folder = place::tool(name);
    let manifest = folder.join("node_modules").join(name).join("package.json");
    if fs::read_to_string(manifest).is_ok_and(|text| manifest_version(&text) == Some(version)) {
        return Ok(());
    }
    fs::create_dir_all(&folder).map_err(|fault| format!("{} cannot be made: {fault}.", folder.display()))?;
    let wanted = format!("{name}@{version}");
    let mut npm = npm(node, &["install", "--no-save", "--prefix", ".", &wanted]);
    npm.current_dir(&folder);
    let advice = format!("Run `npm install {wanted}` yourself and mend what it reports, then start again.");
    Step::new(&format!("npm install {wanted}"), name, npm).run()?.or(&advice).map(drop)
}

/// The value of the first `"version"` in the text of a package.json.
fn manifest_version(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("\"version\"")?;
    let (_, rest) = rest.split_once('"')?;
    rest.split_once('"').map(|(version, _)| version)
}

fn npm(node: &Path, arguments: &[&str]) -> Command {
    let mut npm = Command::new("npm");
    npm.args(arguments).args(["--no-audit", "--no-fund"]);
    // npm is a script that takes the first Node of the PATH.
    let folder = node.parent().map(Path::to_path_buf);
    npm.env("PATH", program::path_with(folder.as_slice()));
    npm
}

fn bin((name, _): (&str, &str)) -> PathBuf {
    place::tool(name).join("node_modules").join(".bin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_20_is_new_enough() {
        assert!(new_enough("20.0.0") && new_enough("22.23.3"));
        assert!(!new_enough("18.19.0") && !new_enough("?"));
    }

    #[test]
    fn a_manifest_names_its_version() {
        let text = "{\n  \"name\": \"binaryen\",\n  \"version\": \"132.0.0\",\n  \"files\": []\n}";
        assert_eq!(manifest_version(text), Some("132.0.0"));
        assert_eq!(manifest_version("{\"version\":\"1.2.3\"}"), Some("1.2.3"));
        assert_eq!(manifest_version("{}"), None);
    }

    #[test]
    fn trunk_asks_for_the_wasm_opt_that_is_installed() {
        let trunk = fs::read_to_string(place::root().join("Trunk.toml")).unwrap_or_default();
        let tools = fs::read_to_string(place::page_tools().join("package.json")).unwrap_or_default();
        let version = tools.split_once("\"binaryen\": \"").and_then(|(_, rest)| rest.split_once('.'));
        let major = version.map_or("?", |(major, _)| major);
        assert!(
            trunk.contains(&format!("wasm_opt = \"version_{major}\"")),
            "Trunk.toml names another wasm-opt"
        );
    }
}
