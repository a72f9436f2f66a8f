//! Matches a complaint against signs. It knows no cause: the tables of `knowledge` hold all of them.

use super::Circumstance;
use super::complaint::{Complaint, Said, Sort};
use super::wording;
use crate::intake::Span;
use crate::knowledge::sign::Sign;

/// Whether every field of the sign holds.
pub fn holds(sign: &Sign, complaint: &Complaint, circumstance: &Circumstance) -> bool {
    holds_circumstance(sign, circumstance)
        && sign.wire == complaint.wire
        && (sign.http.is_empty() || complaint.http.is_some_and(|http| sign.http.contains(&http)))
        && sign.status.is_none_or(|status| complaint.status.as_deref() == Some(status))
        && sign.reason.is_none_or(|reason| complaint.reason.as_deref() == Some(reason))
        && sign.body.is_none_or(|body| complaint.body == Some(body))
        && (sign.phrase.is_empty() || said(sign, complaint).is_some())
        && sign.fact.is_none_or(|(name, pattern)| has_fact(complaint, name, pattern))
}

fn holds_circumstance(sign: &Sign, circumstance: &Circumstance) -> bool {
    sign.kind.is_none_or(|kind| circumstance.kind == Some(kind))
        && sign.sent.is_none_or(|sent| circumstance.sent == Some(sent))
        && (sign.rung.is_none() || circumstance.rung >= sign.rung)
        && (sign.up_to.is_none() || circumstance.rung <= sign.up_to)
        && sign.from.is_none_or(|day| circumstance.today >= day)
        && sign.until.is_none_or(|day| circumstance.today < day)
}

fn has_fact(complaint: &Complaint, name: &str, pattern: &str) -> bool {
    complaint.facts.iter().any(|(known, value)| known == name && wording::is(value, pattern))
}

/// The wording of the sign that stands in the complaint; the last one, because the last error decides.
pub fn said<'a>(sign: &Sign, complaint: &'a Complaint) -> Option<&'a Said> {
    // The same wording is mostly the same constant: its address says so without a look at its letters.
    let is = |one: &str, two: &str| one.len() == two.len() && (one.as_ptr() == two.as_ptr() || one == two);
    let mut phrases = complaint.said.iter().filter(|said| said.sort == Sort::Phrase);
    phrases.rfind(|said| sign.phrase.iter().any(|phrase| is(phrase, said.wording)))
}

/// The words of the complaint that decided: those of the sign, and its reason.
pub fn words(sign: &Sign, complaint: &Complaint) -> Vec<Span> {
    let reason = complaint.said.iter().rfind(|said| {
        said.sort == Sort::Reason && sign.reason == Some(said.wording)
            || said.sort == Sort::Status && sign.status == Some(said.wording)
    });
    let mut words: Vec<Span> =
        said(sign, complaint).into_iter().chain(reason).map(|said| said.span).collect();
    words.sort_unstable();
    words
}
