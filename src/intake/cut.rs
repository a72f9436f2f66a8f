//! Where the page left out the middle of a text that is too long to read.

use super::Span;

/// The line that stands in place of the middle.
pub const CUT: &str = "\n[\u{2026} Key Clinic left out the middle here \u{2026}]\n";
/// At most this many bytes at a border are given up, so that no word is cut in two.
const MOST: usize = 4096;

/// A text of a beginning and an end, with the mark between them. Words that the borders cut in two are left out
/// as far as that is possible: half a key is nobody's, and cannot be told from a key that is too short.
pub fn excerpt(head: &str, tail: &str) -> String {
    let near = head.char_indices().rev().take_while(|(at, _)| head.len() - at <= MOST);
    let end = near.filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).next().unwrap_or(head.len());
    let start = tail.char_indices().take_while(|(at, _)| *at <= MOST).find(|(_, c)| c.is_whitespace());
    let start = start.map_or(0, |(at, c)| at + c.len_utf8());
    let torn = char::REPLACEMENT_CHARACTER;
    let head = head.get(..end).unwrap_or(head).trim_end_matches(torn);
    [head, CUT, tail.get(start..).unwrap_or(tail).trim_start_matches(torn)].concat()
}

/// Whether the mark stands directly before or behind this part of the text: then the part may go on there.
pub(super) fn touches(text: &str, span: Span) -> bool {
    text.get(span.end..).is_some_and(|rest| rest.starts_with(CUT))
        || text.get(..span.start).is_some_and(|before| before.ends_with(CUT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_at_the_borders_are_left_out() {
        for (head, tail, expected) in [
            ("one two", "hree four", ["one", "four"]),
            ("one two ", "three four", ["one two", "four"]),
            ("one\nAIzaSy", "Dx\nfour", ["one", "four"]),
            ("\u{4f60} \u{597d}\u{fffd}", "\u{fffd}\u{597d} \u{4f60}", ["\u{4f60}", "\u{4f60}"]),
            ("unbroken", "text", ["unbroken", "text"]),
            ("torn\u{fffd}", "\u{fffd}text", ["torn", "text"]),
            ("", "", ["", ""]),
        ] {
            let [before, after] = expected;
            assert_eq!(excerpt(head, tail), [before, CUT, after].concat(), "{head} {tail}");
        }
        let long = "a".repeat(MOST * 2);
        let text = excerpt(&["x ", &long].concat(), &[&long, " x"].concat());
        assert_eq!(text, ["x ", &long, CUT, &long, " x"].concat());
        assert!(touches(&text, Span { start: 2, end: 2 + long.len() }));
        let second = 2 + long.len() + CUT.len();
        assert!(touches(&text, Span { start: second, end: second + long.len() }));
        assert!(!touches(&text, Span { start: 0, end: 1 }));
    }
}
