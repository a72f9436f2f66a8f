//! The terms of a text: what a question and the words of a cause are compared by.
//!
//! English words are taken without their endings, identifiers whole and in their parts (`API_KEY_INVALID` also as
//! `api`, `key`, `invalid`), texts without blanks between words (Chinese, Japanese) as pairs of characters.

/// A term, as it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term<'a> {
    /// Equal for all forms of a word, whatever their case.
    pub id: u64,
    /// Where it stands: the whole word, its ending included.
    pub start: usize,
    pub end: usize,
    /// The word without its ending.
    pub stem: &'a str,
    /// Whether it is a part of an identifier, which is a term as well.
    pub is_part: bool,
}

/// Gives every term of a text to `see`, in order. Linear.
pub fn terms<'a>(text: &'a str, see: &mut dyn FnMut(Term<'a>)) {
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        let is_same: fn(char) -> bool = match first {
            _ if is_ideograph(first) => is_ideograph,
            _ if is_word(first) => is_word,
            _ => continue,
        };
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = rest.next_if(|(_, next)| is_same(*next)) {
            end = at + next.len_utf8();
        }
        if is_ideograph(first) {
            pairs(text, start, end, see);
        } else {
            word(text, start, end, see);
        }
    }
}

/// The characters of scripts that put no blanks between words.
pub fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric() && !is_ideograph(c)
}

/// Every two neighbours; a character that stands alone by itself.
fn pairs<'a>(text: &'a str, start: usize, end: usize, see: &mut dyn FnMut(Term<'a>)) {
    let Some(run) = text.get(start..end) else { return };
    let borders: Vec<usize> = run.char_indices().map(|(at, _)| start + at).chain([end]).collect();
    let width = 2.min(borders.len() - 1);
    for pair in borders.windows(width + 1) {
        if let (Some(&start), Some(&end)) = (pair.first(), pair.last()) {
            give(text, start, end, false, see);
        }
    }
}

/// An identifier whole, where it has parts, and each of its parts.
fn word<'a>(text: &'a str, start: usize, end: usize, see: &mut dyn FnMut(Term<'a>)) {
    let Some(word) = text.get(start..end) else { return };
    let mut from = start;
    let mut before = '_';
    for (at, c) in word.char_indices() {
        let at = start + at;
        // `PermissionDenied`, and `insufficient_quota`.
        if c == '_' || before.is_lowercase() && c.is_uppercase() {
            give(text, from, at, true, see);
            from = if c == '_' { at + 1 } else { at };
        }
        before = c;
    }
    give(text, from, end, from != start, see);
    if from != start {
        give(text, start, end, false, see);
    }
}

fn give<'a>(text: &'a str, start: usize, end: usize, is_part: bool, see: &mut dyn FnMut(Term<'a>)) {
    let Some(word) = text.get(start..end) else { return };
    let stem = stem(word);
    // A single letter or digit says nothing; a single Chinese character may.
    if stem.len() > 1 {
        see(Term { id: id(stem), start, end, stem, is_part });
    }
}

/// A word without the endings that English gives it. A word of other letters stays whole.
fn stem(word: &str) -> &str {
    if !word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return word;
    }
    let ends = |word: &str, ending: &str| {
        word.len() >= ending.len() + 3
            && word.as_bytes().iter().rev().zip(ending.bytes().rev()).all(|(a, b)| a.eq_ignore_ascii_case(&b))
    };
    let cut =
        |word, ending: &str| -> &str { str::get(word, ..str::len(word) - ending.len()).unwrap_or(word) };
    let mut stem = word;
    if !["ss", "us", "is"].iter().any(|ending| ends(word, ending)) {
        for ending in ["ings", "ing", "ed", "es", "ly", "s"] {
            if ends(word, ending) {
                stem = cut(word, ending);
                break;
            }
        }
    }
    // `stopped` as `stop`, but `call` as `call`.
    let mut last = stem.bytes().rev();
    if let (Some(one), Some(two)) = (last.next(), last.next())
        && stem.len() < word.len()
        && stem.len() > 3
        && one.eq_ignore_ascii_case(&two)
        && !b"lsLS".contains(&one)
    {
        stem = cut(stem, "x");
    }
    // `expire` as `expired`, `policy` as `policies`.
    if ["e", "y", "i"].iter().any(|ending| ends(stem, ending)) { cut(stem, "e") } else { stem }
}

/// The id of a number, as its digits have it.
pub fn of_number(number: u16) -> u64 {
    id(&number.to_string())
}

/// FNV-1a over the small letters.
pub fn id(stem: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |c: char| {
        hash = (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
    };
    for c in stem.chars() {
        if c.is_ascii() { take(c.to_ascii_lowercase()) } else { c.to_lowercase().for_each(&mut take) }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str) -> Vec<&str> {
        let mut all = Vec::new();
        terms(text, &mut |term| all.push(term.stem));
        all
    }

    #[test]
    fn forms_of_a_word_are_one_term() {
        for forms in [
            &["expire", "expires", "expired", "Expiring"][..],
            &["policy", "policies"],
            &["key", "keys", "KEYS"],
            &["stop", "stopped", "stopping", "stops"],
            &["call", "calls", "called", "calling"],
            &["restrict", "restricted", "restricts"],
            &["quota", "quotas"],
            &["website", "websites"],
            &["service", "services"],
        ] {
            let mut ids: Vec<u64> = Vec::new();
            for form in forms {
                terms(form, &mut |term| ids.push(term.id));
            }
            ids.dedup();
            assert_eq!(ids.len(), 1, "{forms:?}: {:?}", stems(&forms.join(" ")));
        }
        for (one, two) in [("status", "stat"), ("access", "acce"), ("billing", "bilge"), ("king", "k")] {
            assert_ne!(stems(one), stems(two));
        }
    }

    #[test]
    fn identifiers_stay_whole_and_are_split() {
        assert_eq!(stems("API_KEY_INVALID"), ["API", "KEY", "INVALID", "API_KEY_INVALID"]);
        assert_eq!(stems("PermissionDenied:"), ["Permission", "Den", "PermissionDen"]);
        assert_eq!(stems("x-api-key, gemini-1.5-pro"), ["api", "key", "gemin", "pro"]);
    }

    #[test]
    fn chinese_is_read_in_pairs() {
        assert_eq!(
            stems("密钥泄露到 GitHub 了"),
            ["密钥", "钥泄", "泄露", "露到", "Git", "Hub", "GitHub", "了"]
        );
        assert_eq!(stems("429怎么办"), ["429", "怎么", "么办"]);
    }

    #[test]
    fn any_text_has_terms_at_its_borders() {
        for text in
            ["", "_", "___", "é", "Ünïcode_ß", "\u{200b}", "a\u{0301}b", "𠮷𠮷", "ａｐｉ", "{\"a\":1}"]
        {
            terms(text, &mut |term| assert!(text.get(term.start..term.end).is_some(), "{text:?}"));
        }
    }
}
