//! Programs of this machine: where they are and which version they say they are.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::place;

/// The program of this name: cargo's own bin folder first, as it need not be on the PATH, then the PATH.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(place::cargo_bin()).chain(env::split_paths(&path));
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    folders.map(|folder| folder.join(&file)).find(|program| program.is_file())
}

/// What the program prints, or nothing where it does not run or reports a fault.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The version that the program prints for `--version`.
pub(crate) fn version(program: impl AsRef<Path>) -> Option<String> {
    let said = output(Command::new(program.as_ref()).arg("--version"))?;
    version_in(&said).map(str::to_owned)
}

/// The first word of `text` that looks like a version, without a leading `v`.
pub(crate) fn version_in(text: &str) -> Option<&str> {
    let plain = |word| str::strip_prefix(word, 'v').unwrap_or(word);
    text.split_whitespace().map(plain).find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// Major and minor number of a version such as `1.96.0`.
pub(crate) fn major_minor(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// The PATH with these folders in front.
pub(crate) fn path_with(first: &[PathBuf]) -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = first.iter().cloned().chain(env::split_paths(&path));
    env::join_paths(folders).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(text: &str, version: Option<&str>) {
        assert_eq!(version_in(text), version, "{text}");
    }

    #[test]
    fn versions_are_read_from_what_tools_print() {
        says("trunk 0.21.14\n", Some("0.21.14"));
        says("wasm-bindgen 0.2.130 (4f9a2c)", Some("0.2.130"));
        says("rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)", Some("1.96.0"));
        says("v20.20.2\n", Some("20.20.2"));
        says("wasm-opt version 132 (version_132)", Some("132"));
        says("no such command", None);
        says("", None);
    }

    #[test]
    fn major_and_minor_are_numbers() {
        assert_eq!(major_minor("1.96.0"), Some((1, 96)));
        assert_eq!(major_minor("132"), None);
        assert_eq!(major_minor("1.x"), None);
    }
}
