//! The texts in quotes of a piece of code.

use super::edit::part;
use super::tongue::Tongue;

/// A text in quotes: with its quotes and the letters before them, and without.
#[derive(Clone, Copy)]
pub(super) struct Literal {
    pub(super) open: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) close: usize,
}

/// All of them, in order; none where the text is no whole piece of code.
pub(super) fn all(text: &str, tongue: &Tongue) -> Option<Vec<Literal>> {
    let mut all = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(first) = bytes.get(at) {
        let rest = bytes.get(at..).unwrap_or_default();
        let python = tongue.import == "import os\n";
        if rest.starts_with(tongue.comment.as_bytes()) || (!python && rest.starts_with(b"//")) {
            at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        } else if rest.starts_with(b"/*") {
            at += text.get(at..)?.find("*/")? + 2;
        } else if tongue.join.is_empty() && *first == b'\'' {
            at += letter(rest);
        } else if matches!(first, b'"' | b'\'' | b'`') {
            let literal = quoted(text, at, *first)?;
            at = literal.close;
            all.push(literal);
        } else {
            at += 1;
        }
    }
    Some(all)
}

/// Length of Rust's `'x'`, or of the quote of a lifetime.
fn letter(rest: &[u8]) -> usize {
    let inner = if rest.starts_with(b"'\\") { 3 } else { 2 };
    let mut near = rest.iter().take(inner + 4).skip(inner);
    near.position(|byte| *byte == b'\'').map_or(1, |at| inner + at + 1)
}

fn quoted(text: &str, at: usize, quote: u8) -> Option<Literal> {
    let bytes = text.as_bytes();
    let is_lead = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'$' | b'@' | b'#');
    let lead = bytes.get(..at)?.iter().rev().take(4).take_while(|byte| is_lead(byte)).count();
    let open = if lead > 3 { at } else { at - lead };
    let prefix = part(text, open, at);
    let triple = text.get(at..at + 3).filter(|it| quote != b'`' && it.bytes().all(|byte| byte == quote));
    if let Some(end) = triple.or_else(|| prefix.ends_with('#').then_some("\"#")) {
        let start = at + if triple.is_some() { 3 } else { 1 };
        let end_at = start + text.get(start..)?.find(end)?;
        return Some(Literal { open, start, end: end_at, close: end_at + end.len() });
    }
    let raw = prefix.contains('r') || prefix.contains('@');
    let mut end = at + 1;
    loop {
        match *bytes.get(end)? {
            byte if byte == quote => return Some(Literal { open, start: at + 1, end, close: end + 1 }),
            b'\\' if !raw => end += 2,
            b'\n' if quote != b'`' => return None,
            _ => end += 1,
        }
    }
}
