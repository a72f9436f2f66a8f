//! The header that carries the key: called by its name, or taken out.

use super::edit::{GAP, bare, begins, ends, holds, name, part, run};
use super::snippet::Draft;

pub(super) const NATIVE: &str = "x-goog-api-key";
const QUOTED: &str = "\"x-goog-api-key\"";
const CALL: &str = "header(\"x-goog-api-key\", ";

/// The header that the address wants, in place of the other.
pub(super) fn rename(draft: &mut Draft<'_>, start: usize, end: usize) -> Option<()> {
    let found = draft.part(start, end);
    if found == "bearer_auth" {
        called(draft, start, end + 1)
    } else if found.eq_ignore_ascii_case(NATIVE) {
        compatible(draft, start, end)
    } else {
        native(draft, start, end)
    }
}

/// `.bearer_auth(key)`
fn called(draft: &mut Draft<'_>, start: usize, value: usize) -> Option<()> {
    let end = value + draft.rest(value).find(')')?;
    let argument = draft.part(value, end);
    if argument.contains('(') {
        return None;
    }
    // Any text may be shown there; a header takes fewer kinds.
    if argument.starts_with('&') {
        draft.put(value, value, "format!(\"{}\", ");
        draft.put(end, end, ")");
    }
    draft.put(start, value, CALL);
    Some(())
}

/// `Authorization: Bearer …` on the native endpoint.
fn native(draft: &mut Draft<'_>, start: usize, end: usize) -> Option<()> {
    const ASSIGNED: &str = " = new AuthenticationHeaderValue(\"Bearer\", ";
    let before = draft.before(start);
    let (rest, script) = (draft.rest(end), draft.tongue.key.starts_with("process"));
    if draft.literal(start).is_some() {
        draft.put(start, end, NATIVE);
    } else if rest.starts_with(ASSIGNED) && before.ends_with('.') {
        draft.put(start, end + ASSIGNED.len(), "Add(\"x-goog-api-key\", ");
        return Some(());
    } else if script && rest.starts_with(':') && ends(before, " {,\n\t") {
        draft.put(start, end, QUOTED);
    } else {
        // `HttpHeaders.AUTHORIZATION`, `header::AUTHORIZATION`
        let path = before.rfind('(')? + 1;
        let whole = start + name(draft.rest(start), "");
        let own = name(draft.part(path, start), ".:") == start - path && draft.rest(whole).starts_with(',');
        own.then(|| draft.put(path, whole, QUOTED))?;
    }
    scheme(draft, end)
}

/// Takes `Bearer ` off the value that follows.
fn scheme(draft: &mut Draft<'_>, from: usize) -> Option<()> {
    let lower = draft.rest(from).to_ascii_lowercase();
    let at = from + lower.find("bearer ")?;
    let value = at + "bearer ".len();
    let literal = draft.literal(at)?;
    if literal.start < at || value < literal.end {
        draft.put(at, value, "");
        return Some(());
    }
    // `"Bearer " + key`: nothing is left of it.
    let join = draft.tongue.join;
    let sign = literal.close + run(draft.rest(literal.close), GAP);
    if join.is_empty() || !draft.rest(sign).starts_with(join) {
        return None;
    }
    let operand = sign + join.len() + run(draft.rest(sign + join.len()), GAP);
    draft.put(literal.open, operand, "");
    Some(())
}

/// `x-goog-api-key` on an address that wants `Authorization`.
fn compatible(draft: &mut Draft<'_>, start: usize, end: usize) -> Option<()> {
    let literal = draft.literal(start)?;
    draft.put(start, end, "Authorization");
    if end < literal.end {
        // `"x-goog-api-key: …"`
        let value = end + run(draft.part(end, literal.end), ": ");
        draft.put(value, value, if draft.part(end, value).ends_with(' ') { "Bearer " } else { " Bearer " });
        return Some(());
    }
    let value = literal.close + run(draft.rest(literal.close), " :,=>");
    let behind = end_of(draft, value, true)?;
    let (before, after) = draft.tongue.scheme;
    draft.put(value, value, before);
    draft.put(behind, behind, after);
    (value > literal.close && behind > value).then_some(())
}

/// Where an entry of a list or map, or an argument, ends; `close`: only if it is what binds closer than any sign.
fn end_of(draft: &Draft<'_>, start: usize, close: bool) -> Option<usize> {
    let (mut at, mut depth) = (start, 0_usize);
    while let Some(byte) = draft.text.as_bytes().get(at) {
        if let Some(literal) = draft.literal(at + 1).filter(|it| it.open <= at) {
            at = literal.close;
            continue;
        }
        match byte {
            b',' | b'}' | b']' | b')' if depth == 0 => {
                let end = bare(draft.before(at), GAP);
                let plain = name(draft.part(start, end), "$.:![]()\"'&*>-") == end - start;
                return (plain || !close).then_some(end);
            }
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b';' => return None,
            _ => {}
        }
        at += 1;
    }
    None
}

/// Takes the second of two headers out, with all that belongs to it.
pub(super) fn remove(draft: &mut Draft<'_>) -> Option<()> {
    let lower = draft.text.to_ascii_lowercase();
    let at = lower.find("authorization")?;
    let once = lower.matches("authorization").count() + lower.matches(NATIVE).count() == 2;
    let literal = draft.literal(at).filter(|it| it.start == at && once)?;
    let before = bare(draft.before(literal.open), GAP);
    let sign = draft.part(before.saturating_sub(1), before);
    if sign == "(" {
        return line(draft, at);
    }
    let end = end_of(draft, literal.open, false)?;
    if sign == "," {
        draft.put(before - 1, end, "");
    } else if begins(sign, "{[") && draft.rest(end).starts_with(',') {
        draft.put(literal.open, end + 1 + run(draft.rest(end + 1), GAP), "");
    } else {
        return None;
    }
    Some(())
}

/// A call on a line of its own.
fn line(draft: &mut Draft<'_>, at: usize) -> Option<()> {
    let start = draft.before(at).rfind('\n')? + 1;
    let end = start + draft.rest(start).find('\n')? + 1;
    let line = draft.part(start, end);
    let line = part(line, run(line, GAP), bare(line, GAP));
    let count = |c: char| line.matches(c).count();
    // The link of a chain, or a statement.
    let own = if line.starts_with('.') {
        line.ends_with(')')
    } else {
        count(';') <= 1 && part(line, 0, bare(line, ".;")).ends_with(')')
    };
    let whole = count('(') == count(')') && !holds(line, "x-goog\n=");
    (own && whole).then(|| draft.put(start, end, ""))
}
