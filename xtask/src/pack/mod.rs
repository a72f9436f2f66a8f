//! `xtask pack`: makes one self-contained document of what Trunk built. Trunk calls it, before it moves what
//! is staged into `dist/`; the same input gives the same bytes.

mod beside;
mod document;
mod headers;
mod pages;
mod seal;
mod tag;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::{Done, place};

/// The command that Trunk.toml names as its hook.
pub(crate) const PACK: &str = "pack";
/// The variable by which Trunk names the folder it built into.
const STAGED: &str = "TRUNK_STAGING_DIR";

/// What Trunk and wasm-bindgen leave, by name.
const PAGE: &str = "index.html";
const BOOT: &str = "boot.js";
const WASM: &str = "key-clinic_bg.wasm";
const HEADERS: &str = "_headers";
/// What every other file of `dist/` is checked against.
const SUMS: &str = "SHA256SUMS";

/// What is published beside the pages of the causes.
const FILES: [&str; 6] = [SUMS, HEADERS, PAGE, beside::MANIFEST, pages::SITEMAP, beside::WORKER];
/// The sheet of the pages of the causes.
const SHEET: &str = "style/page/cause.css";

/// Packs the folder that Trunk names.
pub(crate) fn run(_: &[String]) -> Done<ExitCode> {
    let folder = env::var_os(STAGED).map(PathBuf::from);
    pack(&folder.ok_or("Trunk calls this command: write `cargo xtask dist`.")?)?;
    Ok(ExitCode::SUCCESS)
}

fn pack(folder: &Path) -> Done {
    let staged = read(folder, PAGE)?;
    let wasm = fs::read(folder.join(WASM)).map_err(|fault| format!("{WASM} cannot be read: {fault}."))?;
    let boot = bundle(folder, &seal::hex(&wasm))?;
    let sheets = tag::sheets(&staged);
    let style: Vec<String> = sheets.iter().map(|name| read(folder, name)).collect::<Done<_>>()?;
    let parts = document::Parts { boot: boot.trim(), style: &style.concat(), wasm: &seal::payload(&wasm)? };
    let page = document::assemble(&staged, &parts, version())?;
    empty(folder)?;
    write(folder, PAGE, &page)?;
    let sheet = small(&read(&place::root(), SHEET)?);
    write(folder, HEADERS, &headers::of(&page, &pages::policy(&sheet))?)?;
    beside::put(folder, &page)?;
    pages::put(folder, &sheet)?;
    write(folder, SUMS, &sums(folder)?)?;
    whole(folder)
}

/// Nothing is published that the sums do not name, and nothing is missing.
fn whole(folder: &Path) -> Done {
    let there: BTreeSet<String> = files(folder, "")?.into_iter().collect();
    let known: BTreeSet<String> = FILES.map(str::to_owned).into_iter().chain(pages::addresses()).collect();
    if there == known {
        return Ok(());
    }
    let odd: Vec<&String> = there.symmetric_difference(&known).collect();
    Err(format!("The packing and its list in xtask/src/pack/mod.rs differ by {odd:?}."))
}

/// A sheet without its comments and the blanks between its lines.
fn small(sheet: &str) -> String {
    let mut text = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    text.push_str(rest);
    text.lines().map(str::trim).collect()
}

/// The glue and the boot script as one, and small.
fn bundle(folder: &Path, wasm: &str) -> Done<String> {
    let mut esbuild = Command::new("esbuild");
    esbuild.arg(folder.join(BOOT)).args(["--bundle", "--minify", "--format=esm", "--target=es2022"]);
    esbuild.args(["--charset=utf8", "--legal-comments=none", "--log-level=error"]);
    let output = esbuild.arg(format!("--define:WASM_SHA256={wasm:?}")).output();
    let output =
        output.map_err(|fault| format!("esbuild cannot be started: {fault}. Write `cargo xtask dist`."))?;
    if !output.status.success() {
        return Err(format!("esbuild refuses {BOOT}: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("esbuild made no text of {BOOT}."))
}

/// The version that Cargo.toml names.
fn version() -> Done<String> {
    let manifest = read(&place::root(), "Cargo.toml")?;
    let value = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    value.map(str::to_owned).ok_or_else(|| "Cargo.toml names no version of the page.".to_owned())
}

/// Everything that was staged stands in the document now.
fn empty(folder: &Path) -> Done {
    for name in files(folder, "")? {
        fs::remove_file(folder.join(&name)).map_err(|fault| format!("{name} cannot be removed: {fault}."))?;
    }
    Ok(())
}

/// The lines of `sha256sum` for every file there.
fn sums(folder: &Path) -> Done<String> {
    let line = |name: String| {
        let bytes =
            fs::read(folder.join(&name)).map_err(|fault| format!("{name} cannot be read: {fault}."))?;
        Ok(format!("{}  {name}\n", seal::hex(&bytes)))
    };
    files(folder, "")?.into_iter().map(line).collect()
}

/// The files of a folder and of the folders in it, by their path with slashes, in order.
fn files(folder: &Path, within: &str) -> Done<Vec<String>> {
    let entries =
        fs::read_dir(folder).map_err(|fault| format!("{} cannot be read: {fault}.", folder.display()))?;
    let mut all = Vec::new();
    for entry in entries.flatten() {
        let name = format!("{within}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            all.extend(files(&entry.path(), &format!("{name}/"))?);
        } else {
            all.push(name);
        }
    }
    all.sort();
    Ok(all)
}

fn read(folder: &Path, name: &str) -> Done<String> {
    let path = folder.join(name);
    fs::read_to_string(&path).map_err(|fault| format!("{} cannot be read: {fault}.", path.display()))
}

fn write(folder: &Path, name: &str, text: &str) -> Done {
    let path = folder.join(name);
    fs::write(&path, text).map_err(|fault| format!("{} cannot be written: {fault}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_carries_everything_that_is_published() {
        let workflow = read(&place::root(), ".github/workflows/pages.yml").unwrap_or_default();
        let line =
            |part: &str| workflow.lines().find(|line| line.contains(part)).unwrap_or_default().to_owned();
        assert!(line("tar ").contains("-czf key-clinic.tar.gz -C dist ."), "the archive holds all of dist");
        assert!(line("gh release create").contains(" key-clinic.tar.gz"), "the release carries the archive");
    }

    #[test]
    fn a_sheet_loses_its_comments_only() {
        assert_eq!(small("/* a */\np {\n  color: red;\n}\n/* b"), "p {color: red;}");
    }
}
