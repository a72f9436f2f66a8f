//! Wordings: one plain form for every text, and patterns that are looked up in it.

/// How far a `*` reaches, in bytes.
const REACH: usize = 200;

/// Lower case, single spaces, straight quotes; escapes and HTML entities undone, frames of terminals gone.
/// Wrappers disagree about all of these, so no sign may depend on them.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (character, length) = escape(rest).unwrap_or((first, first.len_utf8()));
        push(&mut plain, straight(character));
        rest = rest.get(length..).unwrap_or_default();
    }
    plain.truncate(plain.trim_end().len());
    plain
}

fn push(plain: &mut String, character: char) {
    if character.is_whitespace() || is_frame(character) {
        if !plain.ends_with(' ') && !plain.is_empty() {
            plain.push(' ');
        }
    } else {
        plain.push(character.to_ascii_lowercase());
    }
}

/// An escape of JSON, JavaScript or HTML at the start of `rest`, and its length.
fn escape(rest: &str) -> Option<(char, usize)> {
    const NAMED: &[(&str, char)] =
        &[("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&'), ("&quot;", '"'), ("&#39;", '\''), ("&nbsp;", ' ')];
    if rest.starts_with('&') {
        return NAMED.iter().find(|(name, _)| rest.starts_with(name)).map(|(name, c)| (*c, name.len()));
    }
    // Several layers of JSON in JSON leave several backslashes in front of the escaped character.
    let bare = rest.trim_start_matches('\\');
    let slashes = rest.len() - bare.len();
    if slashes == 0 {
        return None;
    }
    if let Some(hex) = bare.strip_prefix('u').and_then(|tail| tail.get(..4))
        && let Some(character) = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)
    {
        return Some((character, slashes + 5));
    }
    match bare.chars().next() {
        Some('n' | 'r' | 't') => Some((' ', slashes + 1)),
        Some(quote @ ('"' | '\'' | '/' | '`')) => Some((quote, slashes + 1)),
        _ => Some((' ', slashes)),
    }
}

const fn straight(character: char) -> char {
    match character {
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' | '‚' => '\'',
        _ => character,
    }
}

const fn is_frame(character: char) -> bool {
    matches!(character, '\u{2500}'..='\u{257f}' | '\u{200b}' | '\u{feff}')
}

/// Where the pattern stands in a plain text: its bytes' range. `*` stands for up to 200 bytes.
pub fn find(plain: &str, pattern: &str) -> Option<(usize, usize)> {
    let mut pieces = pattern.split('*').filter(|piece| !piece.is_empty());
    let Some(head) = pieces.next() else {
        return Some((0, plain.len()));
    };
    let tail: Vec<&str> = pieces.collect();
    plain.match_indices(head).find_map(|(start, _)| {
        let end = tail.iter().try_fold(start + head.len(), |at, piece| follow(plain, at, piece))?;
        Some((start, end))
    })
}

/// The end of `piece` where it begins within reach of `at`.
fn follow(plain: &str, at: usize, piece: &str) -> Option<usize> {
    let mut limit = plain.len().min(at + REACH + piece.len());
    while !plain.is_char_boundary(limit) {
        limit -= 1;
    }
    let within = plain.get(at..limit)?;
    within.find(piece).map(|offset| at + offset + piece.len())
}

/// Whether a whole value has the wording of the pattern: `*` at an end leaves that end open.
pub fn is(value: &str, pattern: &str) -> bool {
    let value = plain(value);
    find(&value, pattern).is_some_and(|(start, end)| {
        (pattern.starts_with('*') || start == 0) && (pattern.ends_with('*') || end == value.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dress_of_a_sentence_is_plain() {
        let dresses = [
            "API key not valid. Say \"hi\".",
            "API  key\n not\tvalid. Say “hi”.",
            r#"API key not valid.\n Say \"hi\"."#,
            r#"API key not valid.\\n Say \\\"hi\\\"."#,
            "│ API key │\n│ not valid. Say &quot;hi&quot;. │",
            r"API key not valid. Say \u0022hi\u0022.",
        ];
        for dress in dresses {
            assert_eq!(plain(dress), "api key not valid. say \"hi\".", "{dress}");
        }
    }

    #[test]
    fn a_star_spans_a_little_and_not_everything() {
        assert_eq!(find("requests from referer x are blocked.", "referer * are blocked"), Some((14, 35)));
        let far = format!("referer {} are blocked", "x".repeat(300));
        assert_eq!(find(&far, "referer * are blocked"), None);
        assert!(is("GenerateRequestsPerDayPerProject", "*perday*"));
        assert!(!is("10", "0"));
        assert!(is("anything", "*"));
    }
}
