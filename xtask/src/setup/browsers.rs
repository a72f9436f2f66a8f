//! The browsers that the browser tests drive.

use std::env;
use std::path::PathBuf;

use super::apt;
use crate::{Done, program};

/// A browser, and how to come by it.
pub(super) struct Browser {
    /// The variable that may name its program.
    variable: &'static str,
    /// The names under which it goes, most wanted first.
    names: &'static [&'static str],
    /// The package that brings it.
    package: &'static str,
}

pub(super) const CHROMIUM: Browser = Browser {
    variable: "CHROMIUM",
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    package: "chromium",
};

pub(super) const FIREFOX: Browser =
    Browser { variable: "FIREFOX", names: &["firefox-esr", "firefox"], package: "firefox-esr" };

impl Browser {
    /// The program that the variable names, or one on the PATH, or a newly installed one.
    pub(super) fn ready(&self) -> Done<PathBuf> {
        let Browser { variable, package, .. } = self;
        if let Some(set) = env::var_os(variable).filter(|set| !set.is_empty()).map(PathBuf::from) {
            let fault = format!("The variable {variable} names {}, which is no file.", set.display());
            return if set.is_file() { Ok(set) } else { Err(fault) };
        }
        if let Some(found) = self.found() {
            return Ok(found);
        }
        let advice = format!(
            "The browser tests need {package}: install it and name its program in the variable {variable}."
        );
        apt::install(&[package], &advice)?;
        self.found().ok_or(advice)
    }

    fn found(&self) -> Option<PathBuf> {
        self.names.iter().find_map(|name| program::find(name))
    }
}
