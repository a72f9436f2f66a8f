//! Quotes and spaces that a URL's encoding left around a key: `%22AIza…%22%0A`.

use super::Span;

/// Encoded spaces and line ends.
const BLANKS: &[&str] = &["%20", "%09", "%0A", "%0D"];
/// Encoded quotes, plain and typographic, and the signs that cannot be seen.
const SIGNS: &[&str] = &[
    "%22",
    "%27",
    "%60",
    "%EF%BB%BF",
    "%C2%A0",
    "%E2%80%8B",
    "%E2%80%9C",
    "%E2%80%9D",
    "%E2%80%98",
    "%E2%80%99",
];
/// No more of them are taken together.
const MOST: usize = 8;

/// The run of them that ends there.
pub(super) fn before(text: &str, end: usize) -> Option<Span> {
    let mut start = end;
    for _ in 0..MOST {
        let head = text.as_bytes().get(..start)?;
        // Each of them ends with one code.
        if !matches!(head, [.., b'%', _, _]) {
            break;
        }
        let last = head.last().map(u8::to_ascii_uppercase);
        let fits = |sign: &&&str| {
            let tail = head.len().checked_sub(sign.len()).and_then(|at| head.get(at..));
            // Most of them are ruled out by their last digit.
            sign.as_bytes().last().copied() == last
                && tail.is_some_and(|tail| tail.eq_ignore_ascii_case(sign.as_bytes()))
        };
        let Some(sign) = BLANKS.iter().chain(SIGNS).find(fits) else { break };
        start -= sign.len();
    }
    (start < end).then_some(Span { start, end })
}

/// The run of them that starts there, if there is more to it than spaces and line ends.
pub(super) fn after(text: &str, start: usize) -> Option<Span> {
    let mut end = start;
    for _ in 0..MOST {
        let rest = text.as_bytes().get(end..)?;
        if !rest.starts_with(b"%") {
            break;
        }
        let fits = |sign: &&&str| {
            rest.get(..sign.len()).is_some_and(|head| head.eq_ignore_ascii_case(sign.as_bytes()))
        };
        let Some(sign) = BLANKS.iter().chain(SIGNS).find(fits) else { break };
        end += sign.len();
    }
    let part = text.get(start..end)?;
    (start < end && !is_blank(part)).then_some(Span { start, end })
}

/// Whether it is spaces and line ends only.
pub(super) fn is_blank(part: &str) -> bool {
    let bytes = part.as_bytes();
    bytes.len().is_multiple_of(3)
        && bytes.chunks(3).all(|code| BLANKS.iter().any(|blank| code.eq_ignore_ascii_case(blank.as_bytes())))
}
