//! Packages of the distribution, where it is one that uses apt.

use std::process::Command;
use std::sync::OnceLock;

use crate::{Done, program, step::Step};

/// Whether the package lists were fetched by this run already.
static LISTS: OnceLock<()> = OnceLock::new();

/// Installs packages; where that cannot be done, yields `advice`.
pub(super) fn install(packages: &[&str], advice: &str) -> Done {
    let may = program::find("apt-get").is_some() && (is_root() || program::find("sudo").is_some());
    if !may {
        return Err(advice.to_owned());
    }
    if LISTS.get().is_none() {
        // Stale lists often suffice, so a failure here is left to the installation.
        Step::new("apt-get update", "apt-update", apt_get(&["update"])).run()?;
        LISTS.get_or_init(|| ());
    }
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    let title = format!("apt-get install {}", packages.join(" "));
    Step::new(&title, "apt-install", apt_get(&arguments)).run()?.or(advice).map(drop)
}

fn apt_get(arguments: &[&str]) -> Command {
    let mut command = if is_root() { Command::new("env") } else { Command::new("sudo") };
    if !is_root() {
        // Nobody may be there to type a password.
        command.args(["--non-interactive", "env"]);
    }
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=120"])
        .args(arguments);
    command
}

fn is_root() -> bool {
    program::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}
