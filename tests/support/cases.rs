//! The case files of `tests/cases/<cause>/<name>.json`: what was given, and what the page must say about it.
//!
//! Three sorts, told apart by `given`:
//! - `answer`: what a server said to the listing request, or to the request of `rung`.
//! - `text`: what was pasted; its faults are `finding`, its error is `verdict`.
//! - `fault`: what the browser reported instead of an answer.
//!
//! Texts and bodies name secrets by placeholders, see [`fill`].

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a fault of a case file ends the test"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use key_clinic::knowledge::timeline::Date;
use serde::Deserialize;
use serde_json::Value;

pub(crate) mod secrets;
pub(crate) use secrets::fill;

/// A case and where it stands.
pub(crate) struct Case {
    /// The cause whose case this is.
    pub(crate) folder: String,
    /// `<folder>/<file stem>`, for messages.
    pub(crate) name: String,
    /// The file as it is.
    pub(crate) source: String,
    pub(crate) given: Given,
}

/// The content of a case file.
#[derive(Deserialize)]
#[serde(tag = "given", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Given {
    Answer {
        /// Whose answer it is: an id of a provider.
        #[serde(default = "gemini")]
        provider: String,
        /// Placeholder of the key that was sent: `auth` or `standard`, or as in `support::secret`.
        key: String,
        today: Day,
        http: u16,
        /// For tests that serve the answer; the page reads none of them.
        #[serde(default)]
        headers: BTreeMap<String, String>,
        /// A text stands for itself, anything else for its JSON.
        body: Value,
        /// The rung that asked, where it was not the listing.
        rung: Option<String>,
        verdict: String,
        certainty: String,
        /// Must be among the other causes, in this order.
        #[serde(default)]
        also: Vec<String>,
        /// Must be seen in the evidence.
        #[serde(default)]
        shows: Vec<String>,
    },
    Text {
        /// Whose error it is; the page has to find that out.
        #[serde(default = "gemini")]
        provider: String,
        text: String,
        /// `paste`, or `file`.
        #[serde(default = "paste")]
        origin: String,
        #[serde(default)]
        today: Day,
        /// The faults that the text has, and no others but those of `may`. Absent: not looked at.
        finding: Option<Vec<String>>,
        /// Faults that may be named as well.
        #[serde(default)]
        may: Vec<String>,
        /// How sure a finding has to be, by its cause.
        #[serde(default)]
        sure: BTreeMap<String, String>,
        /// A credential that must be found in the text, cleaned.
        cleaned: Option<String>,
        /// The diagnosis of the error in the text. Absent: not looked at; `none`: there must not be one.
        verdict: Option<String>,
        certainty: Option<String>,
        #[serde(default)]
        also: Vec<String>,
        #[serde(default)]
        shows: Vec<String>,
    },
    Fault {
        #[serde(default = "gemini")]
        provider: String,
        /// Placeholder of the key that was sent.
        #[serde(default = "auth")]
        key: String,
        /// A variant of `Wire`, in snake case.
        wire: String,
        /// The rung that asked, where it was not the listing.
        rung: Option<String>,
        verdict: String,
        certainty: String,
        #[serde(default)]
        also: Vec<String>,
    },
}

fn gemini() -> String {
    "gemini".to_owned()
}

fn auth() -> String {
    "auth".to_owned()
}

fn paste() -> String {
    "paste".to_owned()
}

/// A date of a case file, `2026-11-21`; that one by default.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Day(pub(crate) Date);

impl Default for Day {
    fn default() -> Self {
        Self(Date::new(2026, 11, 21))
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let fault = || format!("`{text}` is no date like 2026-11-21");
        let parts: Vec<u16> = text.split('-').filter_map(|part| part.parse().ok()).collect();
        let [year, month, day] = parts[..] else { return Err(fault()) };
        let small = |number: u16| u8::try_from(number).map_err(|_| fault());
        Ok(Self(Date::new(year, small(month)?, small(day)?)))
    }
}

impl Given {
    /// Every cause that the case names.
    pub(crate) fn causes(&self) -> Vec<&str> {
        self.yields().into_iter().chain(self.rest()).map(String::as_str).collect()
    }

    /// The causes that the page must name first, or find.
    pub(crate) fn yields(&self) -> Vec<&String> {
        match self {
            Self::Answer { verdict, .. } | Self::Fault { verdict, .. } => vec![verdict],
            Self::Text { finding, verdict, .. } => {
                verdict.iter().filter(|id| *id != "none").chain(finding.iter().flatten()).collect()
            }
        }
    }

    fn rest(&self) -> Vec<&String> {
        match self {
            Self::Answer { also, .. } | Self::Fault { also, .. } => also.iter().collect(),
            Self::Text { also, may, sure, .. } => also.iter().chain(may).chain(sure.keys()).collect(),
        }
    }
}

/// Fails with all faults at once, one per line.
#[track_caller]
pub(crate) fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// All cases, by name. A file that cannot be read ends the test with its name.
pub(crate) fn all() -> Vec<Case> {
    folders().iter().flat_map(|folder| files(folder, "json")).map(|path| load(&path)).collect()
}

/// The case folders, by name.
pub(crate) fn folders() -> Vec<PathBuf> {
    entries("tests/cases".as_ref()).into_iter().filter(|path| path.is_dir()).collect()
}

/// The files with this extension in a folder, by name.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.extension().is_some_and(|it| it == extension)).collect()
}

/// The last name of a path, without its extension.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let listing = std::fs::read_dir(&folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let mut paths: Vec<_> = listing.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn load(path: &Path) -> Case {
    let folder = stem(path.parent().unwrap());
    let name = format!("{folder}/{}", stem(path));
    let source = std::fs::read_to_string(path).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    let given = serde_json::from_str(&source).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    Case { folder, name, source, given }
}

/// The body as the server sends it, with `{{key}}` for the key that was sent.
pub(crate) fn body(body: &Value, key: &str) -> String {
    let text = match body {
        Value::String(text) => text.clone(),
        json => serde_json::to_string_pretty(json).unwrap(),
    };
    fill(&text.replace("{{key}}", &fill(&format!("{{{{{key}}}}}"))))
}
