//! `cargo xtask bench`: accuracy, robustness and speed of the diagnosis, then the page next to its budgets.

mod page;

use std::env;
use std::process::{Command, ExitCode};

use crate::{Done, place};

/// Measures both, or what is named: `page` and the names of its parts, or words for the measurement of the diagnosis.
pub(crate) fn run(arguments: &[String]) -> Done<ExitCode> {
    match arguments.split_first() {
        None => {
            let diagnosis = diagnosis(&[])?;
            let page = page::run(&[])?;
            Ok(if diagnosis == ExitCode::SUCCESS { page } else { diagnosis })
        }
        Some((first, parts)) if first == "page" => page::run(parts),
        Some(_) => diagnosis(arguments),
    }
}

/// Measures the diagnosis; `ids` lists the texts that fail. `KEY_CLINIC_CORPUS` names the labelled texts.
fn diagnosis(arguments: &[String]) -> Done<ExitCode> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut bench = Command::new(cargo);
    bench.current_dir(place::root()).args([
        "run",
        "--quiet",
        "--profile",
        "bench",
        "--example",
        "bench",
        "--",
    ]);
    if let Some(corpus) = env::var_os("KEY_CLINIC_CORPUS") {
        // A relative path is meant from where the command was given.
        let here = env::current_dir().unwrap_or_default();
        let paths = env::split_paths(&corpus).map(|path| here.join(path));
        let paths = env::join_paths(paths).map_err(|fault| format!("KEY_CLINIC_CORPUS: {fault}."))?;
        bench.env("KEY_CLINIC_CORPUS", paths);
    }
    let status =
        bench.args(arguments).status().map_err(|fault| format!("cargo cannot be started: {fault}."))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
