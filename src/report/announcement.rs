//! What a screen reader is told, and what stands in sight beside the box: the newest thing, in a sentence.

use super::Report;
use super::fill::fill;
use crate::knowledge::language::Words;

/// That it is an example, then the newest thing: what is being waited for, the end of a wait, the verdict,
/// the reading.
pub fn announcement(report: &Report, words: &Words) -> String {
    if let Some(expired) = report.expired {
        return expired.to_string();
    }
    let news = news(report, words);
    let news = match report.file {
        Some(file) => [file, " ", &news].concat().trim_end().to_string(),
        None => news,
    };
    match report.example {
        Some(example) => [example, " ", &news].concat(),
        None => news,
    }
}

fn news(report: &Report, words: &Words) -> String {
    if let Some(waiting) = &report.waiting {
        return waiting.clone();
    }
    let left = report.wait.as_ref().and_then(|wait| wait.left);
    if let Some(verdict) = report.verdicts.first() {
        if left.or(verdict.left) == Some(0) {
            return words.limit_over.to_string();
        }
        // What to do first stands beside it: on a phone the verdict itself may lie below the fold.
        let step = verdict.steps.first().map_or("", |step| step.text.as_str());
        let values = [("certainty", verdict.certainty_word), ("title", &verdict.title), ("step", step)];
        return fill(words.announce_verdict, &values);
    }
    let mut sentence = String::new();
    if let Some(credential) = report.credentials.first() {
        sentence.push_str(&fill(words.announce_reading, &[("what", &credential.title)]));
    }
    if !report.findings.is_empty() {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(&fill(words.announce_faults, &[("count", &report.findings.len().to_string())]));
    }
    if let Some(nearest) = report.nearest.as_ref().filter(|_| sentence.is_empty()) {
        return fill(words.announce_close, &[("count", &nearest.lines.len().to_string())]);
    }
    if sentence.is_empty() { report.remark.unwrap_or_default().to_string() } else { sentence }
}
