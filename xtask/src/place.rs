//! Where things lie: the project, what is built, the tools, the logs.

use std::env;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::Done;

/// The project's root folder.
pub(crate) fn root() -> PathBuf {
    // Cargo sets the variable anew for each run, so a target folder shared by two checkouts does no harm.
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Cargo's target folder of the host.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// Cargo's target folder of the page. Its compiler and flags may differ from the host's, and with a folder
/// for each neither makes the other build again.
pub(crate) fn page_target() -> PathBuf {
    target().join("page")
}

/// Cargo's target folder of the web half as clippy reads it on the host.
pub(crate) fn web_face_target() -> PathBuf {
    target().join("web-face")
}

/// The folder of one tool that is installed for this project alone.
pub(crate) fn tool(name: &str) -> PathBuf {
    target().join("tools").join(name)
}

/// Where a step with this name writes what its child says.
pub(crate) fn log(name: &str) -> PathBuf {
    target().join("logs").join(format!("{name}.log"))
}

/// A new, empty log, twice: for what a child prints and for its errors.
pub(crate) fn open_log(log: &Path) -> Done<(File, File)> {
    let open = || {
        fs::create_dir_all(log.parent().unwrap_or(log))?;
        let out = File::create(log)?;
        Ok((out.try_clone()?, out))
    };
    open().map_err(|fault: io::Error| format!("{} cannot be written: {fault}.", log.display()))
}

/// The built page.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The lock file of what packs the page, and what is installed from it.
pub(crate) fn page_tools() -> PathBuf {
    root().join("xtask").join("tools")
}

/// The browser tests and their Node packages.
pub(crate) fn browser_tests() -> PathBuf {
    root().join("tests").join("e2e")
}

/// The folder into which `cargo install` puts programs.
pub(crate) fn cargo_bin() -> PathBuf {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || set("HOME").or_else(|| set("USERPROFILE")).unwrap_or_default().join(".cargo");
    set("CARGO_INSTALL_ROOT").or_else(|| set("CARGO_HOME")).unwrap_or_else(home).join("bin")
}
