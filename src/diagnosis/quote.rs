//! Quotes the words that decided, as they stand in the text.

use super::complaint::Complaint;
use super::judge;
use crate::intake::Span;
use crate::knowledge::sign::Sign;

/// No longer quotation than this on either side of the words, in bytes.
const AROUND: usize = 300;

/// The line or lines that hold the sign's wording; empty where no wording decided.
pub fn around(text: &str, part: Span, sign: Option<&Sign>, complaint: &Complaint) -> String {
    let Some(said) = sign.and_then(|sign| judge::said(sign, complaint)) else { return String::new() };
    let from = part.start.max(said.span.start.saturating_sub(AROUND));
    let until = part.end.min(said.span.end + AROUND);
    let head = (from..said.span.start).find_map(|from| text.get(from..said.span.start)).unwrap_or_default();
    let tail = (said.span.end..until).rev().find_map(|until| text.get(said.span.end..until));
    let start = said.span.start - head.rsplit('\n').next().unwrap_or_default().len();
    let end = said.span.end + tail.unwrap_or_default().split('\n').next().unwrap_or_default().len();
    let lines = text.get(start..end).unwrap_or_default().lines();
    lines.map(str::trim).collect::<Vec<_>>().join(" ")
}
