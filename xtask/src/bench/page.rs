//! The page in figures: built anew, then measured by the scripts in `tests/e2e/bench`.

use std::process::{Command, ExitCode};

use crate::{Done, build, place, setup};

/// The wasm as cargo makes it: it still has the names of its functions.
const NAMED: &str = "key-clinic.wasm";

/// The part that pastes what is made to be slow. It takes a quarter of an hour, and runs where it is named.
const SLOW: &str = "slow";

/// Measures; `parts` are those of `tests/e2e/bench/page.mjs`, all but the slow one where none is named.
pub(super) fn run(parts: &[String]) -> Done<ExitCode> {
    build::build(&setup::page()?)?;
    let tools = setup::browser()?;
    let wasm = place::page_target().join(setup::TARGET).join("release").join(NAMED);
    let mut node = Command::new(&tools.node);
    node.arg(place::browser_tests().join("bench").join("page.mjs")).args(parts).current_dir(place::root());
    node.env("KEY_CLINIC_DIST", place::dist()).env("KEY_CLINIC_WASM", wasm).env("CHROMIUM", &tools.chromium);
    if parts.iter().any(|part| part == SLOW) {
        let folder = place::target().join(SLOW);
        super::diagnosis(&[format!("slow-to={}", folder.display())])?;
        node.env("KEY_CLINIC_SLOW", folder);
    }
    let status = node.status().map_err(|fault| format!("Node cannot be started: {fault}."))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
