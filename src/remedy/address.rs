//! A key that goes in the address: out of it, and into the headers.

use super::edit::{GAP, begins, name, part, run};
use super::header::NATIVE;
use super::snippet::Draft;
use crate::intake::Reading;

/// Takes the parameter out of the address; into the headers, where none carries the key yet.
pub(super) fn clear(draft: &mut Draft<'_>, reading: &Reading, at: usize) -> Option<()> {
    let literal = draft.literal(at)?;
    let value = at + "key=".len();
    let rest = draft.part(value, literal.end).to_owned();
    let key = if rest.is_empty() {
        joined(draft, at)?
    } else {
        let own = |key: &str| rest.starts_with(key).then(|| (draft.tongue.key.to_owned(), key.len()));
        let all = reading.credentials.iter();
        let (key, length) = inner(&rest).or_else(|| all.clone().find_map(|it| it.credential.reveal(own)))?;
        cut(draft, at - 1, value + length, part(&rest, length, rest.len()))?;
        key
    };
    if draft.text.contains(NATIVE) || draft.text.contains("Bearer") {
        return Some(());
    }
    if key == draft.tongue.key {
        draft.import()?;
    }
    enter(draft, &key, literal.close)
}

/// Takes out what lies between the sign before the parameter and its end; `next` follows it in the address.
fn cut(draft: &mut Draft<'_>, sign: usize, end: usize, next: &str) -> Option<()> {
    if next.is_empty() || draft.part(sign, sign + 1) == "&" {
        draft.put(sign, end, "");
    } else {
        next.starts_with('&').then(|| draft.put(sign + 1, end + 1, ""))?;
    }
    Some(())
}

/// What is put in there: `${key}`, `{key}`, `{$key}`, `$key`; and how long it is written.
fn inner(rest: &str) -> Option<(String, usize)> {
    let open = run(rest, "${");
    let braces = part(rest, 0, open).contains('{');
    let path = part(rest, open, rest.len());
    let path = part(path, 0, name(path, if braces { "." } else { "" }));
    let end = open + path.len();
    let closed = !braces || part(rest, end, end + 1) == "}";
    // A variable of PHP keeps its sign.
    let sign = if rest.starts_with("{$") { "$" } else { "" };
    (open > 0 && closed && !path.is_empty()).then(|| ([sign, path].concat(), end + usize::from(braces)))
}

/// `"…?key=" + key`, and perhaps a text behind it.
fn joined(draft: &mut Draft<'_>, at: usize) -> Option<String> {
    let literal = draft.literal(at)?;
    let join = draft.tongue.join;
    let skip = |at: usize| {
        let at = at + run(draft.rest(at), GAP);
        let next = at + draft.rest(at).starts_with(join).then_some(join.len()).filter(|it| *it > 0)?;
        Some(next + run(draft.rest(next), GAP))
    };
    let start = skip(literal.close)?;
    // The dot of PHP is no part of a name.
    let end = start + name(draft.rest(start), if join == "." { "$" } else { ".$" });
    let key = draft.part(start, end).to_owned();
    if key.is_empty() {
        return None;
    }
    let Some(next) = skip(end) else {
        // What else binds to the name would be left alone.
        let after = draft.rest(end + run(draft.rest(end), " "));
        begins(after, ",);\r\n").then(|| {
            draft.put(at - 1, literal.end, "");
            draft.put(literal.close, end, "");
        })?;
        return Some(key);
    };
    let more = draft.literal(next + 1).filter(|it| it.open == next)?;
    let text = draft.part(more.start, more.end).to_owned();
    let same = draft.part(literal.end, literal.close) == draft.part(next, more.start);
    if same { cut(draft, at - 1, more.start, &text).map(|()| key) } else { None }
}

/// Puts the key into the headers, in the manner of those that follow; none where it is not certain where they are.
fn enter(draft: &mut Draft<'_>, key: &str, address: usize) -> Option<()> {
    let text = draft.text;
    let place =
        draft.tongue.headers.split('\n').find(|it| !it.is_empty() && text.matches(it).count() == 1)?;
    let at = text.find(place)? + place.len();
    let between = draft.part(at.min(address), at.max(address));
    // Another function may not know the name.
    if ["def ", "function ", "class ", "=> {"].iter().any(|word| between.contains(word)) {
        return None;
    }
    let rest = draft.rest(at);
    let gap = part(rest, 0, run(rest, GAP));
    let behind = if begins(draft.rest(at + gap.len()), "}]") {
        ""
    } else if gap.contains('\n') {
        gap
    } else {
        " "
    };
    let comma = if behind.is_empty() { "" } else { "," };
    let sign =
        if draft.tongue.join == "." && key != draft.tongue.key && !key.starts_with('$') { "$" } else { "" };
    let entry = draft.tongue.header.replace('@', &[sign, key].concat());
    draft.put(at + gap.len(), at + gap.len(), &[&entry, comma, behind].concat());
    Some(())
}
