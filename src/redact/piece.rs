//! The pieces of a text, and how familiar each is: a word that anybody may write, or something that only whoever
//! pasted it knows.

use std::ops::Range;

use crate::knowledge::vocabulary::is_word;

/// How much a piece may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Familiarity {
    /// A known word of four letters or more: hardly ever part of a random secret.
    Strong,
    /// A short word, a letter, a number of up to five digits: harmless alone, yet random secrets are full of them.
    Weak,
    /// Anything else.
    Unknown,
}

/// A run of letters and digits.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Bytes in the text.
    pub(super) range: Range<usize>,
    /// The same in ASCII where the text has a wide form of it (full width), without invisible characters.
    pub(super) folded: String,
    pub(super) familiarity: Familiarity,
}

impl Piece {
    pub(super) fn is_number(&self) -> bool {
        self.folded.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// Numbers of more digits than this are told as their length: a project's number has twelve.
const DIGITS: usize = 5;
/// A known word of so many letters does not come about by chance.
const STRONG: usize = 4;

/// All pieces, in the order of the text. Chinese, Japanese and Korean need no space between words and Latin letters,
/// so their characters end a piece and belong to none.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut open: Option<(usize, usize, String)> = None;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let folded = fold(character);
        if folded.is_alphanumeric() && !is_ideographic(folded) {
            let (start, ..) = *open.get_or_insert((at, end, String::new()));
            if let Some((_, last, letters)) = &mut open {
                *last = end;
                letters.push(folded);
            }
            debug_assert!(start < end, "a piece starts before its end");
        } else if !(is_invisible(character) && open.is_some()) {
            all.extend(open.take().map(finish));
        }
    }
    all.extend(open.map(finish));
    all
}

/// Whether known words and short numbers are all that the text is made of.
pub(super) fn is_of_words(text: &str) -> bool {
    pieces(text).iter().all(|piece| piece.familiarity != Familiarity::Unknown)
}

fn finish((start, end, folded): (usize, usize, String)) -> Piece {
    let familiarity = judge(&folded);
    Piece { range: start..end, folded, familiarity }
}

/// Full-width forms as the ASCII characters that they stand for.
pub(super) fn fold(character: char) -> char {
    match u32::from(character) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xff01 + 0x21).unwrap_or(character),
        _ => character,
    }
}

/// Characters that take no room: a key travels with them unseen.
pub const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

const fn is_ideographic(character: char) -> bool {
    matches!(
        character,
        '\u{2e80}'..='\u{303f}' | '\u{3040}'..='\u{30ff}' | '\u{3100}'..='\u{312f}' | '\u{31f0}'..='\u{31ff}'
            | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

/// How familiar a run of letters and digits is.
pub(super) fn judge(piece: &str) -> Familiarity {
    if !piece.is_ascii() {
        return of_script(piece);
    }
    let digits = piece.bytes().filter(u8::is_ascii_digit).count();
    match piece.len() - digits {
        0 if digits <= DIGITS => Familiarity::Weak,
        0 => Familiarity::Unknown,
        1 if digits == 0 => Familiarity::Weak,
        _ if digits == 0 => of_letters(piece),
        letters => of_mixture(piece, letters, digits),
    }
}

/// Words of other scripts: no secret is written in them. A mixture with Latin letters is a disguise.
fn of_script(piece: &str) -> Familiarity {
    let latin = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '\u{aa}'..='\u{2af}' | '\u{1d00}'..='\u{1dbf}' | '\u{1e00}'..='\u{1eff}' | '\u{2070}'..='\u{24ff}'
                | '\u{a720}'..='\u{a7ff}' | '\u{ff00}'..='\u{ff9f}' | '\u{1d400}'..='\u{1d7ff}' | '\u{1f100}'..='\u{1f1ff}')
    };
    // The digits of any script write a number as ASCII does.
    if piece.chars().any(latin) || piece.chars().filter(|c| c.is_numeric()).count() > DIGITS {
        Familiarity::Unknown
    } else {
        Familiarity::Strong
    }
}

fn of_letters(piece: &str) -> Familiarity {
    let parts = camel(piece);
    if let [word] = parts.as_slice() {
        return of_word(word);
    }
    let familiar = parts.iter().map(|part| if part.len() > 1 { of_word(part) } else { Familiarity::Unknown });
    let familiar: Vec<Familiarity> = familiar.collect();
    if familiar.contains(&Familiarity::Unknown) {
        Familiarity::Unknown
    } else if familiar.contains(&Familiarity::Strong) {
        Familiarity::Strong
    } else {
        Familiarity::Unknown
    }
}

fn of_word(word: &str) -> Familiarity {
    if !is_word(&word.to_ascii_lowercase()) {
        Familiarity::Unknown
    } else if word.len() >= STRONG {
        Familiarity::Strong
    } else {
        Familiarity::Weak
    }
}

/// The words of a name in camel case: `AIError`, `maxRetries`. One where it is of one case.
pub(super) fn camel(piece: &str) -> Vec<&str> {
    let bytes = piece.as_bytes();
    let mut parts = Vec::new();
    let mut start = 0;
    for at in 1..bytes.len() {
        let [before, here] = [bytes.get(at - 1), bytes.get(at)].map(|byte| byte.copied().unwrap_or_default());
        let next = bytes.get(at + 1).copied().unwrap_or_default();
        let begins = here.is_ascii_uppercase() && (before.is_ascii_lowercase() || next.is_ascii_lowercase());
        // The plural of an abbreviation, as in `APIs`, is no word of its own.
        if begins && start < at && !(at + 2 == bytes.len() && next == b's') {
            parts.extend(piece.get(start..at));
            start = at;
        }
    }
    parts.extend(piece.get(start..));
    parts
}

/// `v1`, `4o`, `30s`, `512k` and known names such as `v1beta` and `sha256`.
fn of_mixture(piece: &str, letters: usize, digits: usize) -> Familiarity {
    let kinds: Vec<bool> = piece.bytes().map(|byte| byte.is_ascii_digit()).collect();
    let one_turn = kinds.windows(2).filter(|pair| pair.first() != pair.last()).count() == 1;
    if letters <= 2 && digits <= 4 && one_turn {
        return Familiarity::Weak;
    }
    if is_word(&piece.to_ascii_lowercase()) { Familiarity::Strong } else { Familiarity::Unknown }
}

#[cfg(test)]
mod tests {
    use super::Familiarity::{Strong, Unknown, Weak};
    use super::*;

    #[test]
    fn words_are_told_from_secrets() {
        for (piece, expected) in [
            ("permission", Strong),
            ("GenerateRequestsPerDayPerProjectPerModel", Strong),
            ("ClientError", Strong),
            ("APIs", Strong),
            ("INVALID", Strong),
            ("v1beta", Strong),
            ("key", Weak),
            ("403", Weak),
            ("4o", Weak),
            ("30s", Weak),
            ("123456", Unknown),
            ("hunter2", Unknown),
            ("K4T", Unknown),
            ("xkcdq", Unknown),
            ("pErMiSsIoN", Unknown),
            ("müller", Unknown),
            ("ключ", Strong),
            ("AIzа", Unknown),
        ] {
            assert_eq!(judge(piece), expected, "{piece}");
        }
    }

    #[test]
    fn pieces_go_through_invisible_characters_and_wide_forms() {
        let all = pieces("请检查API密钥 a\u{200b}b １２３");
        let folded: Vec<_> = all.iter().map(|piece| piece.folded.as_str()).collect();
        assert_eq!(folded, ["API", "ab", "123"]);
    }
}
