//! The JSON file of a service account, or its private key alone: another way to ask Google, and no API key.

use super::desk::Desk;
use super::faults::Row;
use super::trace::Trace;
use super::{Note, Span, Standing, around, candidate::Candidate, names, scan};
use crate::knowledge::causes::Cause;
use crate::knowledge::providers::gemini;
use crate::knowledge::sign::Certainty;

/// How far the word may stand behind its field's name.
const NEAR: usize = 24;
/// How the private key in the file begins.
pub(super) const PEM: &str = "-----BEGIN PRIVATE KEY-----";
const WORD: &str = "\"service_account\"";
const END: &str = "-----END PRIVATE KEY-----";
/// No private key is longer.
const LONGEST: usize = 8192;

/// Finds the file by its `"type": "service_account"`, and lists its private key as the secret.
pub(super) fn find(desk: &mut Desk<'_>) {
    let text = desk.text;
    let Some(word) = text.match_indices(WORD).map(|(at, _)| at).find(|at| is_type(text, *at)) else {
        return alone(desk);
    };
    let row = (
        Cause::ServiceAccountJson,
        Certainty::Certain,
        Span { start: word, end: word + WORD.len() },
        Note::None,
    );
    match private_key(text) {
        Some(candidate) => list(desk, &candidate, row),
        None => desk.report(row.0, row.1, row.2, None, row.3),
    }
}

/// A private key without the file; beside a certificate it belongs to a server.
fn alone(desk: &mut Desk<'_>) {
    let Some(candidate) = private_key(desk.text) else { return };
    let span = Span { start: candidate.start, end: candidate.trace.end };
    let standing = around::look(desk.text, span).standing;
    let index = scan::put(desk, &candidate, standing, &[]).0;
    if !desk.text.contains("-----BEGIN CERTIFICATE") {
        let head = Span { end: span.start + PEM.len(), ..span };
        desk.report(Cause::ServiceAccountJson, Certainty::Likely, head, Some(index), Note::None);
    }
}

fn is_type(text: &str, word: usize) -> bool {
    let before = text.as_bytes().get(word.saturating_sub(NEAR)..word).unwrap_or_default();
    std::str::from_utf8(before).is_ok_and(|before| names::holds(before, "\"type\""))
}

fn private_key(text: &str) -> Option<Candidate> {
    let kind = gemini().kinds.iter().find(|kind| kind.shape.prefix == PEM)?;
    let start = text.find(PEM)?;
    let length = text.get(start..)?.find(END).filter(|length| *length < LONGEST)? + END.len();
    let end = start + length;
    let key = text.get(start..end)?.to_owned();
    // The two lines alone stand in manuals.
    if length < kind.shape.length.characters() + END.len() {
        return None;
    }
    let trace = Trace { length: key.len(), key, end, ..Trace::default() };
    Some(Candidate { provider: gemini(), kind, start, trace, fault: None })
}

/// The finding stands at the field, the secret at the private key.
fn list(desk: &mut Desk<'_>, candidate: &Candidate, row: Row) {
    let index = scan::put(desk, candidate, Standing::Value("private_key".to_owned()), &[]).0;
    desk.report(row.0, row.1, row.2, Some(index), row.3);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_providers_file_has_this_beginning() {
        let kind = gemini().kinds.iter().find(|kind| kind.shape.prefix == PEM);
        assert_eq!(kind.map(|kind| kind.id), Some("service_account_json"));
    }
}
