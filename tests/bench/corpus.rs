//! The labelled errors.

use std::path::Path;

use serde::Deserialize;

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

/// The sets of texts that the environment names, each with the stem of its file; none where it names none.
pub fn read() -> Vec<(String, Vec<Case>)> {
    let Some(paths) = std::env::var_os("KEY_CLINIC_CORPUS") else { return Vec::new() };
    std::env::split_paths(&paths).map(|path| of_file(&path)).collect()
}

fn of_file(path: &Path) -> (String, Vec<Case>) {
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    (stem, lines.map(|line| serde_json::from_str(line).unwrap()).collect())
}
