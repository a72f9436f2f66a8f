//! Matches a complaint against signs. It knows no cause: the tables of `knowledge` hold all of them.

use super::Circumstance;
use super::complaint::Complaint;
use super::wording;
use crate::knowledge::sign::{Sign, Signs};

/// The first sign of the tables that holds.
pub fn first(tables: &[Signs], complaint: &Complaint, circumstance: &Circumstance) -> Option<&'static Sign> {
    tables
        .iter()
        .flat_map(|groups| groups.iter())
        .flat_map(|signs| signs.iter())
        .find(|sign| holds(sign, complaint, circumstance))
}

/// Whether every field of the sign holds.
fn holds(sign: &Sign, complaint: &Complaint, circumstance: &Circumstance) -> bool {
    holds_circumstance(sign, circumstance)
        && sign.wire == complaint.wire
        && (sign.http.is_empty() || complaint.http.is_some_and(|http| sign.http.contains(&http)))
        && sign.status.is_none_or(|status| complaint.status.as_deref() == Some(status))
        && sign.reason.is_none_or(|reason| complaint.reason.as_deref() == Some(reason))
        && sign.body.is_none_or(|body| complaint.body == Some(body))
        && sign.fact.is_none_or(|(name, pattern)| has_fact(complaint, name, pattern))
        && (sign.phrase.is_empty() || said(sign, complaint).is_some())
}

fn holds_circumstance(sign: &Sign, circumstance: &Circumstance) -> bool {
    sign.kind.is_none_or(|kind| circumstance.kind == Some(kind))
        && sign.sent.is_none_or(|sent| circumstance.sent == Some(sent))
        && (sign.rung.is_none() || circumstance.rung >= sign.rung)
        && sign.from.is_none_or(|day| circumstance.today >= day)
        && sign.until.is_none_or(|day| circumstance.today < day)
}

fn has_fact(complaint: &Complaint, name: &str, pattern: &str) -> bool {
    complaint.facts.iter().any(|(known, value)| known == name && wording::is(value, pattern))
}

/// The wording of the sign that stands in the complaint: its place in the plain text.
pub fn said(sign: &Sign, complaint: &Complaint) -> Option<(usize, usize)> {
    sign.phrase.iter().find_map(|pattern| wording::find(&complaint.plain, pattern))
}
