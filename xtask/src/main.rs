//! Set-up and build steps of Key Clinic: `cargo xtask help` lists them.
//!
//! Every command brings its own tools first and then spends no time on those that are there. A fault is one
//! sentence that says what to do.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool talks to its terminal")]

mod bench;
mod build;
mod fuzz;
mod pack;
mod place;
mod program;
mod serve;
mod setup;
mod step;
mod test;
mod twice;

use std::env;
use std::process::ExitCode;

/// What a step yields, or one sentence that says what went wrong and what to do.
type Done<T = ()> = Result<T, String>;

/// One command of the build driver.
struct Subcommand {
    name: &'static str,
    /// What the help says about it; empty for a command that only this program calls.
    what: &'static str,
    run: fn(&[String]) -> Done<ExitCode>,
}

const SUBCOMMANDS: &[Subcommand] = &[
    Subcommand {
        name: "serve",
        what: "builds the page and serves it at a loopback address; --port N chooses the port",
        run: serve::run,
    },
    Subcommand {
        name: "test",
        what: "checks format and lints, runs the host tests, builds the page, runs the browser tests",
        run: test::run,
    },
    Subcommand {
        name: "dist",
        what: "builds the page, one self-contained file, into dist/",
        run: build::run,
    },
    Subcommand { name: "build", what: "the same", run: build::run },
    Subcommand {
        name: "twice",
        what: "builds the page a second time in another folder and compares the sums",
        run: twice::run,
    },
    Subcommand {
        name: "bench",
        what: "measures diagnosis and page; `ids` lists the failing texts of KEY_CLINIC_CORPUS, `page` measures it alone",
        run: bench::run,
    },
    Subcommand {
        name: "fuzz",
        what: "mutates the case files through unwrap, match and redact for ten minutes, or as many seconds as named",
        run: fuzz::run,
    },
    Subcommand { name: "help", what: "lists the commands", run: help },
    Subcommand { name: pack::PACK, what: "", run: pack::run },
    Subcommand { name: serve::ANNOUNCE, what: "", run: serve::announce },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    dispatch(&arguments).unwrap_or_else(|sentence| {
        eprintln!("{sentence}");
        ExitCode::FAILURE
    })
}

fn dispatch(arguments: &[String]) -> Done<ExitCode> {
    let Some((name, rest)) = arguments.split_first() else { return help(&[]) };
    let name = if matches!(name.as_str(), "--help" | "-h") { "help" } else { name };
    match SUBCOMMANDS.iter().find(|subcommand| subcommand.name == name) {
        Some(subcommand) => (subcommand.run)(rest),
        None => Err(format!("There is no command `{name}`; `cargo xtask help` lists those that there are.")),
    }
}

#[allow(clippy::unnecessary_wraps, reason = "all commands have one shape")]
fn help(_: &[String]) -> Done<ExitCode> {
    println!("cargo xtask <command>\n");
    for subcommand in SUBCOMMANDS.iter().filter(|subcommand| !subcommand.what.is_empty()) {
        println!("  {:8} {}", subcommand.name, subcommand.what);
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_command_names_the_help() {
        let sentence = dispatch(&["sing".to_owned()]).err();
        assert_eq!(
            sentence.as_deref(),
            Some("There is no command `sing`; `cargo xtask help` lists those that there are.")
        );
    }
}
