//! A text without what only dresses it: escapes undone, invisible characters, blanks and punctuation left out, in lower
//! case. A key that was wrapped, spaced, quoted or encoded on its way has the same skeleton as the key itself.

use std::ops::Range;

use super::piece::fold;

/// Letters and digits, each with the bytes of the text that it comes from.
pub(super) struct Skeleton {
    pub(super) letters: Vec<u8>,
    places: Vec<Range<usize>>,
}

impl Skeleton {
    pub(super) fn of(text: &str) -> Self {
        let mut skeleton = Self { letters: Vec::new(), places: Vec::new() };
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let (character, length) = unescaped(rest);
            let folded = fold(character);
            if folded.is_ascii_alphanumeric() {
                skeleton.letters.push(u8::try_from(folded).unwrap_or_default().to_ascii_lowercase());
                skeleton.places.push(at..at + length);
            }
            at += length;
        }
        skeleton
    }

    /// The bytes of the text that this stretch of letters covers.
    pub(super) fn place(&self, letters: Range<usize>) -> Option<Range<usize>> {
        let start = self.places.get(letters.start)?.start;
        Some(start..self.places.get(letters.end.checked_sub(1)?)?.end)
    }
}

/// The next character and how many bytes it takes, with one escape undone.
pub(super) fn unescaped(rest: &str) -> (char, usize) {
    let plain = rest.chars().next().unwrap_or_default();
    let escaped = match plain {
        '\\' => backslash(rest),
        '%' => percent(rest),
        '&' => entity(rest),
        '<' => tag(rest),
        '\u{1b}' => ansi(rest),
        _ => None,
    };
    escaped.unwrap_or((plain, plain.len_utf8()))
}

/// `\n`, `\xNN`, `\uNNNN`, `\u{N}`, octal; also with the backslash doubled.
fn backslash(rest: &str) -> Option<(char, usize)> {
    let body = rest.trim_start_matches('\\');
    let skip = rest.len() - body.len();
    let (digits, radix, before, after) = match body.chars().next()? {
        'n' | 'r' | 't' | 'f' | 'b' | 'v' => return Some((' ', skip + 1)),
        'x' => (2, 16, 1, 0),
        'u' if body.starts_with("u{") => (body.get(2..)?.find('}')?, 16, 2, 1),
        'u' => (4, 16, 1, 0),
        'U' => (8, 16, 1, 0),
        '0'..='7' => (body.bytes().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count(), 8, 0, 0),
        _ => return None,
    };
    let code = u32::from_str_radix(body.get(before..before + digits)?, radix).ok()?;
    Some((char::from_u32(code).unwrap_or(' '), skip + before + digits + after))
}

/// `%41`, also encoded again and again: `%2541`.
fn percent(rest: &str) -> Option<(char, usize)> {
    let mut at = 1;
    while rest.get(at..at + 2) == Some("25")
        && rest.get(at + 2..at + 4).is_some_and(|two| two.bytes().all(|byte| byte.is_ascii_hexdigit()))
    {
        at += 2;
    }
    let code = u8::from_str_radix(rest.get(at..at + 2)?, 16).ok()?;
    Some((if code.is_ascii() { char::from(code) } else { ' ' }, at + 2))
}

/// `&#65;`, `&#x41;`, `&amp;`.
fn entity(rest: &str) -> Option<(char, usize)> {
    let length = rest.bytes().take(12).position(|byte| byte == b';')?;
    let name = rest.get(1..length)?;
    let code = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        },
        None if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic()) => u32::from(' '),
        None => return None,
    };
    Some((char::from_u32(code).unwrap_or(' '), length + 1))
}

/// `<br>`, `</span>`, `<wbr/>`.
fn tag(rest: &str) -> Option<(char, usize)> {
    let length = rest.bytes().take(40).position(|byte| byte == b'>')?;
    let name = rest.get(1..length)?.trim_matches('/');
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some((' ', length + 1))
}

/// The colours of a terminal.
fn ansi(rest: &str) -> Option<(char, usize)> {
    let body = rest.get(1..)?.strip_prefix('[')?;
    let length = body.bytes().take(24).position(|byte| byte.is_ascii_alphabetic())?;
    Some((' ', length + 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dresses_have_one_skeleton() {
        for text in [
            "AbC-12.d",
            "A b\nC 1 2 d",
            "A\u{200b}b\u{200b}C12d",
            "AbC\\n12d",
            "AbC\\u200b12d",
            "Ab&#8203;C1<br>2d",
            "%41%62%2543%31%32%64",
            "\\u0041bC\\x312\\u{64}",
            "\\\\u0041bC12d",
            "Ab' + 'C12d",
            "ＡｂＣ１２ｄ",
            "&#65;&#x62;C12d",
            "\u{1b}[31mAbC\u{1b}[0m12d",
        ] {
            assert_eq!(Skeleton::of(text).letters, b"abc12d", "{text:?}");
        }
    }

    #[test]
    fn letters_know_their_place() {
        let text = "x: A\u{200b}%62 c!";
        let skeleton = Skeleton::of(text);
        assert_eq!(skeleton.place(1..4).and_then(|range| text.get(range)), Some("A\u{200b}%62 c"));
        assert_eq!(skeleton.place(0..0), None);
        assert_eq!(skeleton.place(2..9), None);
    }
}
