//! The labelled errors.

use std::path::Path;

use serde::Deserialize;

use crate::setups::{self, Setup};

/// One text and its cause.
#[derive(Clone, Deserialize)]
pub struct Case {
    pub id: String,
    pub provider: String,
    pub body: String,
    pub cause: String,
    /// Causes that are right as well.
    #[serde(default)]
    pub accept: Vec<String>,
}

/// The cause of a text that must give no verdict.
pub const NONE: &str = "none";

/// What a file holds: errors, or set-ups.
pub enum Set {
    Errors(Vec<Case>),
    Setups(Vec<Setup>),
}

/// The sets of texts that the environment names, each with the stem of its file; none where it names none.
pub fn read() -> Vec<(String, Set)> {
    let Some(paths) = std::env::var_os("KEY_CLINIC_CORPUS") else { return Vec::new() };
    let set = |path: &Path| setups::of_file(path).map_or_else(|| Set::Errors(of_file(path)), Set::Setups);
    std::env::split_paths(&paths).map(|path| (stem(&path), set(&path))).collect()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn of_file(path: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}
