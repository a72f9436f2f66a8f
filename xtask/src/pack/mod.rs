//! `xtask pack`: makes one self-contained document of what Trunk built. Trunk calls it, before it moves what
//! is staged into `dist/`; the same input gives the same bytes.

mod beside;
mod document;
mod headers;
mod names;
mod seal;
mod tag;

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
const GLUE: &str = "key-clinic.js";
const WASM: &str = "key-clinic_bg.wasm";
const HEADERS: &str = "_headers";
/// What every other file of `dist/` is checked against.
const SUMS: &str = "SHA256SUMS";

/// Everything that is published, in the order of the sums.
const FILES: [&str; 5] = [SUMS, HEADERS, PAGE, beside::MANIFEST, beside::WORKER];

/// Packs the folder that Trunk names.
pub(crate) fn run(_: &[String]) -> Done<ExitCode> {
    let folder = env::var_os(STAGED).map(PathBuf::from);
    pack(&folder.ok_or("Trunk calls this command: write `cargo xtask dist`.")?)?;
    Ok(ExitCode::SUCCESS)
}

fn pack(folder: &Path) -> Done {
    let staged = read(folder, PAGE)?;
    let wasm = fs::read(folder.join(WASM)).map_err(|fault| format!("{WASM} cannot be read: {fault}."))?;
    let (glue, wasm) = names::shorten(read(folder, GLUE)?, wasm);
    write(folder, GLUE, &glue)?;
    let boot = bundle(folder, &seal::hex(&wasm))?;
    let sheets = tag::sheets(&staged);
    let style: Vec<String> = sheets.iter().map(|name| read(folder, name)).collect::<Done<_>>()?;
    let parts = document::Parts { boot: boot.trim(), style: &style.concat(), wasm: &seal::payload(&wasm)? };
    let page = document::assemble(&staged, &parts, version())?;
    empty(folder)?;
    write(folder, PAGE, &page)?;
    write(folder, HEADERS, &headers::of(&page)?)?;
    beside::put(folder, &page)?;
    write(folder, SUMS, &sums(folder)?)?;
    whole(folder)
}

/// Nothing is published that the release does not carry.
fn whole(folder: &Path) -> Done {
    let there = files(folder)?;
    let names: Vec<_> = there.iter().filter_map(|path| path.file_name()?.to_str()).collect();
    if names == FILES {
        Ok(())
    } else {
        Err(format!("The packing wrote {names:?}, and FILES in xtask/src/pack/mod.rs says {FILES:?}."))
    }
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
    for path in files(folder)? {
        fs::remove_file(&path).map_err(|fault| format!("{} cannot be removed: {fault}.", path.display()))?;
    }
    Ok(())
}

/// The lines of `sha256sum` for every file there.
fn sums(folder: &Path) -> Done<String> {
    let line = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(&path).map_err(|fault| format!("{name} cannot be read: {fault}."))?;
        Ok(format!("{}  {name}\n", seal::hex(&bytes)))
    };
    files(folder)?.into_iter().map(line).collect()
}

fn files(folder: &Path) -> Done<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).map_err(|fault| format!("{} cannot be read: {fault}.", folder.display()))?;
    let mut files: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|it| it.is_file()).collect();
    files.sort();
    Ok(files)
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
    fn a_release_carries_every_file_that_the_sums_name() {
        let workflow = read(&place::root(), ".github/workflows/pages.yml").unwrap_or_default();
        let line = workflow.lines().find(|line| line.contains("gh release create")).unwrap_or_default();
        let mut carried: Vec<&str> = line.split(' ').filter_map(|word| word.strip_prefix("dist/")).collect();
        carried.sort_unstable();
        assert_eq!(carried, FILES, "name every file of dist in the release of .github/workflows/pages.yml");
    }
}
