//! The evidence of a verdict: what was asked, and what the answer says about it in its own words.

use super::fill::fill;
use super::quota;
use super::run;
use super::verdict::Fact;
use crate::check::Rung;
use crate::diagnosis::{Complaint, Diagnosis};
use crate::exchange::{Fault, Outcome};
use crate::knowledge::providers;
use crate::knowledge::sign::Wire;
use crate::locale::Words;
use crate::redact::{Audience, Redactor};
use crate::visit::Visit;

/// Named values that say which key, project, limit or address an answer is about.
const TELLING: &[&str] = &[
    "service",
    "consumer",
    "quotaId",
    "quotaValue",
    "quota_limit",
    "quota_limit_value",
    "model",
    "retryDelay",
    "callerIp",
    "httpReferrer",
    "androidPackage",
    "iosBundleId",
];
/// No more telling values than this are shown.
const LINES: usize = 12;
/// No longer quotation than this is shown, in characters.
const QUOTED: usize = 600;

/// All lines of it, redacted. `rung` is the one whose request was answered, none for a pasted text.
pub fn evidence(
    diagnosis: &Diagnosis,
    rung: Option<Rung>,
    visit: &Visit,
    words: &Words,
    redactor: &Redactor,
) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |label: &str, text: &str| {
        let text = redactor.redact(&shortened(text), Audience::Visitor);
        facts.push(Fact { label: label.to_string(), text });
    };
    let complaint = &diagnosis.complaint;
    let outcome = rung.and_then(|rung| visit.outcome(rung));
    if let Some(request) = rung.and_then(|rung| run::asked(rung, visit)) {
        add(words.method_and_host, &request);
    }
    if let (Some(_), Some(Outcome::Fault(fault))) = (complaint.wire, outcome) {
        add(words.observed, &observed(fault, diagnosis, words));
    }
    if let Some(http) = complaint.http {
        add(words.http_status, &http.to_string());
    }
    if let Some(status) = &complaint.status {
        add(words.status, status);
    }
    if let Some(reason) = &complaint.reason {
        add(words.reason, reason);
    }
    // A good answer tells how money, quota and rights stand.
    let fine = complaint.http == Some(200);
    let asked = providers::by_id(diagnosis.provider).and_then(|provider| provider.list).filter(|_| fine);
    let shows = asked.map_or(&[][..], |request| request.shows);
    said(complaint, outcome, words, &mut add);
    for (label, line) in quota::of(diagnosis).iter().flat_map(|quota| quota::lines(quota, words)) {
        add(label, &line);
    }
    for (name, value) in telling(complaint, shows) {
        add(name, value);
    }
    facts
}

/// Each telling value once, in the order of the answer.
fn telling<'a>(complaint: &'a Complaint, shows: &[&str]) -> Vec<&'a (String, String)> {
    let mut seen = Vec::new();
    let tells = |name: &str| TELLING.contains(&name) || shows.contains(&name);
    for fact in complaint.facts.iter().filter(|(name, _)| tells(name)) {
        if !seen.contains(&fact) && seen.len() < LINES {
            seen.push(fact);
        }
    }
    seen
}

/// The sender's own words: the message, or the body where there is none.
fn said(complaint: &Complaint, outcome: Option<&Outcome>, words: &Words, add: &mut impl FnMut(&str, &str)) {
    if let Some(models) = complaint.fact("models") {
        let generating = complaint.facts_named("generating").count().to_string();
        add(words.body, &fill(words.models_listed, &[("models", models), ("generating", &generating)]));
    } else if !complaint.message.is_empty() {
        add(words.message, &complaint.message);
    } else if let Some(Outcome::Answer(answer)) = outcome {
        let body = answer.body.trim();
        add(words.body, if body.is_empty() { words.empty_body } else { body });
    }
}

/// No longer than anyone reads.
pub fn shortened(text: &str) -> String {
    let mut characters = text.chars();
    let mut short: String = characters.by_ref().take(QUOTED).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}

fn observed(fault: &Fault, diagnosis: &Diagnosis, words: &Words) -> String {
    let provider = providers::by_id(diagnosis.provider);
    let sentence = match fault.wire {
        Wire::Offline => words.saw_offline,
        Wire::Unreachable => words.saw_unreachable,
        Wire::Unreadable if provider.is_some_and(|it| it.hides_refusals) => words.saw_hidden,
        Wire::Unreadable | Wire::UnreadableFromFile => words.saw_unreadable,
        Wire::Deadline => words.saw_deadline,
        Wire::Cancelled => words.saw_cancelled,
        Wire::Redirected => words.saw_redirect,
        Wire::TooLarge => words.saw_too_large,
        Wire::CutShort => words.saw_cut_short,
    };
    let company = provider.map_or("", |provider| provider.company);
    let numbers = [fault.elapsed_ms.to_string(), fault.received.to_string()];
    let [ms, bytes] = &numbers;
    fill(sentence, &[("company", company), ("ms", ms), ("bytes", bytes)])
}
