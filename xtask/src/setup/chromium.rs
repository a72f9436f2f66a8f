//! The browser that the browser tests drive.

use std::env;
use std::path::PathBuf;

use super::apt;
use crate::{Done, program};

/// The names under which a Chromium goes, most wanted first.
const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// The program that `CHROMIUM` names, or one on the PATH, or a newly installed one.
pub(super) fn ready() -> Done<PathBuf> {
    if let Some(set) = env::var_os("CHROMIUM").filter(|set| !set.is_empty()).map(PathBuf::from) {
        let fault = format!("The variable CHROMIUM names {}, which is no file.", set.display());
        return if set.is_file() { Ok(set) } else { Err(fault) };
    }
    if let Some(chromium) = found() {
        return Ok(chromium);
    }
    let advice = "The browser tests need Chromium: install it and name its program in the variable CHROMIUM.";
    apt::install(&["chromium"], advice)?;
    found().ok_or_else(|| advice.to_owned())
}

fn found() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| program::find(name))
}
