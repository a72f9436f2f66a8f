//! `cargo xtask fuzz [seconds]`: mutated case files through unwrap, match and redact.

use std::env;
use std::process::{Command, ExitCode};

use crate::{Done, place};

/// How long, where nobody says it: ten minutes.
const SECONDS: &str = "600";

/// Mutates for so many seconds. The bodies and their seeds are those of the property test, checks of overflow on.
pub(crate) fn run(arguments: &[String]) -> Done<ExitCode> {
    let seconds = arguments.first().map_or(SECONDS, String::as_str);
    if seconds.parse::<u32>().is_err() {
        return Err(format!("`{seconds}` is no number of seconds: try `cargo xtask fuzz {SECONDS}`."));
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut fuzz = Command::new(cargo);
    fuzz.current_dir(place::root()).env("KEY_CLINIC_FUZZ_SECONDS", seconds);
    fuzz.args(["test", "--quiet", "--test", "diagnosis_properties"]);
    let status = fuzz.status().map_err(|fault| format!("cargo cannot be started: {fault}."))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
