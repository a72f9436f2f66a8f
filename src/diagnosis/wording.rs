//! Wordings: one plain form for every text, and patterns that are looked up in it.
//!
//! Wrappers break lines within words, draw frames, double backslashes, bend quotes and write entities. So
//! nothing is compared but [`Letters`]: what is left of a text when all of that is gone.

/// How far a `*` reaches, in letters.
const REACH: usize = 200;
/// How far a `*` reaches, in bytes of the text: a bound for texts that are all white space.
const STRETCH: usize = 2000;

/// No escape is longer, in bytes, but for the backslashes in front of it.
const ESCAPE: usize = 24;

/// The letters of a text from `at` on: lower case, escapes and entities undone, without white space, quotes,
/// asterisks, backslashes, margins and frames.
#[derive(Clone)]
pub struct Letters<'a> {
    text: &'a str,
    at: usize,
}

/// One letter and the bytes it stands for.
#[derive(Clone, Copy)]
pub struct Letter {
    pub is: char,
    pub start: usize,
    pub end: usize,
}

impl<'a> Letters<'a> {
    pub const fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }
}

impl Iterator for Letters<'_> {
    type Item = Letter;

    fn next(&mut self) -> Option<Letter> {
        loop {
            let byte = *self.text.as_bytes().get(self.at)?;
            let (letter, length) = match byte {
                b'A'..=b'Z' => (Some(char::from(byte | 0x20)), 1),
                b'\\' | b'&' | b'%' | 0x1b | 0x80.. => special(self.text, self.at),
                0..=b' ' | b'"' | b'\'' | b'`' | b'*' | b'|' | b'>' | 0x7f => (None, 1),
                _ => (Some(char::from(byte)), 1),
            };
            let start = self.at;
            self.at += length;
            if let Some(letter) = letter {
                return Some(Letter { is: letter, start, end: self.at });
            }
        }
    }
}

/// An escape, an entity, a terminal's colour, or a character beyond ASCII: its letter, if any, and its length.
#[inline(never)]
fn special(text: &str, at: usize) -> (Option<char>, usize) {
    let Some(rest) = text.get(at..) else { return (None, 1) };
    match rest.as_bytes().first() {
        Some(b'\\') => escape(rest),
        Some(b'&') => entity(rest),
        Some(b'%') => percent(rest),
        Some(0x1b) => (None, colour(rest)),
        _ => rest.chars().next().map_or((None, 1), |first| (wide(first), first.len_utf8())),
    }
}

/// Several layers of JSON in JSON leave several backslashes in front of the escaped character.
fn escape(rest: &str) -> (Option<char>, usize) {
    let bare = rest.trim_start_matches('\\');
    let slashes = rest.len() - bare.len();
    let code = bare.strip_prefix('u').and_then(|tail| tail.get(..4));
    let character =
        code.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32).map(letter);
    match (character, bare.as_bytes().first()) {
        (Some(letter), _) => (letter, slashes + 5),
        (None, Some(b'n' | b'r' | b't')) => (None, slashes + 1),
        _ => (None, slashes),
    }
}

/// An entity of HTML. Those of quotes and white space leave nothing.
fn entity(rest: &str) -> (Option<char>, usize) {
    const NAMED: &[(&str, Option<char>)] = &[
        ("&lt;", Some('<')),
        ("&gt;", None),
        ("&amp;", Some('&')),
        ("&quot;", None),
        ("&apos;", None),
        ("&#39;", None),
        ("&#34;", None),
        ("&#x27;", None),
        ("&nbsp;", None),
    ];
    let named = NAMED.iter().find(|(name, _)| rest.starts_with(name));
    named.map_or((Some('&'), 1), |(name, letter)| (*letter, name.len()))
}

/// A character of a URL. One beyond ASCII leaves nothing.
fn percent(rest: &str) -> (Option<char>, usize) {
    let code = rest.get(1..3).filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
    match code.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
        Some(byte) if byte.is_ascii() => (letter(char::from(byte)), 3),
        Some(_) => (None, 3),
        None => (Some('%'), 1),
    }
}

/// The length of a terminal's escape sequence.
fn colour(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    if bytes.get(1) != Some(&b'[') {
        return 1;
    }
    let end = bytes.iter().skip(2).take(20).position(u8::is_ascii_alphabetic);
    end.map_or(1, |end| end + 3)
}

/// The letter of a character, if it is one.
fn letter(character: char) -> Option<char> {
    match character {
        '"' | '\'' | '`' | '*' | '|' | '>' | '\\' => None,
        _ if character.is_ascii_whitespace() => None,
        _ if character.is_ascii() => Some(character.to_ascii_lowercase()),
        _ => wide(character),
    }
}

const fn wide(character: char) -> Option<char> {
    match character {
        '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '‚' | '\u{a0}' | '\u{ad}' | '\u{3000}' | '\u{feff}' => {
            None
        }
        '\u{2000}'..='\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{2500}'..='\u{259f}' => None,
        _ => Some(character),
    }
}

/// The end of the pattern where it begins at this byte. `*` stands for up to 200 letters.
pub fn ends(text: &str, at: usize, pattern: &str) -> Option<usize> {
    let mut pieces = pattern.split('*').filter(|piece| !piece.is_empty());
    let head = begins(text, at, pieces.next()?)?;
    pieces.try_fold(head, |end, piece| within(text, end, piece))
}

/// The last piece of a pattern. It is the rarer one in most, so that texts are searched for it.
pub fn tail(pattern: &str) -> &str {
    let pattern = pattern.trim_matches('*');
    pattern.rsplit_once('*').map_or(pattern, |(_, tail)| tail)
}

/// Whether the pattern's last piece stands at this byte.
pub fn is_tail(text: &str, at: usize, pattern: &str) -> bool {
    begins(text, at, tail(pattern)).is_some()
}

/// Where the pattern stands whose last piece begins at this byte: its bytes' range.
pub fn around(text: &str, at: usize, pattern: &str) -> Option<(usize, usize)> {
    let pattern = pattern.trim_matches('*');
    let end = begins(text, at, tail(pattern))?;
    if !pattern.contains('*') {
        return Some((at, end));
    }
    let first = Letters::new(pattern, 0).next()?.is;
    let from = farthest(text, at);
    let mut starts = Letters::new(text.get(..at)?, from).filter(|it| it.is == first).map(|it| it.start);
    starts.find(|start| ends(text, *start, pattern) == Some(end)).map(|start| (start, end))
}

/// How far back a pattern may begin whose last piece begins at this byte.
fn farthest(text: &str, at: usize) -> usize {
    let back = (0..4).map(|more| at.saturating_sub(2 * REACH + more));
    back.into_iter().find(|from| text.is_char_boundary(*from)).unwrap_or_default()
}

/// Where a pattern cannot stand, because its first piece does not: found while a text is gone over from its end, for
/// a last piece may stand in it a thousand times.
#[derive(Clone, Copy)]
pub struct Missing {
    from: usize,
}

impl Missing {
    /// Takes note that [`around`] found the pattern nowhere with its last piece here, if that is for its first piece.
    pub fn note(text: &str, at: usize, pattern: &str) -> Option<Self> {
        let from = farthest(text, at);
        lacks(text, from, at, pattern).then_some(Self { from })
    }

    /// Whether that holds for a last piece farther back as well.
    pub fn covers(&mut self, text: &str, at: usize, pattern: &str) -> bool {
        let from = farthest(text, at);
        // Whoever begins to read within an escape reads other letters.
        let edge = text.as_bytes().get(from.saturating_sub(ESCAPE)..from).unwrap_or_default();
        if edge.iter().any(|byte| matches!(byte, b'\\' | b'&' | b'%' | 0x1b)) {
            return false;
        }
        // What was read from within one before is read once more.
        let covers = self.from <= from || lacks(text, from, at.min(self.from + ESCAPE), pattern);
        if covers {
            self.from = self.from.min(from);
        }
        covers
    }
}

/// Whether the first piece of a pattern of several begins nowhere between the two places.
fn lacks(text: &str, from: usize, to: usize, pattern: &str) -> bool {
    let Some((head, _)) = pattern.trim_matches('*').split_once('*') else { return false };
    let first = Letters::new(head, 0).next().map(|it| it.is);
    let near = Letters::new(text, from).take_while(|it| it.start < to).filter(|it| Some(it.is) == first);
    near.map(|it| it.start).all(|start| begins(text, start, head).is_none())
}

/// The end of the piece where its letters stand at this byte.
fn begins(text: &str, at: usize, piece: &str) -> Option<usize> {
    let mut letters = Letters::new(text, at);
    Letters::new(piece, 0)
        .try_fold(at, |_, wanted| letters.next().filter(|it| it.is == wanted.is).map(|it| it.end))
}

/// The end of the piece where it begins within reach.
fn within(text: &str, at: usize, piece: &str) -> Option<usize> {
    let near = Letters::new(text, at).take(REACH).take_while(|letter| letter.start < at + STRETCH);
    let first = Letters::new(piece, 0).next()?.is;
    near.filter(|it| it.is == first).find_map(|it| begins(text, it.start, piece))
}

/// Where the pattern stands in a short text: its bytes' range.
pub fn find(text: &str, pattern: &str) -> Option<(usize, usize)> {
    let first = Letters::new(pattern.trim_start_matches('*'), 0).next()?.is;
    let starts = Letters::new(text, 0).filter(|it| it.is == first).map(|it| it.start);
    starts.map(|start| Some((start, ends(text, start, pattern)?))).find_map(|found| found)
}

/// Whether a whole value has the wording of the pattern: `*` at an end leaves that end open.
pub fn is(value: &str, pattern: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    find(value, pattern).is_some_and(|(start, end)| {
        let before = value.get(..start).is_none_or(|head| Letters::new(head, 0).next().is_none());
        let after = Letters::new(value, end).next().is_none();
        (pattern.starts_with('*') || before) && (pattern.ends_with('*') || after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dress_of_a_sentence_has_the_same_letters() {
        let dresses = [
            "API key not valid. Say \"hi\".",
            "API  key\n not\tvalid. Say “hi”.",
            r#"API key not valid.\n Say \"hi\"."#,
            r#"API key not valid.\\n Say \\\"hi\\\"."#,
            "│ API key │\n│ not valid. Say &quot;hi&quot;. │",
            r"API key not valid. Say \u0022hi\u0022.",
            "> API key not va\n> lid. Say **hi**.",
            "\u{1b}[31mAPI key not valid.\u{1b}[0m Say `hi`.",
        ];
        for dress in dresses {
            let letters: String = Letters::new(dress, 0).map(|it| it.is).collect();
            assert_eq!(letters, "apikeynotvalid.sayhi.", "{dress}");
        }
    }

    #[test]
    fn a_star_spans_a_little_and_not_everything() {
        assert_eq!(find("requests from referer x are blocked.", "referer * are blocked"), Some((14, 35)));
        let far = ["referer ", &"x".repeat(300), " are blocked"].concat();
        assert_eq!(find(&far, "referer * are blocked"), None);
        assert!(is("GenerateRequestsPerDayPerProject", "*perday*"));
        assert!(!is("10", "0"));
        assert!(is("anything", "*"));
    }
}
