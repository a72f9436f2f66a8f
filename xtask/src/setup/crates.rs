//! The tools that cargo installs: trunk, wasm-bindgen and cargo-deny.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::{Done, place, program, step::Step};

/// The trunk that Trunk.toml is written for.
const TRUNK: &str = "0.21.14";
/// The cargo-deny that deny.toml is written for.
const DENY: &str = "0.20.2";

/// A program that comes as a crate.
struct Crate<'a> {
    name: &'a str,
    program: &'a str,
    version: &'a str,
    /// Whether to build with the versions that the crate was released with.
    locked: bool,
}

/// The trunk program. It and wasm-bindgen are there, in the versions that the project needs.
pub(super) fn ready() -> Done<PathBuf> {
    let lock = fs::read_to_string(place::root().join("Cargo.lock")).unwrap_or_default();
    let bindgen = locked_version(&lock, "wasm-bindgen")
        .ok_or("Cargo.lock names no wasm-bindgen: restore it with `git checkout Cargo.lock`.")?;
    // The lock file that wasm-bindgen-cli brings names a release that not every registry shows.
    let bindgen =
        Crate { name: "wasm-bindgen-cli", program: "wasm-bindgen", version: bindgen, locked: false };
    bindgen.ready()?;
    let trunk = Crate { name: "trunk", program: "trunk", version: TRUNK, locked: true }.ready()?;
    // The two share crates and an interrupted build goes on from here, but then it is a gigabyte for nothing.
    drop(fs::remove_dir_all(place::tool("build")));
    Ok(trunk)
}

/// The cargo-deny program.
pub(super) fn deny() -> Done<PathBuf> {
    let deny = Crate { name: "cargo-deny", program: "cargo-deny", version: DENY, locked: true }.ready()?;
    drop(fs::remove_dir_all(place::tool("build")));
    Ok(deny)
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

impl Crate<'_> {
    fn ready(&self) -> Done<PathBuf> {
        if let Some(program) = self.found() {
            return Ok(program);
        }
        let Crate { name, version, .. } = self;
        let command = format!("cargo install {name} --version {version}");
        let advice = format!("Run `{command}` yourself and mend what it reports, then start again.");
        Step::new(&format!("{command} (a few minutes)"), name, self.install()).run()?.or(&advice)?;
        self.found().ok_or(advice)
    }

    fn found(&self) -> Option<PathBuf> {
        let program = program::find(self.program)?;
        (program::version(&program)? == self.version).then_some(program)
    }

    /// The quickest profile that cargo can build these with: they run for seconds, and are built once.
    fn install(&self) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.args(["install", self.name, "--version", self.version, "--force"]);
        cargo.args(self.locked.then_some("--locked"));
        for (name, value) in [("OPT_LEVEL", "0"), ("LTO", "off"), ("CODEGEN_UNITS", "16")] {
            cargo.env(format!("CARGO_PROFILE_RELEASE_{name}"), value);
        }
        cargo.env("CARGO_TARGET_DIR", place::tool("build")).env_remove("RUSTFLAGS");
        cargo
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.2.1\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";

    #[test]
    fn the_lock_file_names_the_version() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "leptos"), None);
    }

    #[test]
    fn trunk_asks_for_the_tools_that_are_installed() {
        let read = |file| fs::read_to_string(place::root().join(file)).unwrap_or_default();
        let (lock, trunk) = (read("Cargo.lock"), read("Trunk.toml"));
        let bindgen = locked_version(&lock, "wasm-bindgen").unwrap_or("?");
        assert!(
            trunk.contains(&format!("wasm_bindgen = \"{bindgen}\"")),
            "Trunk.toml and Cargo.lock name different versions of wasm-bindgen: set {bindgen} in Trunk.toml"
        );
    }
}
