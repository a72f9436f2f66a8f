//! What of a text that is too long is read: its beginning and its end.

use super::excerpt;

/// Bytes of a paste or a file that are read.
pub const CAP: usize = 10 * 1024 * 1024;

/// The text, or of one beyond the cap both its ends; and whether it was cut.
pub fn to_cap(text: String) -> (String, bool) {
    if text.len() <= CAP { (text, false) } else { (join(&text, &text), true) }
}

/// The beginning of one text and the end of another, with the mark between.
pub fn join(head: &str, tail: &str) -> String {
    let half = CAP / 2;
    let end = border(head, half.min(head.len()));
    let start = border(tail, tail.len().saturating_sub(half));
    excerpt(head.get(..end).unwrap_or_default(), tail.get(start..).unwrap_or_default())
}

/// The border of a character at or before this byte.
fn border(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::CUT;

    #[test]
    fn a_text_up_to_the_cap_stays_whole() {
        for text in ["", "a", &"é".repeat(CAP / 2)] {
            assert_eq!(to_cap(text.to_owned()), (text.to_owned(), false));
        }
    }

    #[test]
    fn of_a_longer_one_both_ends_are_kept_in_whole_characters() {
        for unit in ["a", "é", "密", "\u{1f511}", "a\u{301}"] {
            let text = unit.repeat(CAP / unit.len() + 3);
            let (kept, cut) = to_cap(text.clone());
            let (head, tail) = kept.split_once(CUT).unwrap();
            assert!(cut && text.starts_with(head) && text.ends_with(tail), "{unit}");
            assert!(kept.len() <= CAP + CUT.len() + 4 && kept.len() + 16 > CAP, "{unit}");
        }
    }
}
