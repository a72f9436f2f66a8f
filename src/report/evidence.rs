//! The evidence of a verdict: what was asked, and what the answer says about it in its own words.

use super::fill::fill;
use super::quota;
use super::run;
use super::sharing::{own, quoted};
use super::verdict::Fact;
use crate::check::Rung;
use crate::diagnosis::{Complaint, Diagnosis};
use crate::exchange::{Fault, Outcome};
use crate::knowledge::language::Words;
use crate::knowledge::providers;
use crate::knowledge::sign::Wire;
use crate::redact::Redactor;
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
    let quote = |label: &str, text: &str| quoted(label, quotation(text, redactor), visit, words);
    let complaint = &diagnosis.complaint;
    let outcome = rung.and_then(|rung| visit.outcome(rung));
    if let Some(request) = rung.and_then(|rung| run::asked(rung, visit)) {
        facts.push(quote(words.method_and_host, &request));
    }
    if let (Some(_), Some(Outcome::Fault(fault))) = (complaint.wire, outcome) {
        facts.push(own(words.observed, observed(fault, diagnosis, words)));
    }
    if let Some(http) = complaint.http {
        facts.push(own(words.http_status, http.to_string()));
    }
    if let Some(status) = &complaint.status {
        facts.push(quote(words.status, status));
    }
    if let Some(reason) = &complaint.reason {
        facts.push(quote(words.reason, reason));
    }
    // A good answer tells how money, quota and rights stand.
    let fine = complaint.http == Some(200);
    let asked =
        providers::by_id(diagnosis.provider).and_then(|provider| provider.list.as_ref()).filter(|_| fine);
    let shows = asked.map_or(&[][..], |request| &request.shows);
    facts.extend(said(complaint, outcome, words, &quote));
    for (label, line) in quota::of(diagnosis).iter().flat_map(|quota| quota::lines(quota, words)) {
        facts.push(own(label, line));
    }
    for (name, value) in telling(complaint, shows) {
        facts.push(quote(name, value));
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
fn said(
    complaint: &Complaint,
    outcome: Option<&Outcome>,
    words: &Words,
    quote: &impl Fn(&str, &str) -> Fact,
) -> Option<Fact> {
    if let Some(models) = complaint.fact("models") {
        let generating = complaint.facts_named("generating").count().to_string();
        let counted = fill(words.models_listed, &[("models", models), ("generating", &generating)]);
        return Some(own(words.body, counted));
    }
    if !complaint.message.is_empty() {
        return Some(quote(words.message, &complaint.message));
    }
    let Some(Outcome::Answer(answer)) = outcome else { return None };
    Some(match answer.body.trim() {
        "" => own(words.body, words.empty_body.to_string()),
        body => quote(words.body, body),
    })
}

/// More of a text than this is not looked at for a quotation, in bytes: many times what is shown.
const LOOKED_AT: usize = 16 * 1024;

/// What somebody said, without secrets, no longer than anyone reads. Secrets go first: a cut within one would leave
/// a part that nothing tells from a word.
pub fn quotation(text: &str, redactor: &Redactor) -> String {
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let seen = text.get(..end).unwrap_or_default();
    // Of a long text the last word may be cut.
    let whole = seen.trim_end_matches(|c: char| end < text.len() && !c.is_whitespace());
    let redacted = redactor.redact(if whole.is_empty() { seen } else { whole });
    let mut short = shortened(&redacted);
    if end < text.len() && !short.ends_with('…') {
        short.push('…');
    }
    short
}

/// No longer than anyone reads.
fn shortened(text: &str) -> String {
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
