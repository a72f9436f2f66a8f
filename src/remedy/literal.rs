//! The texts in quotes of a piece of code, and what stands around them.

use super::tongue::Tongue;

/// A text in quotes.
#[derive(Clone, Copy)]
pub(super) struct Literal {
    /// With its quotes, and the letters before them.
    pub(super) open: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) close: usize,
}

/// All of them, in order; none where the text is no whole piece of code.
pub(super) fn all(text: &str, tongue: &Tongue) -> Option<Vec<Literal>> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(first) = text.get(at..)?.chars().next() {
        let rest = text.get(at..)?;
        if tongue.comments.iter().any(|sign| rest.starts_with(sign)) {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("/*") {
            at += rest.find("*/")? + 2;
        } else if tongue.join.is_empty() && first == '\'' {
            at += letter(rest);
        } else if matches!(first, '"' | '\'' | '`') {
            let literal = quoted(text, at, first)?;
            at = literal.close;
            all.push(literal);
        } else {
            at += first.len_utf8();
        }
    }
    Some(all)
}

/// Length of Rust's `'x'`, or of the quote of a lifetime.
fn letter(rest: &str) -> usize {
    let escaped = rest.starts_with("'\\");
    let mut inner = rest.char_indices().skip(if escaped { 3 } else { 2 });
    inner
        .find(|(_, c)| *c == '\'')
        .filter(|(at, _)| *at < if escaped { 12 } else { 6 })
        .map_or(1, |(at, _)| at + 1)
}

fn quoted(text: &str, at: usize, quote: char) -> Option<Literal> {
    let (before, rest) = (text.get(..at)?, text.get(at..)?);
    let triple = match quote {
        '"' => "\"\"\"",
        '\'' => "'''",
        _ => "\0",
    };
    let lead = before.len()
        - before.trim_end_matches(|c: char| c.is_ascii_alphabetic() || matches!(c, '$' | '@' | '#')).len();
    let lead = if lead > 3 { 0 } else { lead };
    let prefix = before.get(at - lead..)?;
    let closed = |start: usize, end: &str| {
        let length = rest.get(start..)?.find(end)?;
        Some(Literal {
            open: at - lead,
            start: at + start,
            end: at + start + length,
            close: at + start + length + end.len(),
        })
    };
    if prefix.ends_with('#') {
        return closed(1, "\"#");
    }
    if rest.starts_with(triple) {
        return closed(3, triple);
    }
    let raw = prefix.contains(['r', 'R', '@']);
    let mut escaped = false;
    for (length, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' if !raw => escaped = true,
            '\n' if quote != '`' => return None,
            _ if c == quote => return closed_at(at, lead, length),
            _ => {}
        }
    }
    None
}

const fn closed_at(at: usize, lead: usize, length: usize) -> Option<Literal> {
    Some(Literal { open: at - lead, start: at + 1, end: at + length, close: at + length + 1 })
}
