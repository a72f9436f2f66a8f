//! What the tests of the upper rungs share.

use key_clinic::check::Rung;
use key_clinic::exchange::Outcome;
use key_clinic::report::{Report, RunLines};

use super::visit::answer;

/// The rungs with a press of their own.
pub const UPPER: [Rung; 4] = [Rung::Model, Rung::Count, Rung::Generate, Rung::Stream];
const SEEN: &str = r#"{"name":"models/gemini-3.8-flash","supportedGenerationMethods":["generateContent"]}"#;
const COUNTED: &str = r#"{"totalTokens":2}"#;
const CANDIDATE: &str = r#"{"candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS"}]}"#;
/// A refusal of the whole project.
pub const DENIED: &str = r#"{"error":{"code":403,"message":"Your project has been denied access. Please contact support.","status":"PERMISSION_DENIED"}}"#;

/// What a rung is answered with where all goes well.
pub fn good(rung: Rung) -> Outcome {
    match rung {
        Rung::Model => answer(200, SEEN),
        Rung::Count => answer(200, COUNTED),
        Rung::Stream => answer(200, &format!("data: {CANDIDATE}\r\n\r\n")),
        _ => answer(200, CANDIDATE),
    }
}

/// The presses that the page offers.
pub fn runs(report: &Report) -> Vec<RunLines> {
    report.rungs.iter().filter_map(|line| line.run.clone()).collect()
}

/// What stands behind a label; nothing where the label is not there.
pub fn fact(line: &RunLines, label: &str) -> String {
    line.facts.iter().find(|fact| fact.label == label).map(|fact| fact.text.clone()).unwrap_or_default()
}
