//! Values that stand for a key: fill-in texts, references, masks.

use super::{Span, Standing, before, confusable, names};

/// What fill-in texts say. `_`, `-` and spaces are left out on both sides.
const WORDS: &[&str] = &[
    "yourapikey",
    "yourgeminiapikey",
    "yourgooglekey",
    "yourkey",
    "yourgeminikey",
    "yourgoogleapikey",
    "yoursecret",
    "yourtoken",
    "yourownkey",
    "apikeyhere",
    "keyhere",
    "tokenhere",
    "changeme",
    "changeit",
    "replaceme",
    "replacewith",
    "insertyour",
    "pasteyour",
    "enteryour",
    "putyour",
    "addyour",
    "fillin",
    "tobefilled",
    "placeholder",
    "dummykey",
    "dummyapikey",
    "fakekey",
    "fakeapikey",
    "examplekey",
    "exampleapikey",
    "sampleapikey",
    "myapikey",
    "mygeminiapikey",
    "testapikey",
    "apikeygoeshere",
    "goeshere",
    "todo",
    "youractual",
    "yourreal",
];

/// Words that alone are no key.
const WHOLE: &[&str] = &[
    "apikey",
    "geminiapikey",
    "googleapikey",
    "key",
    "secret",
    "token",
    "none",
    "null",
    "undefined",
    "test",
    "dummy",
    "example",
    "yourkey",
    "foo",
    "bar",
    "abc",
    "abc123",
    "string",
    "value",
    "apikeyvalue",
];

/// Whether the value only stands for a key. `whole`: also where it is a word that no key is.
pub(super) fn is_one(value: &str, whole: bool) -> bool {
    if value.len() > 200 {
        return false;
    }
    if is_bracketed(value) {
        return true;
    }
    let plain: String = value
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect();
    let wordy = !value.contains(['/', '(', '$']) && (value.len() < 80);
    (wordy && WORDS.iter().any(|word| plain.contains(word) && !(*word == "todo" && plain != *word)))
        || (whole && WHOLE.contains(&plain.as_str()))
        || is_filled(value)
}

/// `xxxxxxxx`, `XXXX-XXXX`.
fn is_filled(value: &str) -> bool {
    let rest = value.trim_start_matches("sk-");
    rest.len() >= 4
        && rest.bytes().all(|byte| matches!(byte, b'x' | b'X' | b'-' | b'_'))
        && rest.bytes().filter(|byte| matches!(byte, b'x' | b'X')).count() >= 4
}

/// `<your key>`, `[YOUR_KEY]`, `{{API_KEY}}`.
pub(super) fn is_bracketed(value: &str) -> bool {
    let inner = [("<", ">"), ("[", "]"), ("{{", "}}"), ("{", "}")]
        .into_iter()
        .find_map(|(open, close)| value.strip_prefix(open)?.strip_suffix(close));
    let Some(inner) = inner.map(str::trim) else { return false };
    inner.len() >= 3
        && inner.len() <= 60
        && inner.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-'))
        && ["key", "token", "secret", "your", "insert", "api"].iter().any(|word| names::holds(inner, word))
        && !redacted(inner)
}

/// Whether the value is taken from somewhere else: `$X`, `${X}`, `%X%`, `process.env.X`, `{{ secrets.X }}`.
pub(super) fn is_reference(value: &str) -> bool {
    value.starts_with(['$', '@'])
        || (value.starts_with('{') && !names::holds(value, "your"))
        || (value.len() > 2 && value.starts_with('%') && value.ends_with('%'))
        || names_source(value)
}

/// Whether it says where it comes from, in one walk: as many long values as a text has are looked at.
fn names_source(value: &str) -> bool {
    const WORDS: &[&str] =
        &["env.", "environ", "getenv", "secrets.", "vault:", "process.env", "op://", "env("];
    value.bytes().enumerate().any(|(at, byte)| {
        matches!(byte, b'e' | b'g' | b's' | b'v' | b'p' | b'o')
            && value.get(at..).is_some_and(|rest| WORDS.iter().any(|word| rest.starts_with(word)))
    })
}

/// A `.env` line that only names itself; in a shell's command or a manifest this is right.
pub(super) fn refers_to_itself(text: &str, value: Span, standing: &Standing) -> bool {
    let Standing::Value(name) = standing else { return false };
    let Some(held) = text.get(value.start..value.end) else { return false };
    let inner = held.trim_start_matches(['$', '{', '%']).trim_end_matches(['}', '%']);
    let after = text.get(value.end..).unwrap_or_default();
    let line = before(text, value.start, 100).rsplit('\n').next().unwrap_or_default();
    let rest = after.trim_start_matches(['"', '\'', '\r', ' ']);
    let ends = rest.is_empty() || rest.starts_with('\n');
    inner == name && line.trim_end_matches(['"', '\'']).strip_suffix('=') == Some(name) && ends
}

fn redacted(inner: &str) -> bool {
    ["redact", "hidden", "masked", "removed", "secret", "filtered", "censored"]
        .iter()
        .any(|word| names::holds(inner, word))
}

/// How many bytes of masking the text starts with.
pub(super) fn mask_run(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if matches!(first, '[' | '<' | '(') {
        let close = match first {
            '[' => ']',
            '<' => '>',
            _ => ')',
        };
        let (at, _) = text.char_indices().take(30).find(|(_, c)| *c == close)?;
        return text.get(1..at).is_some_and(redacted).then_some(at + 1);
    }
    if first == '.' {
        let dots = text.bytes().take_while(|byte| *byte == b'.').count();
        return (dots >= 2).then_some(dots);
    }
    if !confusable::is_mask(first) {
        return None;
    }
    let run = text.len() - text.trim_start_matches(confusable::is_mask).len();
    let single = matches!(first, '\u{2026}' | '\u{2022}' | '\u{25cf}' | '\u{2588}');
    (run >= 2 || single).then_some(run)
}

/// No word beside a mask is longer, in bytes.
const WORD: usize = 24;

/// The hidden part of a value, where most of it or its middle is hidden.
pub(super) fn mask(value: &str, start: usize) -> Option<Span> {
    // What stands before it is a word, and short.
    let places = value.char_indices().map(|(at, _)| at).take_while(|at| *at <= WORD);
    let at = places.into_iter().find(|at| value.get(*at..).and_then(mask_run).is_some())?;
    let run = value.get(at..).and_then(mask_run)?;
    let (head, tail) = (value.get(..at)?, value.get(at + run..)?);
    let word = |part: &str| {
        part.len() <= WORD
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
    };
    (value.len() >= 3 && word(head) && word(tail.trim_start_matches(confusable::is_mask)))
        .then_some(Span { start: start + at, end: start + at + run })
}
