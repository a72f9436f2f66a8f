//! The names that values belong to: variables, fields, headers, parameters.

use super::back::{Back, is_gap, is_name, is_quote};
use super::{Standing, names};

/// A name that a value belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'t> {
    pub(super) text: &'t str,
    pub(super) start: usize,
    pub(super) separator: char,
    pub(super) quoted: bool,
    pub(super) query: bool,
}

/// Steps over `NAME=`, `name: `, `["name"] = `, `"name", `.
pub(super) fn take_name<'t>(back: &mut Back<'t>) -> Option<Name<'t>> {
    let mut ahead = *back;
    ahead.gap();
    let wrapped = unwrap(&mut ahead);
    let separator = ahead.peek().filter(|separator| matches!(separator, '=' | ':' | ',' | '>'))?;
    ahead.eat(separator);
    if separator == '>' && !ahead.eat('=') {
        return None;
    }
    let _ = separator == '=' && (ahead.eat(':') || ahead.eat('=') || ahead.eat('+'));
    ahead.gap();
    ahead.eat(']');
    let quoted = ahead.quote().is_some();
    let (text, span) = ahead.name()?;
    if quoted {
        ahead.quote();
    }
    if wrapped && !names::is_credential(text) {
        return None;
    }
    if separator == ',' && !(quoted && (names::is_credential(text) || text.eq_ignore_ascii_case("key"))) {
        return None;
    }
    *back = ahead;
    let query =
        separator == '=' && (matches!(ahead.peek(), Some('?' | '&')) || ahead.rest().ends_with("&amp;"));
    Some(Name { text, start: span.start, separator, quoted, query })
}

/// Steps over the `[` of a list or the `Some(` of a call around the value.
fn unwrap(back: &mut Back<'_>) -> bool {
    let wrapped = back.eat('[') || (back.eat('(') && back.name().is_some());
    if wrapped {
        back.gap();
    }
    wrapped
}

/// A further name whose value the first name is part of.
pub(super) fn outer_name<'t>(text: &str, back: &mut Back<'t>) -> Option<Name<'t>> {
    let mut ahead = *back;
    ahead.gap();
    ahead.quote();
    let inner = ahead;
    let outer = take_name(&mut ahead).filter(|outer| {
        let argument = outer.separator == ',' && !ahead_of(text, outer).ends_with("SetEnvironmentVariable(");
        !outer.query
            && !argument
            && (names::is_credential(outer.text) || is_value(text, outer.text, outer.start))
    });
    let outer = outer.or_else(|| {
        ahead = inner;
        commanded(&mut ahead)
    })?;
    *back = ahead;
    Some(outer)
}

/// What stands before a name and its quote.
fn ahead_of<'t>(text: &'t str, name: &Name<'_>) -> &'t str {
    text.get(..name.start).unwrap_or_default().trim_end_matches(is_quote)
}

/// `setx NAME`, `set -gx NAME`: a command sets the name, and no sign stands behind it.
fn commanded<'t>(back: &mut Back<'t>) -> Option<Name<'t>> {
    back.gap();
    back.quote();
    let (text, span) = back.name()?;
    back.quote();
    let sets = ["setx ", "set -x ", "set -gx ", "set -Ux "].iter().any(|lead| names::ends(back.rest(), lead));
    sets.then_some(Name { text, start: span.start, separator: '=', quoted: false, query: false })
}

/// The standing that a name gives its value.
pub(super) fn standing(text: &str, name: &Name<'_>) -> Standing {
    if name.query {
        Standing::Query(name.text.to_owned())
    } else if names::is_header(name.text) && name.separator != '=' {
        Standing::Header(name.text.to_ascii_lowercase())
    } else if name.text.eq_ignore_ascii_case("value") {
        Standing::Value(sibling(text, name.start).unwrap_or(name.text).to_owned())
    } else {
        Standing::Value(name.text.to_owned())
    }
}

/// Whether a name is `value`, of a variable that holds a Gemini key.
pub(super) fn is_value(text: &str, name: &str, start: usize) -> bool {
    name == "value" && sibling(text, start).is_some_and(names::is_gemini)
}

/// The name in `name: X` shortly before `value: …`, as in manifests.
fn sibling(text: &str, value: usize) -> Option<&str> {
    let mut floor = value.saturating_sub(160);
    while !text.is_char_boundary(floor) {
        floor += 1;
    }
    let before = text.get(floor..value)?;
    let rest = before.get(before.rfind("name")? + 4..)?;
    let rest = rest.trim_start_matches(|c: char| is_quote(c) || is_gap(c) || c == ':' || c == '=');
    let end = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
    rest.get(..end).filter(|name| !name.is_empty())
}
