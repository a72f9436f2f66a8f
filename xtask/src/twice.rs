//! `cargo xtask twice`: builds the page again in another folder, from nothing, and compares every sum. Equal
//! sources give equal bytes, or nobody could check a page against its sources.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::step::Step;
use crate::{Done, build, place};

/// What is no source of the page.
const APART: &[&str] = &[".git", "dist", "node_modules", "target"];
const SUMS: &str = "SHA256SUMS";

/// Builds the page here and elsewhere.
pub(crate) fn run(_: &[String]) -> Done<ExitCode> {
    build::run(&[])?;
    compare()?;
    println!("Both builds have the same sums.");
    Ok(ExitCode::SUCCESS)
}

/// Builds the page elsewhere and compares it with the one in `dist/`.
pub(crate) fn compare() -> Done {
    let elsewhere = place::target().join("twice").join("key clinic elsewhere");
    drop(fs::remove_dir_all(&elsewhere));
    copy(&place::root(), &elsewhere)?;
    share_tools(&elsewhere)?;
    Step::new("cargo xtask dist, in another folder", "twice", again(&elsewhere)?).run()?.or(
        "The page does not build in another folder, although it builds here: see what differs, then start again.",
    )?;
    let (here, there) = (sums(&place::dist())?, sums(&elsewhere.join("dist"))?);
    if here != there {
        return Err(format!("Two builds of the same sources differ:\n{}", differing(&here, &there)));
    }
    fs::remove_dir_all(&elsewhere).map_err(|fault| format!("{} stays: {fault}.", elsewhere.display()))
}

/// This very program, told that the project lies elsewhere.
fn again(root: &Path) -> Done<Command> {
    let program = env::current_exe().map_err(|fault| format!("This program cannot find itself: {fault}."))?;
    let mut command = Command::new(program);
    command.arg("dist").current_dir(root).env("CARGO_MANIFEST_DIR", root.join("xtask"));
    command.env("CARGO_TARGET_DIR", root.join("target"));
    Ok(command)
}

fn copy(from: &Path, to: &Path) -> Done {
    let fault = |fault| format!("{} cannot be copied: {fault}.", from.display());
    fs::create_dir_all(to).map_err(fault)?;
    for entry in fs::read_dir(from).map_err(fault)?.flatten() {
        let name = entry.file_name();
        let (source, target) = (entry.path(), to.join(&name));
        if APART.iter().any(|apart| *apart == name) {
            continue;
        }
        if source.is_dir() {
            copy(&source, &target)?;
        } else {
            fs::copy(&source, &target).map_err(fault)?;
        }
    }
    Ok(())
}

/// The tools are no part of what is built: both builds use the same.
#[cfg(unix)]
fn share_tools(root: &Path) -> Done {
    let target = root.join("target");
    let linked = fs::create_dir_all(&target)
        .and_then(|()| std::os::unix::fs::symlink(place::target().join("tools"), target.join("tools")));
    linked.map_err(|fault| format!("{} cannot be linked: {fault}.", target.display()))
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "as where it can fail")]
fn share_tools(_: &Path) -> Done {
    Ok(())
}

fn sums(folder: &Path) -> Done<String> {
    let path = folder.join(SUMS);
    fs::read_to_string(&path).map_err(|fault| format!("{} cannot be read: {fault}.", path.display()))
}

/// The lines that only one of the two has.
fn differing(here: &str, there: &str) -> String {
    let only = |text: &str, other: &str, sign: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !other.contains(line));
        lines.map(|line| format!("{sign} {line}")).collect()
    };
    [only(here, there, "here "), only(there, here, "there")].concat().join("\n")
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn a_difference_names_the_file() {
        assert_eq!(differing("aa  a\nbb  b\n", "aa  a\ncc  b\n"), "here  bb  b\nthere cc  b");
        assert_eq!(differing("aa  a\n", "aa  a\n"), "");
    }
}
