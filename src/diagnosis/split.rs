//! Splits a text into separate complaints: records of a log, and errors one after the other within a record.

use super::{lines, status};
use crate::intake::Span;

/// No more parts than these, of the end: each is judged, and a log of nothing but errors would have thousands.
const MOST: usize = 60;

/// The records of a stretch.
pub fn records(text: &str, span: Span) -> Vec<Span> {
    let starts = lines::of(text, span).filter(|line| lines::begins_record(raw(text, *line)));
    cut(span, starts.map(|line| line.start))
}

/// The errors within a record: each begins with an error object, or with a line that announces one.
pub fn errors(text: &str, record: Span) -> Vec<Span> {
    // A quoted log is indented as a whole.
    let indent = raw(text, record).bytes().take_while(|byte| *byte == b' ').count();
    let mut starts: Vec<usize> = lines::of(text, record)
        .filter(|line| announces(raw(text, *line).get(indent..).unwrap_or_default()))
        .map(|line| line.start)
        .chain(heads(text, record))
        .collect();
    starts.sort_unstable();
    // A brace in front of the first error is no part of its own.
    let says = |start: usize| raw(text, Span { start: record.start, end: start }).contains(is_letter);
    starts.retain(|start| says(*start));
    cut(record, starts.into_iter())
}

fn raw(text: &str, span: Span) -> &str {
    text.get(span.start..span.end).unwrap_or_default()
}

fn cut(span: Span, starts: impl Iterator<Item = usize>) -> Vec<Span> {
    let mut parts = Vec::new();
    let mut start = span.start;
    for next in starts.filter(|start| *start > span.start).chain([span.end]) {
        if next > start {
            parts.push(Span { start, end: next });
            start = next;
        }
    }
    if parts.len() > MOST {
        parts.drain(..parts.len() - MOST);
    }
    parts
}

/// A letter or a digit. Outside ASCII, whatever stands in no block of signs or pictures: the table of all letters
/// takes more of the page than what it tells here.
fn is_letter(c: char) -> bool {
    let elsewhere = matches!(c, '\u{c0}'..='\u{1fff}' | '\u{3041}'..='\u{d7ff}' | '\u{f900}'..='\u{fdff}' | '\u{ff10}'..='\u{ffdc}');
    c.is_ascii_alphanumeric() || elsewhere
}

/// Whether an unquoted line says that there was an error.
fn announces(line: &str) -> bool {
    let begins = line.starts_with(|first: char| is_letter(first) || matches!(first, '[' | '✕' | '⚠'));
    begins
        && (["rror: ", "rror]", "xception: ", "rror 4", "rror 5"].iter().any(|word| line.contains(word))
            || status::http(line).is_some())
}

/// Where an error object begins: `"error": {` in any dress.
fn heads(text: &str, span: Span) -> impl Iterator<Item = usize> {
    let stretch = raw(text, span);
    stretch.match_indices("error").filter_map(move |(at, word)| {
        let after = stretch.get(at + word.len()..)?;
        let dress = |c: char| matches!(c, '"' | '\'' | '\\' | ' ' | '“' | '”' | '`');
        let assigned = after.trim_start_matches(dress);
        let near = after.len() - assigned.len() < 12;
        let value = assigned.strip_prefix("=>").or_else(|| assigned.strip_prefix([':', '=']))?;
        let opened = value.trim_start_matches(['"', '\'', '\\', ' ', '\n', '\r', 'n']);
        (near && value.len() - opened.len() < 40 && opened.starts_with('{')).then_some(span.start + at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn splits(text: &str, split: fn(&str, Span) -> Vec<Span>, parts: &[&str]) {
        let spans = split(text, Span { start: 0, end: text.len() });
        let found: Vec<&str> = spans.iter().map(|span| raw(text, *span)).collect();
        assert_eq!(found, parts);
    }

    #[test]
    fn a_log_is_split_at_its_stamps() {
        splits(
            "2026-01-01 10:00:00 a\n  b\n2026-01-01 10:00:01 c",
            records,
            &["2026-01-01 10:00:00 a\n  b\n", "2026-01-01 10:00:01 c"],
        );
        splits("", records, &[]);
    }

    #[test]
    fn a_record_is_split_at_its_errors() {
        splits(
            "a {\"error\": {b}} {\\\"error\\\": {c}}",
            errors,
            &["a {\"", "error\": {b}} {\\\"", "error\\\": {c}}"],
        );
        splits("Error: a\nError: b\n  c", errors, &["Error: a\n", "Error: b\n  c"]);
    }
}
