//! One character of a text, as a reader of keys sees it.

use super::{colour, confusable};

/// What a character may be within a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Glyph {
    /// A visible ASCII character.
    Plain(u8),
    /// A character that is taken for this one.
    Lookalike(u8),
    /// `%2E` and the like, for this one.
    Encoded(u8),
    /// Draws nothing; also the code of a colour as a whole.
    Invisible,
    /// A space that is not the space of the keyboard.
    OddSpace,
    /// A space, a tab or a line end.
    Blank,
    /// Anything else.
    Other,
}

/// A character at its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight {
    pub(super) glyph: Glyph,
    pub(super) character: char,
    /// In bytes of the text.
    pub(super) length: usize,
}

/// What stands at a byte offset; none at the end, or within a character.
#[expect(clippy::inline_always, reason = "built for size it would be a call for each letter")]
#[inline(always)]
pub(super) fn at(text: &str, position: usize) -> Option<Sight> {
    let first = *text.as_bytes().get(position)?;
    // Most characters are these, and nothing but themselves.
    if is_plain(first) {
        return Some(Sight { glyph: Glyph::Plain(first), character: char::from(first), length: 1 });
    }
    rare(text, position, first)
}

/// The same where it may be more than a character that is itself.
#[inline(never)]
fn rare(text: &str, position: usize, first: u8) -> Option<Sight> {
    if matches!(first, b' ' | b'\n') {
        return Some(Sight { glyph: Glyph::Blank, character: char::from(first), length: 1 });
    }
    if let Some(sight) = full_width(text, position) {
        return Some(sight);
    }
    if first == b'%' {
        return Some(percent(text, position).map_or(
            Sight { glyph: Glyph::Plain(first), character: '%', length: 1 },
            |byte| Sight { glyph: Glyph::Encoded(byte), character: char::from(byte), length: 3 },
        ));
    }
    let character = text.get(position..)?.chars().next()?;
    if !character.is_ascii() {
        return Some(Sight { glyph: classify(character), character, length: character.len_utf8() });
    }
    if let Some(length) = colour::at(text, position) {
        return Some(Sight { glyph: Glyph::Invisible, character: '\u{1b}', length });
    }
    Some(Sight { glyph: classify(character), character, length: 1 })
}

/// A full-width digit or letter, from its bytes: whole texts are written in them, and nothing else is taken for an
/// ASCII character so often.
fn full_width(text: &str, position: usize) -> Option<Sight> {
    let &[0xef, middle, last] = text.as_bytes().get(position..)?.first_chunk()? else { return None };
    let taken = match (middle, last) {
        // U+FF10 to U+FF3F, and U+FF40 to U+FF5A.
        (0xbc, 0x90..=0xbf) => last - 0x60,
        (0xbd, 0x80..=0x9a) => last - 0x20,
        _ => return None,
    };
    let character = char::from_u32(0xfee0 + u32::from(taken))?;
    Some(Sight { glyph: Glyph::Lookalike(taken), character, length: 3 })
}

fn classify(character: char) -> Glyph {
    if confusable::is_blank(character) {
        Glyph::Blank
    } else if confusable::is_invisible(character) {
        Glyph::Invisible
    } else if let Ok(byte @ b'!'..=b'~') = u8::try_from(character) {
        Glyph::Plain(byte)
    } else if confusable::is_odd_space(character) {
        Glyph::OddSpace
    } else {
        confusable::latin(character).map_or(Glyph::Other, Glyph::Lookalike)
    }
}

/// `%2E` and the like, where it stands for a character that keys have.
fn percent(text: &str, position: usize) -> Option<u8> {
    let &[_, high, low] = text.as_bytes().get(position..)?.first_chunk()?;
    let byte = hex(high)? << 4 | hex(low)?;
    (byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_')).then_some(byte)
}

/// The value of a hexadecimal digit.
const fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// How a text begins.
pub(super) struct Head {
    /// The first four characters as they read, faults left out; zeros where they end.
    pub(super) letters: [u8; 4],
    /// Whether these are in one piece: no space stands among them, and no end.
    pub(super) is_one: bool,
}

/// How the text begins at this place.
pub(super) fn head(text: &str, mut position: usize) -> Head {
    let mut head = Head { letters: [0; 4], is_one: true };
    let (mut count, mut faults) = (0, 0);
    while let Some(place) = head.letters.get_mut(count) {
        let Some(sight) = at(text, position) else {
            head.is_one = false;
            break;
        };
        match sight.glyph {
            Glyph::Plain(byte) | Glyph::Lookalike(byte) | Glyph::Encoded(byte) => {
                *place = byte;
                count += 1;
            }
            Glyph::Invisible if faults < FAULTS => faults += 1,
            Glyph::Invisible => break,
            Glyph::OddSpace | Glyph::Blank | Glyph::Other => {
                head.is_one = false;
                if sight.glyph == Glyph::Other || faults == FAULTS {
                    break;
                }
                faults += 1;
            }
        }
        position += sight.length;
    }
    head
}

/// Whether a byte is a visible character and begins nothing that stands for another one.
const fn is_plain(byte: u8) -> bool {
    matches!(byte, b'!'..=b'~') && !matches!(byte, b'%' | b'\\' | b'^')
}

/// So many characters at fault may stand within a prefix.
pub(super) const FAULTS: usize = 4;

/// Whether the text from here on reads as `prefix`, faults of single characters allowed.
pub(super) fn starts(text: &str, mut position: usize, prefix: &str, any_case: bool) -> bool {
    let mut wanted = prefix.bytes();
    let mut next = wanted.next();
    let mut faults = 0;
    while let Some(byte) = next {
        let Some(sight) = at(text, position) else { return false };
        match sight.glyph {
            Glyph::Plain(seen) | Glyph::Lookalike(seen) | Glyph::Encoded(seen)
                if seen == byte || (any_case && seen.eq_ignore_ascii_case(&byte)) =>
            {
                next = wanted.next();
            }
            Glyph::Invisible | Glyph::OddSpace | Glyph::Blank if faults < FAULTS => faults += 1,
            _ => return false,
        }
        position += sight.length;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_width_character_is_what_the_table_of_look_alikes_says() {
        for character in ('\u{ff00}'..='\u{ffff}').chain(['\u{bf90}', '\u{fbc0}', '中']) {
            let text = character.to_string();
            let seen = at(&text, 0).map(|sight| (sight.glyph, sight.character, sight.length));
            let table = (classify(character), character, character.len_utf8());
            assert_eq!(seen, Some(table), "{character:?}");
        }
    }

    #[test]
    fn a_head_is_in_one_piece_until_a_space_an_end_or_a_foreign_character() {
        for (text, letters, is_one) in [
            ("AIzaSy", "AIza", true),
            ("AIza", "AIza", true),
            ("AI%7Aa", "AIza", true),
            ("\u{410}Iza", "AIza", true),
            ("A\u{200b}I\u{1b}[31mza", "AIza", true),
            ("sk- sk-", "sk-s", false),
            ("sk-\nsk-", "sk-s", false),
            ("sk\u{a0}-x", "sk-x", false),
            ("sk-", "sk-", false),
            ("sk-密钥", "sk-", false),
            // What is behind so many is not seen.
            ("sk-\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}x", "sk-", true),
        ] {
            let head = super::head(text, 0);
            let seen: Vec<u8> = head.letters.into_iter().filter(|byte| *byte != 0).collect();
            assert_eq!((seen.as_slice(), head.is_one), (letters.as_bytes(), is_one), "{text:?}");
        }
    }
}
