//! Secrets that no place and no value gives away: by the prefix of a provider's keys, or because they look random.

use std::ops::Range;

use super::piece::{Familiarity, camel, is_of_words, pieces};
use crate::knowledge::provider::Kind;
use crate::knowledge::providers;
use crate::knowledge::vocabulary::{is_speakable, is_word};

/// Least characters behind a prefix that make it a secret worth hiding.
const BODY: usize = 8;

/// Letters of the longest word of a phrase, at least.
const WORD: usize = 4;

/// No value is followed over breaks further than this, in bytes.
const FARTHEST: usize = 4096;

/// Whatever begins like a key of a provider, to the end of its value, and what follows a break in it.
pub(super) fn prefixed(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    for kind in providers::recognised().iter().flat_map(|provider| &provider.kinds) {
        let prefix = kind.shape.prefix;
        if prefix.is_empty() {
            continue;
        }
        let mut last: Option<Hidden> = None;
        for (start, _) in text.match_indices(prefix) {
            let before = text.get(..start).and_then(|before| before.chars().next_back());
            let is_word = before.is_some_and(|c| c.is_ascii_alphanumeric());
            if !is_word && !last.as_ref().is_some_and(|last| last.covers(start, kind)) {
                last = to_its_end(text, start, kind).or(last);
                all.extend(last.iter().map(|last| last.range.clone()).filter(|range| range.start == start));
            }
        }
    }
    all
}

/// What one start hides.
struct Hidden {
    range: Range<usize>,
    /// As long as a key of this kind: it ends with the run of its characters.
    whole: bool,
}

impl Hidden {
    /// Whether a later start of the same kind hides nothing more: it would go to the same end, or not as far. In a
    /// text of nothing but starts each of them would be read to the end.
    fn covers(&self, start: usize, kind: &Kind) -> bool {
        let Some(left) = self.range.end.checked_sub(start).filter(|left| *left >= kind.shape.prefix.len())
        else {
            return false;
        };
        if self.whole {
            left >= kind.shape.length.characters()
        } else {
            left >= FARTHEST || self.range.len() < FARTHEST
        }
    }
}

fn to_its_end(text: &str, start: usize, kind: &Kind) -> Option<Hidden> {
    let shape = &kind.shape;
    let body = start + shape.prefix.len();
    let run = text.as_bytes().iter().skip(body).take_while(|&&byte| shape.alphabet.has(byte)).count();
    let whole = shape.prefix.len() + run >= shape.length.characters();
    let mut end = if whole { body + run } else { body + value(text.get(body..)?) };
    // Of single letters with dashes between them, as a key of many dashes is, every one is a word.
    let is_phrase =
        |text: &str| text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() >= WORD);
    let is_own = whole && !shape.prefix.ends_with(['-', '_']);
    let known = !is_own && text.get(body..end).is_some_and(|body| is_phrase(body) && is_of_words(body));
    if end - body < BODY || known {
        return None;
    }
    // A key that was broken goes on behind the break.
    while !whole && end - start < FARTHEST {
        let rest = text.get(end..)?;
        let gap = rest.len() - rest.trim_start_matches(is_break).len();
        let gap = gap + literal_break(text.get(end + gap..)?);
        let next = text.get(end + gap..)?;
        let length = value(next);
        if gap == 0 || gap > 80 || length < 4 || is_of_words(next.get(..length)?) {
            break;
        }
        end += gap + length;
    }
    Some(Hidden { range: start..end, whole })
}

/// Characters between the parts of a value that was wrapped, quoted, put into a table or joined by a program.
fn is_break(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '>' | '|' | '\\' | '+' | '\u{b7}' | '│')
}

/// A break that is written out: `\n`, `<br>`, `&#10;`.
fn literal_break(rest: &str) -> usize {
    let breaks = ["n", "r\\n", "r", "t", "<br>", "<br/>", "<br />", "&#10;", "%0A"];
    breaks.iter().find(|text| rest.starts_with(**text)).map_or(0, |text| text.len())
}

/// Length of a value: to white space or the quote that closes it. Other marks may be strays in it.
fn value(rest: &str) -> usize {
    rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`')).unwrap_or(rest.len())
}

/// Least characters of a run that looks random.
const RUN: usize = 16;
/// Least characters in it that no word explains.
const RANDOM: usize = 12;
/// A single run of letters this long that no words compose is random.
const LETTERS: usize = 24;

/// Runs of the characters of keys that look random.
pub(super) fn random(text: &str) -> Vec<Range<usize>> {
    let belongs = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '/' | '=' | '.' | '~');
    let mut all = Vec::new();
    let mut open = None;
    for (at, character) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        if belongs(character) {
            open.get_or_insert(at);
        } else if let Some(start) = open.take()
            && let Some(run) = text.get(start..at)
            && run.len() >= RUN
        {
            all.extend(core(run).map(|core| start + core.start..start + core.end));
        }
    }
    all
}

/// From the first to the last piece of a run that no word explains, where they look random.
fn core(run: &str) -> Option<Range<usize>> {
    let unknown = pieces(run).into_iter().filter(|piece| piece.familiarity == Familiarity::Unknown);
    let odd: Vec<_> = unknown.filter(|piece| is_odd(&piece.folded)).collect();
    let sum: usize = odd.iter().map(|piece| piece.folded.len()).sum();
    let (first, last) = (odd.first()?, odd.last()?);
    // What a dash or an underscore joins to them is a prefix of the secret, or a part of it.
    let joined = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '=' | '~');
    let start = run.get(..first.range.start)?.trim_end_matches(joined).len();
    let end = run.len() - run.get(last.range.end..)?.trim_start_matches(joined).len();
    (sum >= RANDOM).then_some(start..end)
}

/// Whether a piece mixes kinds of characters as no name does.
fn is_odd(piece: &str) -> bool {
    let digits = piece.bytes().filter(u8::is_ascii_digit).count();
    if digits == piece.len() {
        return false;
    }
    let parts = camel(piece).len();
    digits > 0 || (parts > 1 && piece.len() < parts * 3) || piece.len() >= LETTERS
}

/// Whether a part of a name looks as people give names: letters that can be spoken, with a number behind them or
/// alone. Digits among letters, and letters in an order that no word has, are a secret's.
pub(super) fn is_plain(part: &str) -> bool {
    const LETTERS: usize = 20;
    const DIGITS: usize = 12;
    let lower = part.to_lowercase();
    let letters = lower.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = lower.len() - letters.len();
    let is_lower = |c: char| !c.is_uppercase();
    let one_case = part.chars().skip(1).all(is_lower) || !part.chars().any(char::is_lowercase);
    let spoken = |letters: &str| {
        letters.chars().count() <= LETTERS
            && letters.chars().all(char::is_alphabetic)
            && (!letters.is_ascii() || is_speakable(letters))
    };
    let of_name = part.get(..letters.len()).is_some_and(|name| {
        one_case && spoken(letters) || camel(name).iter().all(|word| is_word(&word.to_ascii_lowercase()))
    });
    is_word(&lower) || (digits <= DIGITS && (letters.is_empty() || of_name))
}

/// A private key stands between two lines of dashes; without the first line its base64 looks random.
pub(super) fn blocks(text: &str) -> Vec<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let heads = ["private key", "pgp message", "pgp private key block", "openssh key"];
    let heads = heads.iter().flat_map(|head| lower.match_indices(head));
    let blocks = heads.filter_map(|(at, head)| {
        let from = at + head.len();
        let before = lower.get(..at)?.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == ' ');
        let line = lower.get(at.saturating_sub(40)..at).unwrap_or_default();
        let rest = lower.get(from..)?;
        let opens = before.ends_with("---") && rest.starts_with("---") && !line.contains("end ");
        opens
            .then(|| from..from + rest.find("---end").or_else(|| rest.find("-----end")).unwrap_or(rest.len()))
    });
    blocks.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_runs_are_told_from_names() {
        for text in [
            "9f86d081884c7d659a2feaa0c55ad015",
            "xK9pQ2mLr8VtZw4NcY7s",
            "a3f1-9bc2-e4d5-77a0-91",
            "qzxjvkwpbhgtfdqzxjvkwpbhgtfd",
        ] {
            assert_eq!(random(text).len(), 1, "{text}");
        }
        for text in [
            "my-project-418823",
            "projects/123456789012/locations/us-central1",
            "GenerateRequestsPerMinutePerProjectPerModel-FreeTier",
            "generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash-preview-09-2025",
            "ChatGoogleGenerativeAIError",
            "acme-customer-service-staging",
            "/usr/lib/python3.11/site-packages/google/genai/errors.py",
            "2026-11-30T16:04:24.123456Z",
        ] {
            assert_eq!(random(text), [], "{text}");
        }
    }

    #[test]
    fn names_are_told_from_secrets() {
        for name in [
            "acme",
            "alice",
            "zhang",
            "jdoe77",
            "project123456",
            "418823",
            "customerservice",
            "gmbh",
            "sha256",
        ] {
            assert!(is_plain(name), "{name}");
        }
        for secret in
            ["k3j9x2m4", "4k9s7d2f", "ssw0rd", "qzxjvkwpbh", "xK9pQ2mL", "aBcDeFgH", "1234567890123"]
        {
            assert!(!is_plain(secret), "{secret}");
        }
    }

    #[test]
    fn a_name_that_holds_a_prefix_is_no_key() {
        for text in
            ["task-management-service-account", "risk-assessment-dashboard", "sk-management-service-account"]
        {
            assert_eq!(prefixed(text), [], "{text}");
        }
    }
}
