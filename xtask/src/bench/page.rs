//! The page in figures: built anew, then measured by the scripts in `tests/e2e/bench`.

use std::process::{Command, ExitCode};

use crate::{Done, build, place, setup};

/// The wasm as cargo makes it: it still has the names of its functions.
const NAMED: &str = "key-clinic.wasm";

/// Measures; `parts` are those of `tests/e2e/bench/page.mjs`, all of these where none is named.
pub(super) fn run(parts: &[String]) -> Done<ExitCode> {
    build::build(&setup::page()?)?;
    let tools = setup::browser()?;
    let wasm = place::page_target().join(setup::TARGET).join("release").join(NAMED);
    let mut node = Command::new(&tools.node);
    node.arg(place::browser_tests().join("bench").join("page.mjs")).args(parts).current_dir(place::root());
    node.env("KEY_CLINIC_DIST", place::dist()).env("KEY_CLINIC_WASM", wasm).env("CHROMIUM", &tools.chromium);
    let status = node.status().map_err(|fault| format!("Node cannot be started: {fault}."))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
