//! A key that goes in the address: out of it, and into the header.

use super::header::{NATIVE, operand};
use super::snippet::Draft;
use crate::intake::Reading;

/// Takes the parameter out of the address; into the header, where none carries the key yet.
pub(super) fn clear(draft: &mut Draft<'_>, reading: &Reading, at: usize) -> Option<()> {
    let literal = draft.literal(at)?;
    let sign = at.checked_sub(1)?;
    let value = at + "key=".len();
    let rest = draft.part(value, literal.end).to_owned();
    let key = if rest.is_empty() {
        joined(draft, at)?
    } else {
        let (key, length) = inner(&rest).or_else(|| {
            let own = |key: &str| rest.starts_with(key).then(|| (draft.tongue.key.to_owned(), key.len()));
            reading.credentials.iter().find_map(|found| found.credential.reveal(own))
        })?;
        cut(draft, sign, value + length, rest.get(length..)?.starts_with('&'), rest.len() == length)?;
        key
    };
    if key == draft.tongue.key {
        draft.import()?;
    }
    let lower = draft.text.to_ascii_lowercase();
    if lower.contains(NATIVE) || lower.contains("bearer") {
        return Some(());
    }
    enter(draft, &key, literal.close)
}

/// Takes out what lies between the sign before the parameter and its end.
fn cut(draft: &mut Draft<'_>, sign: usize, end: usize, more: bool, last: bool) -> Option<()> {
    if last || draft.part(sign, sign + 1) == "&" {
        draft.put(sign, end, "");
    } else if more {
        draft.put(sign + 1, end + 1, "");
    } else {
        return None;
    }
    Some(())
}

/// What is put in there: `${key}`, `{key}`, `{$key}`, `$key`; and how long it is written.
fn inner(rest: &str) -> Option<(String, usize)> {
    let is_path = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
    let (open, close) = [("${", "}"), ("{$", "}"), ("{", "}"), ("$", "")]
        .into_iter()
        .find(|(open, _)| rest.starts_with(open))?;
    let name = rest.get(open.len()..)?;
    let is_name = |c: char| is_path(c) && !(close.is_empty() && c == '.');
    let name =
        name.get(..name.find(|c| !is_name(c)).unwrap_or(name.len())).filter(|name| !name.is_empty())?;
    let length = open.len() + name.len() + close.len();
    let own = rest.get(open.len() + name.len()..)?.starts_with(close);
    // A variable of PHP keeps its sign.
    let sign = if open == "{$" { "$" } else { "" };
    own.then(|| ([sign, name].concat(), length))
}

/// `"…?key=" + key`, and perhaps a text behind it.
fn joined(draft: &mut Draft<'_>, at: usize) -> Option<String> {
    let literal = draft.literal(at)?;
    let sign = draft.tongue.join.trim();
    let skip = |at: usize| {
        let rest = draft.rest(at);
        let next = rest.trim_start().strip_prefix(sign).filter(|_| !sign.is_empty())?.trim_start();
        Some(at + rest.len() - next.len())
    };
    let start = skip(literal.close)?;
    let is_path = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$');
    let rest = draft.rest(start);
    let mut length = rest.len() - rest.trim_start_matches(is_path).len();
    // The dot of PHP is no part of a name.
    if sign == "." {
        length = rest.get(..length)?.find('.').unwrap_or(length);
    }
    let key = rest.get(..length).filter(|key| !key.is_empty())?.to_owned();
    let end = start + length;
    let Some(next) = skip(end) else {
        // What else binds to the name would be left alone.
        operand(draft.rest(start)).filter(|it| *it == length)?;
        draft.put(at - 1, literal.end, "");
        draft.put(literal.close, end, "");
        return Some(key);
    };
    let more = draft.literal(next + 1).filter(|it| it.open == next)?;
    if draft.part(literal.close - 1, literal.close) != draft.part(next, next + 1) {
        return None;
    }
    let text = draft.part(more.start, more.end);
    cut(draft, at - 1, more.start, text.starts_with('&'), text.is_empty())?;
    Some(key)
}

/// Puts the key into the headers; none where it is not certain where they are.
fn enter(draft: &mut Draft<'_>, key: &str, address: usize) -> Option<()> {
    // A variable of PHP in a text without braces.
    let php = draft.tongue.join == " . " && !key.starts_with('$') && key != draft.tongue.key;
    let key = if php { &["$", key].concat() } else { key };
    let places = draft.tongue.headers.iter();
    if let Some((place, more)) = places.clone().find(|(place, _)| draft.text.contains(place)) {
        let at = draft
            .text
            .find(place)
            .filter(|_| draft.text.matches(place).count() == 1 || place.starts_with('.'))?;
        if at.abs_diff(address) > 600 || parted(draft.part(at.min(address), at.max(address))) {
            return None;
        }
        let entry = more.replace('@', key);
        if !place.starts_with('.') {
            open(draft, at + place.len(), &entry);
            return Some(());
        }
        let start = draft.text.get(..at)?.rfind('\n').map_or(0, |line| line + 1);
        let lead = draft.part(start, at);
        let end = if lead.trim().is_empty() { "" } else { draft.tongue.end };
        let own = !lead.contains(['(', '=', '"']);
        let text = [lead, place, &entry, end, "\n"].concat();
        return own.then(|| draft.put(start, start, &text));
    }
    if draft.text.to_ascii_lowercase().contains("headers") {
        return None;
    }
    let literal = draft.literal(address - 1)?;
    let before = draft.text.get(..literal.open)?;
    let (_, follow, more) = draft.tongue.calls.iter().find(|(call, follow, _)| {
        before.trim_end().ends_with(call) && draft.rest(literal.close).starts_with(follow)
    })?;
    let at = literal.close + follow.len();
    let next = draft.rest(at).trim_start();
    let fits = follow.ends_with('{') || next.starts_with([',', ')']);
    fits.then(|| draft.put(at, at, &more.replace('@', key)))
}

/// One more entry at the start of a list, in the manner of those that follow.
fn open(draft: &mut Draft<'_>, at: usize, entry: &str) {
    let rest = draft.rest(at);
    let next = rest.trim_start();
    let gap = rest.get(..rest.len() - next.len()).unwrap_or_default().to_owned();
    let start = at + gap.len();
    let behind = if gap.contains('\n') { [",", &gap].concat() } else { ", ".to_owned() };
    let behind = if next.starts_with(['}', ']']) { "" } else { &behind };
    draft.put(start, start, &[entry, behind].concat());
}

/// Whether another function begins between two places.
fn parted(text: &str) -> bool {
    ["def ", "func ", "function ", "fn ", "class ", "public ", "private "]
        .iter()
        .any(|word| text.contains(word))
}
