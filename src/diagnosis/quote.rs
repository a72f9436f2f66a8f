//! Quotes the words that decided, as they stand in the text.

use super::complaint::Complaint;
use super::judge;
use crate::intake::Span;
use crate::knowledge::sign::Sign;

/// No longer quotation than this on either side of the words, in bytes.
const AROUND: usize = 300;

/// The line or lines that hold the sign's wording; where no wording decided, what was read from its beginning on.
pub fn around(text: &str, part: Span, sign: Option<&Sign>, complaint: &Complaint) -> String {
    let Some(said) = sign.and_then(|sign| judge::said(sign, complaint)) else { return beginning(text, part) };
    let from = part.start.max(said.span.start.saturating_sub(AROUND));
    let until = part.end.min(said.span.end + AROUND);
    let head = (from..said.span.start).find_map(|from| text.get(from..said.span.start)).unwrap_or_default();
    let tail = (said.span.end..until).rev().find_map(|until| text.get(said.span.end..until));
    let start = said.span.start - head.rsplit('\n').next().unwrap_or_default().len();
    let end = said.span.end + tail.unwrap_or_default().split('\n').next().unwrap_or_default().len();
    one_line(text.get(start..end).unwrap_or_default())
}

fn beginning(text: &str, part: Span) -> String {
    let until = part.end.min(part.start + 2 * AROUND);
    let shown = (part.start..=until).rev().find_map(|until| text.get(part.start..until));
    one_line(shown.unwrap_or_default().trim())
}

fn one_line(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_no_wording_decided_the_text_itself_is_quoted() {
        let text = "first line\n  quotaId: X. Please retry in 41s.\n";
        let part = Span { start: 11, end: text.len() };
        assert_eq!(around(text, part, None, &Complaint::default()), "quotaId: X. Please retry in 41s.");
        let wide = "é".repeat(1000);
        let all = Span { start: 0, end: wide.len() };
        assert_eq!(around(&wide, all, None, &Complaint::default()).len(), 600);
    }
}
