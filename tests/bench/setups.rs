//! How often pasted settings, commands and code are read right.

use std::path::Path;

use key_clinic::diagnosis::{self, Diagnosis};
use key_clinic::intake::{self, Origin};
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::providers;
use key_clinic::knowledge::sign::Certainty;
use serde::Deserialize;

use crate::TODAY;

/// A set-up: what has to be shown of it, and what may be.
#[derive(Deserialize)]
pub struct Setup {
    id: String,
    text: String,
    must: Vec<String>,
    #[serde(default)]
    may: Vec<String>,
}

/// The set-ups of a file; none where its lines are something else.
pub fn of_file(path: &Path) -> Option<Vec<Setup>> {
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).ok()).collect()
}

/// Right is where everything is shown that must be, and nothing is asserted that may not be.
pub fn print(name: &str, setups: &[Setup], ids: bool) {
    let mut failing = Vec::new();
    for setup in setups {
        let (asserted, shown) = read(&setup.text);
        let id = |cause: &Cause| cause.id().to_owned();
        let shown: Vec<String> = shown.iter().map(id).collect();
        let missing: Vec<&String> = setup.must.iter().filter(|it| !shown.contains(it)).collect();
        let allowed = |it: &String| setup.must.contains(it) || setup.may.contains(it);
        let odd: Vec<String> = asserted.iter().map(id).filter(|it| !allowed(it)).collect();
        if !missing.is_empty() || !odd.is_empty() {
            failing.push(format!("    {}: lacks {missing:?}, has {odd:?}", setup.id));
        }
    }
    println!("\nset-ups, {name}: {} of {} are read right", setups.len() - failing.len(), setups.len());
    if ids {
        for line in failing {
            println!("{line}");
        }
    }
}

/// What is asserted of a text, and all causes that are shown.
fn read(text: &str) -> (Vec<Cause>, Vec<Cause>) {
    let reading = intake::read(text, Origin::Paste);
    let told = diagnosis::of_text(providers::gemini(), text, &reading, TODAY);
    let mut asserted: Vec<Cause> = reading.findings.iter().map(|it| it.cause).collect();
    let is_sure = |it: &&Diagnosis| it.certainty > Certainty::Possible;
    asserted.extend(told.as_ref().filter(is_sure).map(|it| it.cause));
    let mut shown = asserted.clone();
    shown.extend(told.iter().flat_map(|it| std::iter::once(&it.cause).chain(&it.also)));
    (asserted, shown)
}
