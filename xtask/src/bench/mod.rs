//! `cargo xtask bench`: accuracy, robustness and speed of the diagnosis, then the page next to its budgets. `cargo xtask
//! bench clients` measures what the clients of today print, and `bench questions` questions in plain words.

mod clients;
mod page;

use std::env;
use std::ffi::OsStr;
use std::process::{Command, ExitCode};

use crate::{Done, place};

/// Measures both, or what is named: `page` and the names of its parts, `clients`, or words for the measurement of the diagnosis.
pub(crate) fn run(arguments: &[String]) -> Done<ExitCode> {
    match arguments.split_first() {
        None => {
            let diagnosis = diagnosis(&[])?;
            let page = page::run(&[])?;
            Ok(if diagnosis == ExitCode::SUCCESS { page } else { diagnosis })
        }
        Some((first, parts)) if first == "page" => page::run(parts),
        Some((first, rest)) if first == "clients" => clients::run(rest),
        Some(_) => diagnosis(arguments),
    }
}

/// Measures the diagnosis; `ids` lists the texts that fail. `KEY_CLINIC_CORPUS` names the labelled texts.
fn diagnosis(arguments: &[String]) -> Done<ExitCode> {
    diagnosis_of(arguments, env::var_os("KEY_CLINIC_CORPUS").as_deref())
}

/// The same of these files, as `PATH` lists folders.
fn diagnosis_of(arguments: &[String], corpus: Option<&OsStr>) -> Done<ExitCode> {
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
    if let Some(corpus) = corpus {
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
