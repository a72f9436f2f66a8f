//! A standard library for wasm32: built from a packaged Rust's own sources, which makes the smaller page, or the
//! one that rustup brings.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::apt;
use crate::{Done, place, program, step::Step};

/// The target of the page.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Where the distribution's packages put `rustc` and `cargo`.
const PACKAGED_BIN: &str = "/usr/bin";
/// Where they put the sources of the standard library.
const PACKAGED_SOURCES: &str = "/usr/lib/rustlib/src/rust/library/std";
/// A current Rust with its sources, and a linker for wasm; Debian's security archive carries them.
const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
/// The oldest Rust that builds the page, as `rust-version` in Cargo.toml has it.
const OLDEST: (u32, u32) = (1, 88);
/// Where rustup has no server, its attempts must not hold up the rest.
const RUSTUP_LIMIT: Duration = Duration::from_secs(120);

/// A panic ends at once, without its words, and what is built for `Debug` alone is left out: the page shows
/// neither. It takes a fifteenth off the page, where the standard library is built anyway.
const LEAN: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];
/// What cargo takes between two flags: a path may hold a blank.
const BETWEEN: &str = "\x1f";

/// How the page gets its standard library.
#[derive(Debug, PartialEq)]
pub(super) enum Way {
    /// The active toolchain has one.
    Prebuilt,
    /// The packaged Rust builds it from its sources, along with the page.
    Packaged { linker: PathBuf },
}

/// The way that is open, after opening the better one where that can be done.
pub(super) fn ready() -> Done<Way> {
    if let Some(way) = open().filter(|way| *way != Way::Prebuilt) {
        return Ok(way);
    }
    let advice = format!(
        "No standard library for wasm32 can be had here: install {}, or run `rustup target add {TARGET}`, then \
         start again.",
        PACKAGES.join(", ")
    );
    install_packages(&advice);
    if let Some(way) = open() {
        return Ok(way);
    }
    ask_rustup().then(open).flatten().ok_or(advice)
}

/// Asks the distribution for its Rust. Where rustup's library serves instead, once: a file remembers that there is
/// none.
fn install_packages(advice: &str) {
    let none = place::tool("no-packaged-rust");
    let known = none.is_file() && prebuilt();
    if !known && apt::install(PACKAGES, advice).is_err() {
        println!("  The distribution has no such Rust: rustup's library serves as well, the page is larger.");
        let said = none.parent().is_some_and(|folder| fs::create_dir_all(folder).is_ok());
        drop(said.then(|| fs::write(&none, "Remove this file to have apt asked again.\n")));
    }
}

fn open() -> Option<Way> {
    choose(prebuilt(), packaged_rust(), linker())
}

/// The better way that is open. The packaged one needs a Rust with sources and a linker.
fn choose(prebuilt: bool, packaged: Option<(u32, u32)>, linker: Option<PathBuf>) -> Option<Way> {
    let packaged = packaged.filter(|version| *version >= OLDEST).and(linker);
    packaged.map(|linker| Way::Packaged { linker }).or(prebuilt.then_some(Way::Prebuilt))
}

fn prebuilt() -> bool {
    let sysroot = program::output(Command::new("rustc").args(["--print", "sysroot"]));
    sysroot.is_some_and(|it| Path::new(it.trim()).join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

/// The version of the packaged Rust, if it and its sources are there.
fn packaged_rust() -> Option<(u32, u32)> {
    let bin = Path::new(PACKAGED_BIN);
    let whole = bin.join("cargo").is_file() && Path::new(PACKAGED_SOURCES).is_dir();
    let version = whole.then(|| program::version(bin.join("rustc"))).flatten()?;
    program::major_minor(&version)
}

fn linker() -> Option<PathBuf> {
    let names = fs::read_dir(PACKAGED_BIN).ok()?.flatten().map(|entry| entry.file_name());
    let names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
    newest_linker(&names).map(|name| Path::new(PACKAGED_BIN).join(name))
}

/// The wasm linker with the highest number, or the one without a number.
fn newest_linker(names: &[String]) -> Option<&str> {
    let number = |name: &&str| -> Option<u32> {
        let rest = name.strip_prefix("wasm-ld")?;
        if rest.is_empty() { Some(0) } else { rest.strip_prefix('-')?.parse().ok() }
    };
    names.iter().map(String::as_str).filter(|name| number(name).is_some()).max_by_key(number)
}

fn ask_rustup() -> bool {
    if program::find("rustup").is_none() {
        return false;
    }
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TARGET]);
    let step = Step::new("rustup target add wasm32-unknown-unknown", "rustup", rustup);
    step.limit(RUSTUP_LIMIT).run().is_ok_and(|ran| ran.ok)
}

/// The flags by which no folder of this machine gets into the page: equal sources give equal bytes anywhere.
fn same_paths() -> impl Iterator<Item = String> {
    let cargo = place::cargo_bin().parent().map(Path::to_path_buf).unwrap_or_default();
    let known = [(cargo, "/cargo"), (place::root(), "/key-clinic")];
    known.into_iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
}

impl Way {
    /// The folder of the `cargo` and `rustc` to use, if not those of the PATH.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        matches!(self, Way::Packaged { .. }).then(|| PathBuf::from(PACKAGED_BIN))
    }

    /// The variables with which cargo builds the page, and the packaged one its standard library as well.
    pub(super) fn set_up(&self, command: &mut Command) {
        let lean = matches!(self, Way::Packaged { .. }).then_some(LEAN.map(str::to_owned));
        let flags: Vec<String> = lean.into_iter().flatten().chain(same_paths()).collect();
        // As trunk names a target, these do not reach what runs on the host while the page is built.
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join(BETWEEN));
        let Way::Packaged { linker } = self else { return };
        for rustup in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH"] {
            command.env_remove(rustup);
        }
        // The unstable options are those of building the standard library; the page's own code uses none.
        command
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linker() -> PathBuf {
        PathBuf::from("wasm-ld-22")
    }

    #[test]
    fn a_packaged_rust_is_taken_before_a_prebuilt_library() {
        assert_eq!(choose(true, Some((1, 96)), Some(linker())), Some(Way::Packaged { linker: linker() }));
        assert_eq!(choose(true, Some((1, 63)), Some(linker())), Some(Way::Prebuilt));
        assert_eq!(choose(true, None, None), Some(Way::Prebuilt));
    }

    #[test]
    fn no_folder_of_this_machine_is_named_in_the_page() {
        let flags: Vec<String> = same_paths().collect();
        let root = place::root().display().to_string();
        assert!(flags.contains(&format!("--remap-path-prefix={root}=/key-clinic")), "{flags:?}");
    }

    #[test]
    fn a_packaged_rust_needs_its_age_and_a_linker() {
        let packaged = Some(Way::Packaged { linker: linker() });
        assert_eq!(choose(false, Some((1, 96)), Some(linker())), packaged);
        assert_eq!(choose(false, Some((1, 88)), Some(linker())), packaged);
        assert_eq!(choose(false, Some((1, 63)), Some(linker())), None);
        assert_eq!(choose(false, Some((1, 96)), None), None);
        assert_eq!(choose(false, None, Some(linker())), None);
    }

    #[track_caller]
    fn newest(names: &[&str], name: Option<&str>) {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        assert_eq!(newest_linker(&names), name);
    }

    #[test]
    fn the_newest_linker_is_taken() {
        newest(&["wasm-ld-9", "wasm-ld-22", "wasm-ld", "ld"], Some("wasm-ld-22"));
        newest(&["wasm-ld", "wasm-ldd"], Some("wasm-ld"));
        newest(&["ld.lld-22", "wasm-opt"], None);
    }
}
