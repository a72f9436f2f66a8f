//! `cargo xtask dist`: the page as one file, in `dist/`.

use std::process::ExitCode;

use crate::setup::{self, PageTools};
use crate::step::{Ran, Step};
use crate::{Done, place};

const ADVICE: &str = "The page does not build: mend what the lines above name, then start again.";

/// Builds the page.
pub(crate) fn run(_: &[String]) -> Done<ExitCode> {
    build(&setup::page()?)?;
    println!("The page is in {}.", place::dist().display());
    Ok(ExitCode::SUCCESS)
}

/// Builds the page with tools that are there.
pub(crate) fn build(tools: &PageTools) -> Done {
    fetch(tools)?;
    let mut trunk = tools.trunk();
    trunk.arg("build").args(RELEASE);
    let title = "trunk build --release (a first build takes some minutes)";
    whole(Step::new(title, "page", trunk).run()?)
}

/// What `trunk build` and `trunk serve` are given alike. All crates and tools are there by then, so trunk need
/// not look for any.
pub(crate) const RELEASE: [&str; 5] = ["--release", "--offline", "--skip-version-check", "--color", "never"];

fn whole(ran: Ran) -> Done {
    ran.or(ADVICE)?;
    let page = place::dist().join("index.html");
    if page.is_file() { Ok(()) } else { Err(format!("trunk made no {}: read Trunk.toml.", page.display())) }
}

/// Trunk runs cargo offline, and a standard library that is built here brings crates of its own.
fn fetch(tools: &PageTools) -> Done {
    let mut cargo = tools.cargo();
    cargo.args(["fetch", "--locked", "--target", setup::TARGET]);
    let advice = "The crates of the page cannot be fetched: see that the package registry can be reached and that \
                  Cargo.lock fits Cargo.toml, then start again.";
    Step::new("cargo fetch", "fetch", cargo).run()?.or(advice).map(drop)
}
