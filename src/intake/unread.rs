//! Secrets under names that are published, and Gemini keys under names that no client reads.

use super::desk::Desk;
use super::{Found, Note, Span, Standing, names};
use crate::knowledge::causes::Cause;
use crate::knowledge::providers;
use crate::knowledge::sign::Certainty;

/// What Google's and other common clients read.
pub(super) const READ: &[&str] = &[
    "GEMINI_API_KEY",
    "GOOGLE_API_KEY",
    "GOOGLE_GENERATIVE_AI_API_KEY",
    "GOOGLE_GENAI_API_KEY",
    "GOOGLE_GEMINI_API_KEY",
];
/// Builders put variables of these names into the page that everybody gets.
pub(super) const EXPOSED: &[&str] = &[
    "VITE_",
    "REACT_APP_",
    "NEXT_PUBLIC_",
    "EXPO_PUBLIC_",
    "NUXT_PUBLIC_",
    "VUE_APP_",
    "GATSBY_",
    "PUBLIC_",
];
/// More letters than these apart, a name is another one and no slip.
const SLIPS: usize = 2;
/// Texts beyond this are data, and more places than these are not looked at.
const TEXT: usize = 1 << 16;
const MOST: usize = 20;
/// No name of a variable is longer.
const LONGEST: usize = 40;

/// Looks at the names of all keys.
pub(super) fn read(desk: &mut Desk<'_>) {
    let mut rows = Vec::new();
    for (index, found) in desk.reading.credentials.iter().enumerate() {
        let Standing::Value(name) = &found.place else { continue };
        let short = name.rsplit('.').next().unwrap_or(name);
        let capitals = !short.bytes().any(|byte| byte.is_ascii_lowercase());
        let is_gemini = found.provider.id == "gemini";
        let Some(span) = name_before(desk.text, found.span.start, short).filter(|_| capitals) else {
            continue;
        };
        if EXPOSED.iter().any(|prefix| short.starts_with(prefix)) {
            if is_gemini || is_secret(found, short) {
                rows.push((Cause::ClientExposedVariable, Certainty::Likely, span, index));
            }
        } else if let Some(sure) = unread(short).filter(|_| is_gemini && found.kind.cause.is_none()) {
            rows.push((Cause::UnreadVariableName, sure, span, index));
        }
    }
    for (cause, sure, span, index) in rows {
        desk.report(cause, sure, span, Some(index), Note::None);
    }
}

/// Whether a key of somebody else is a secret: some keys are made for pages, and their names say so.
fn is_secret(found: &Found, name: &str) -> bool {
    const PUBLIC: &[&str] = &["publishable", "maps", "anon", "site", "client_id", "public_key", "recaptcha"];
    let name = EXPOSED.iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
    let is_known = found.provider.id != providers::UNKNOWN && found.kind.id != "project_id";
    is_known && !PUBLIC.iter().any(|word| names::holds(name, word) || found.kind.id.contains(word))
}

/// Whether a text takes the key from one of these variables, and does not set it.
pub fn reads_variable(text: &str) -> bool {
    text.len() <= TEXT
        && READ.iter().filter(|name| text.contains(**name)).any(|name| {
            text.match_indices(name).take(MOST).any(|(at, _)| {
                let before = text.get(..at).unwrap_or_default();
                let call = before.trim_end_matches(['"', '\'', '(', '[', '`', '{', ' ']);
                before.ends_with(['$', '%', '{'])
                    || ["$env:", "env.", "environ", "getenv", "env", "ENV", "var"]
                        .iter()
                        .any(|it| call.ends_with(it))
            })
        })
}

/// How sure it is that nobody reads this name; none where it is read, or is a program's own business.
fn unread(name: &str) -> Option<Certainty> {
    // Programs that take turns with several keys number them.
    let plain = name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('_');
    if READ.contains(&name) || READ.contains(&plain) {
        return None;
    }
    let slip = READ.iter().any(|known| is_slip(name, known));
    if slip && !names::is_gemini(name) {
        return Some(Certainty::Likely);
    }
    (slip || names::holds(name, "gemini")).then_some(Certainty::Possible)
}

/// Whether one name is the other with at most [`SLIPS`] letters lost, added, changed or swapped with the next.
fn is_slip(name: &str, known: &str) -> bool {
    name.len() <= LONGEST
        && name.len().abs_diff(known.len()) <= SLIPS
        && distance(name.as_bytes(), known.as_bytes()) <= SLIPS
}

/// The number of such slips between two names.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let cell =
        |row: &[usize], at: Option<usize>| at.and_then(|at| row.get(at)).copied().unwrap_or(usize::MAX / 2);
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut last_a = None;
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        let mut last_b = None;
        for (j, other) in b.iter().enumerate() {
            let changed = cell(&above, Some(j)) + usize::from(letter != other);
            let moved = (cell(&above, Some(j + 1)) + 1).min(cell(&row, Some(j)) + 1);
            let swapped = last_a == Some(other) && last_b == Some(letter);
            let swap = if swapped { cell(&before, j.checked_sub(1)) + 1 } else { usize::MAX };
            row.push(changed.min(moved).min(swap));
            last_b = Some(other);
        }
        last_a = Some(letter);
        before = std::mem::replace(&mut above, row);
    }
    cell(&above, Some(b.len()))
}

/// Where the name of a value stands, shortly before it.
fn name_before(text: &str, value: usize, name: &str) -> Option<Span> {
    let mut floor = value.saturating_sub(160);
    while !text.is_char_boundary(floor) {
        floor += 1;
    }
    let start = floor + text.get(floor..value)?.rfind(name)?;
    Some(Span { start, end: start + name.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        let slips = |name: &str| distance(name.as_bytes(), b"GEMINI_API_KEY");
        assert_eq!(slips("GEMINI_API_KEY"), 0);
        assert_eq!(slips("GEMNI_API_KEY"), 1);
        assert_eq!(slips("GEMIIN_API_KEY"), 1);
        assert_eq!(slips("GEMINI_API_KYE"), 1);
        assert_eq!(slips("GEMINI_APIKEYS"), 2);
        assert_eq!(slips("OPENAI_API_KEY"), 5);
        assert_eq!(slips(""), 14);
    }

    #[test]
    fn other_names_are_no_slips() {
        for name in ["OPENAI_API_KEY", "GROQ_API_KEY", "GOOGLE_MAPS_API_KEY", "API_KEY", "GEMINI_API_KEY_2"] {
            assert_eq!(unread(name), None, "{name}");
        }
        assert_eq!(unread("GOOGLE_APY_KEY"), Some(Certainty::Likely));
        assert_eq!(unread("GEMINI_KEY"), Some(Certainty::Possible));
    }
}
