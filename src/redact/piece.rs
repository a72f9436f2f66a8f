//! The pieces of a text, and how familiar each is: a word that anybody may write, or something that only whoever
//! pasted it knows.

use std::ops::Range;

use crate::knowledge::ideographs::{self, is_ideograph};
use crate::knowledge::vocabulary::{is_word, is_word_of_rules};

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
/// so their characters end a piece, and what is known of a run of them and what is not are pieces of their own.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut open: Option<Open> = None;
    let close = |open: Open, all: &mut Vec<Piece>| {
        if open.is_ideographic {
            all.extend(of_ideographs(text, open.range));
        } else {
            let familiarity = judge(&open.folded);
            all.push(Piece { range: open.range, folded: open.folded, familiarity });
        }
    };
    for (at, character) in text.char_indices() {
        let folded = fold(character);
        let belongs = folded.is_alphanumeric() || is_sign(folded);
        let is_ideographic = is_ideograph(folded);
        let ends = |open: &mut Open| {
            if belongs { open.is_ideographic != is_ideographic } else { !is_invisible(character) }
        };
        if let Some(ended) = open.take_if(ends) {
            close(ended, &mut all);
        }
        if belongs {
            let run =
                open.get_or_insert_with(|| Open { range: at..at, folded: String::new(), is_ideographic });
            run.range.end = at + character.len_utf8();
            run.folded.push(folded);
        }
    }
    if let Some(ended) = open {
        close(ended, &mut all);
    }
    contract(text, &mut all);
    all
}

/// The run that is being read.
struct Open {
    range: Range<usize>,
    folded: String,
    is_ideographic: bool,
}

/// No name is longer, in ideographs: a run of so few is a word or none.
const NAME: usize = 4;

/// The stretches of a run that are known, and those that are not.
fn of_ideographs(text: &str, range: Range<usize>) -> Vec<Piece> {
    let run = text.get(range.clone()).unwrap_or_default();
    let run = run.char_indices().filter(|(_, character)| !is_invisible(*character));
    let run: Vec<(usize, usize, char)> = run
        .map(|(at, character)| (range.start + at, range.start + at + character.len_utf8(), fold(character)))
        .collect();
    let letters: Vec<char> = run.iter().map(|(.., letter)| *letter).collect();
    let mut known = ideographs::known(&letters);
    if run.len() <= NAME && known.contains(&false) {
        known.fill(false);
    }
    let mut all: Vec<Piece> = Vec::new();
    let mut last = None;
    for ((start, end, letter), known) in run.iter().zip(known) {
        match all.last_mut() {
            Some(piece) if last == Some(known) => {
                piece.range.end = *end;
                piece.folded.push(*letter);
            }
            _ => {
                let familiarity = if known { Familiarity::Strong } else { Familiarity::Unknown };
                all.push(Piece { range: *start..*end, folded: letter.to_string(), familiarity });
            }
        }
        last = Some(known);
    }
    all
}

/// What English writes behind an apostrophe: `it's`, `I've`, `colleague's`, `don't`.
fn contract(text: &str, all: &mut [Piece]) {
    const TAILS: &[&str] = &["s", "t", "d", "m", "ve", "re", "ll"];
    for at in 1..all.len() {
        let Some([before, tail]) = all.get_mut(at - 1..=at) else { continue };
        let mark = text.get(before.range.end..tail.range.start);
        let ends = text.get(tail.range.end..).is_none_or(|rest| !rest.starts_with(is_apostrophe));
        let written = tail.folded.to_ascii_lowercase();
        if !mark.is_some_and(|mark| mark.chars().all(is_apostrophe) && mark.chars().count() == 1)
            || !ends
            || !TAILS.contains(&written.as_str())
        {
            continue;
        }
        tail.familiarity = Familiarity::Weak;
        let negated = before.folded.strip_suffix(['n', 'N']).filter(|_| written == "t");
        if before.familiarity == Familiarity::Unknown
            && negated.is_some_and(|verb| judge(verb) != Familiarity::Unknown)
        {
            before.familiarity = Familiarity::Weak;
        }
    }
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '＇' | 'ʼ')
}

/// Whether known words and short numbers are all that the text is made of.
pub(super) fn is_of_words(text: &str) -> bool {
    pieces(text).iter().all(|piece| piece.familiarity != Familiarity::Unknown)
}

/// Signs that stand for letters: in brackets, of flags, of Braille, of tags.
const fn is_sign(character: char) -> bool {
    matches!(
        character,
        '\u{249c}'..='\u{24b5}' | '\u{2801}'..='\u{28ff}' | '\u{1f110}'..='\u{1f1ff}' | '\u{e0020}'..='\u{e007e}'
    )
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

/// Words of other scripts: those of the rules. Any other may be a name, and with Latin letters in it a disguise.
fn of_script(piece: &str) -> Familiarity {
    if is_word_of_rules(&piece.to_lowercase()) { Familiarity::Strong } else { Familiarity::Unknown }
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
            ("Иванов", Unknown),
            ("Αλέξης", Unknown),
            ("محمد", Unknown),
            ("AIzа", Unknown),
        ] {
            assert_eq!(judge(piece), expected, "{piece}");
        }
    }

    #[test]
    fn contractions_of_words_are_words() {
        let unknown = |text: &str| pieces(text).iter().filter(|piece| piece.familiarity == Unknown).count();
        for text in [
            "I've",
            "don't",
            "it's",
            "colleague's",
            "doesn't",
            "isn’t",
            "hasn't",
            "wouldn't",
            "we're",
            "they'll",
            "I'd",
            "I'm",
            "server's",
            "can't",
            "won't",
            "shouldn't",
            "DON'T",
        ] {
            assert_eq!(unknown(text), 0, "{text}");
        }
        for text in ["zyx's", "xkqn't", "it'xk"] {
            assert_eq!(unknown(text), 1, "{text}");
        }
    }

    #[test]
    fn pieces_go_through_invisible_characters_and_wide_forms() {
        let all = pieces("请检查API密钥 a\u{200b}b １２３");
        let folded: Vec<_> = all.iter().map(|piece| piece.folded.as_str()).collect();
        assert_eq!(folded, ["请检查", "API", "密钥", "ab", "123"]);
    }
}
