//! What a command needs on this machine: found where it is, fetched where it is not.

mod apt;
mod browsers;
mod crates;
mod node;
mod wasm;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Done, place, program};

pub(crate) use wasm::TARGET;

/// All that building the page needs.
pub(crate) struct PageTools {
    way: wasm::Way,
    trunk: PathBuf,
    /// The folders of the tools that trunk and the packing call.
    tools: Vec<PathBuf>,
}

/// All that the browser tests need.
pub(crate) struct BrowserTools {
    /// The Node program, of a version that the tests can run under.
    pub(crate) node: PathBuf,
    /// The Chromium program.
    pub(crate) chromium: PathBuf,
    /// The Firefox program.
    pub(crate) firefox: PathBuf,
}

/// Brings what building the page needs.
pub(crate) fn page() -> Done<PageTools> {
    let way = wasm::ready()?;
    let node = node::ready()?;
    Ok(PageTools { way, trunk: crates::ready()?, tools: vec![node::page_tools(&node)?] })
}

/// Brings what the browser tests need.
pub(crate) fn browser() -> Done<BrowserTools> {
    let node = node::ready()?;
    node::test_packages(&node)?;
    Ok(BrowserTools { node, chromium: browsers::CHROMIUM.ready()?, firefox: browsers::FIREFOX.ready()? })
}

/// Brings the shells that the page's commands are run in. The tests leave out what is not there, and say so.
pub(crate) fn shells() {
    let missing: Vec<&str> = ["bash", "dash", "zsh", "fish", "busybox"]
        .into_iter()
        .filter(|it| program::find(it).is_none())
        .collect();
    if missing.is_empty() {
        return;
    }
    let advice =
        format!("The page's commands are not run in {}: install it to have them run.", missing.join(", "));
    if let Err(advice) = apt::install(&missing, &advice) {
        println!("{advice}");
    }
}

/// Brings cargo-deny.
pub(crate) fn deny() -> Done<PathBuf> {
    crates::deny()
}

impl PageTools {
    /// Cargo, set up for the wasm build.
    pub(crate) fn cargo(&self) -> Command {
        self.set_up(Command::new("cargo"))
    }

    /// Trunk, set up so that the cargo it calls makes the wasm build.
    pub(crate) fn trunk(&self) -> Command {
        let mut trunk = self.set_up(Command::new(&self.trunk));
        // Trunk takes the value of NO_COLOR for a boolean and stops at `1`; a backtrace hides its sentence.
        trunk.env_remove("NO_COLOR").env("RUST_BACKTRACE", "0");
        trunk
    }

    /// These variables must not reach a host build: it would build the standard library as well.
    fn set_up(&self, mut command: Command) -> Command {
        let mut folders = self.tools.clone();
        // Trunk's hook calls this very program, and must not have cargo build it with the page's settings.
        folders.extend(env::current_exe().ok().as_deref().and_then(Path::parent).map(Path::to_path_buf));
        folders.extend(self.way.folder());
        folders.push(place::cargo_bin());
        for host in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"] {
            command.env_remove(host);
        }
        command.current_dir(place::root()).env("PATH", program::path_with(&folders));
        command.env("CARGO_TARGET_DIR", place::page_target()).env("CARGO_TERM_COLOR", "never");
        self.way.set_up(&mut command);
        command
    }
}
