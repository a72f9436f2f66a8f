//! The header that carries the key: called by its name, taken out, or put in.

use super::snippet::{Draft, HOST};
use crate::intake::Span;

pub(super) const NATIVE: &str = "x-goog-api-key";
const QUOTED: &str = "\"x-goog-api-key\"";
const SCHEME: &str = "Bearer";

/// The header that the address wants, in place of the other.
pub(super) fn rename(draft: &mut Draft<'_>, span: Span) -> Option<()> {
    let found = draft.part(span.start, span.end).to_ascii_lowercase();
    match &*found {
        "bearer_auth" => called(draft, span),
        NATIVE => compatible(draft, span),
        _ => native(draft, span),
    }
}

/// `.bearer_auth(key)`
fn called(draft: &mut Draft<'_>, span: Span) -> Option<()> {
    let rest = draft.rest(span.end + 1);
    let end = rest.find(')')?;
    let argument = rest.get(..end).filter(|it| !it.contains('('))?;
    // Any text may be shown there; a header takes fewer kinds.
    let shown = argument.starts_with('&');
    if shown {
        draft.put(span.end + 1 + end, span.end + 1 + end, ")");
    }
    let text =
        if shown { "header(\"x-goog-api-key\", format!(\"{}\", " } else { "header(\"x-goog-api-key\", " };
    draft.put(span.start, span.end + 1, text);
    Some(())
}

/// `Authorization: Bearer …` on the native endpoint.
fn native(draft: &mut Draft<'_>, span: Span) -> Option<()> {
    if draft.literal(span.start).is_some() {
        draft.put(span.start, span.end, NATIVE);
        return scheme(draft, span.end);
    }
    let before = draft.text.get(..span.start)?;
    let rest = draft.rest(span.end);
    let script = draft.tongue.key.starts_with("process");
    if let Some(value) = assigned(rest).filter(|_| before.ends_with('.') && !script) {
        let value = span.end + rest.len() - value.len();
        draft.put(span.start, value, "Add(\"x-goog-api-key\", ");
        return Some(());
    }
    let path = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':');
    let start = before.trim_end_matches(path).len();
    let end = span.end + rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len();
    let argument = draft.text.get(..start)?.ends_with('(') && draft.rest(end).starts_with(',');
    if script && rest.starts_with(':') && before.ends_with([' ', '{', ',', '\n', '\t']) {
        draft.put(span.start, span.end, QUOTED);
    } else if script && before.ends_with('.') && rest.trim_start().starts_with('=') {
        draft.put(span.start - 1, span.end, "[\"x-goog-api-key\"]");
    } else if argument {
        draft.put(start, end, QUOTED);
    } else {
        return None;
    }
    scheme(draft, span.end)
}

/// `= new AuthenticationHeaderValue("Bearer", `, up to the value.
fn assigned(rest: &str) -> Option<&str> {
    let value = rest.trim_start().strip_prefix('=')?.trim_start().strip_prefix("new ")?;
    let value = value.trim_start_matches("System.Net.Http.Headers.");
    Some(value.strip_prefix("AuthenticationHeaderValue(\"Bearer\",")?.trim_start())
}

/// Takes `Bearer ` off the value that follows.
fn scheme(draft: &mut Draft<'_>, from: usize) -> Option<()> {
    let bytes = draft.rest(from).as_bytes();
    let at = from + bytes.windows(SCHEME.len()).position(|it| it.eq_ignore_ascii_case(SCHEME.as_bytes()))?;
    let literal = draft.literal(at)?;
    let value = at + SCHEME.len() + 1;
    if value > literal.end || draft.part(value - 1, value) != " " {
        return None;
    }
    if !draft.part(literal.start, at).trim().is_empty() || value < literal.end {
        draft.put(at, value, "");
        return Some(());
    }
    // `"Bearer " + key`: nothing is left of it.
    let sign = draft.tongue.join.trim();
    let rest = draft.rest(literal.close);
    let operand = rest.trim_start().strip_prefix(sign).filter(|_| !sign.is_empty())?.trim_start();
    draft.put(literal.open, literal.close + rest.len() - operand.len(), "");
    Some(())
}

/// `x-goog-api-key` on an address that wants `Authorization`.
fn compatible(draft: &mut Draft<'_>, span: Span) -> Option<()> {
    let literal = draft.literal(span.start)?;
    let inner = draft.part(span.end, literal.end);
    if let Some(rest) = inner.strip_prefix(':') {
        let at = literal.end - rest.trim_start().len();
        draft.put(at, at, if rest.is_empty() { " Bearer " } else { "Bearer " });
    } else if inner.is_empty() {
        let rest = draft.rest(literal.close).trim_start();
        let value = rest.strip_prefix("=>").or_else(|| rest.strip_prefix([':', ',']))?.trim_start();
        let start = draft.text.len() - value.len();
        let end = start + operand(value)?;
        let (before, behind) = draft.tongue.scheme;
        draft.put(start, start, before);
        draft.put(end, end, behind);
    } else {
        return None;
    }
    draft.put(span.start, span.end, "Authorization");
    Some(())
}

/// Length of a name, a path, a call or a text: what binds closer than any sign.
pub(super) fn operand(text: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0_usize, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (Some(_), '\\' | '\n') => return None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') if depth > 0 => depth -= 1,
            (None, ',' | ')' | ']' | '}' | ';' | '\n' | '\r') if depth == 0 => return (at > 0).then_some(at),
            (None, ',') => {}
            (None, ' ') => {
                let ends = depth == 0 && text.get(at..)?.trim_start().starts_with([',', ')', ']', '}']);
                return ends.then_some(at).filter(|at| *at > 0);
            }
            (None, c) if c.is_ascii_alphanumeric() || "_.$:!&*>-".contains(c) => {}
            _ => return None,
        }
    }
    None
}

/// Takes the second of two headers out, with all that belongs to it.
pub(super) fn remove(draft: &mut Draft<'_>) -> Option<()> {
    let lower = draft.text.to_ascii_lowercase();
    let mut all =
        lower.match_indices("authorization").map(|(at, _)| at).filter(|at| draft.literal(*at).is_some());
    let at = all.next().filter(|_| lower.contains(HOST) && lower.matches(NATIVE).count() == 1)?;
    let literal = draft.literal(at).filter(|it| it.start == at && all.next().is_none())?;
    let before = draft.text.get(..literal.open)?.trim_end();
    if before.ends_with('(') {
        return line(draft, at);
    }
    let end = entry(draft, literal.open)?;
    if before.ends_with(',') {
        draft.put(before.len() - 1, end, "");
    } else if before.ends_with(['{', '[']) && draft.rest(end).starts_with(',') {
        let rest = draft.rest(end + 1);
        draft.put(literal.open, draft.text.len() - rest.trim_start().len(), "");
    } else {
        return None;
    }
    Some(())
}

/// Where an entry of a list or map ends.
fn entry(draft: &Draft<'_>, start: usize) -> Option<usize> {
    let (mut at, mut depth) = (start, 0_usize);
    while let Some(c) = draft.rest(at).chars().next() {
        if let Some(literal) = draft.literal(at + c.len_utf8()).filter(|it| it.open <= at) {
            at = literal.close;
            continue;
        }
        match c {
            ',' | '}' | ']' | ')' if depth == 0 => {
                return Some(draft.text.get(..at)?.trim_end().len());
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ';' => return None,
            _ => {}
        }
        at += c.len_utf8();
    }
    None
}

/// A call on a line of its own.
fn line(draft: &mut Draft<'_>, at: usize) -> Option<()> {
    let start = draft.text.get(..at)?.rfind('\n')? + 1;
    let end = start + draft.rest(start).find('\n')? + 1;
    let line = draft.part(start, end).trim();
    let count = |c: char| line.matches(c).count();
    let chain = line.starts_with('.') && line.ends_with(')');
    let statement = !line.starts_with('.') && [")", ");", ")."].iter().any(|it| line.ends_with(it));
    let whole = count('(') == count(')') && count('{') == count('}') && count('[') == count(']');
    let alone = !line.contains(NATIVE) && count(';') <= 1 && !line.contains('=');
    (whole && alone && (chain || statement)).then(|| draft.put(start, end, ""))
}
