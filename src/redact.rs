//! The redactor: nothing key-shaped gets past it.
//!
//! First by value: the exact keys and their encodings, down to pieces of eight characters. Then by shape:
//! whatever looks like a secret of any provider. For what is shared also project numbers, addresses and e-mail.

use crate::credential::Credential;
use crate::knowledge::provider::{Alphabet, Kind, Shape};
use crate::knowledge::providers;

/// Pieces of a key this long never leave the page.
const PIECE: usize = 8;
/// What stands in a secret's place; the first that the key itself does not hold.
const MASKS: [&str; 3] = ["•••", "███", "※※※"];

/// Blacks out secrets in everything that is shown, copied or exported.
#[derive(Default)]
pub struct Redactor {
    /// As numbers, sorted.
    pieces: Vec<u64>,
    short: Vec<Box<str>>,
    mask: &'static str,
}

/// Who will see the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The visitor, on the page.
    Visitor,
    /// Anyone: a report for a public issue tracker.
    Public,
}

impl Redactor {
    /// Knows these keys by value.
    pub fn new<'a>(credentials: impl IntoIterator<Item = &'a Credential>) -> Self {
        let mut redactor = Self { mask: MASKS[0], ..Self::default() };
        for credential in credentials {
            credential.reveal(|secret| redactor.learn(secret));
        }
        redactor.pieces.sort_unstable();
        redactor
    }

    fn learn(&mut self, secret: &str) {
        let free = MASKS.into_iter().find(|mask| !mask.chars().any(|c| secret.contains(c)));
        self.mask = free.unwrap_or(self.mask);
        for form in forms(secret) {
            self.pieces.extend(pieces(form.to_ascii_lowercase().as_bytes()));
            if (4..PIECE).contains(&form.len()) {
                self.short.push(form.into());
            }
        }
    }

    /// The text without secrets.
    pub fn redact(&self, text: &str, audience: Audience) -> String {
        let mut hidden = vec![false; text.len()];
        self.by_value(text, &mut hidden);
        by_shape(text, &mut hidden);
        if audience == Audience::Public {
            personal(text, &mut hidden);
        }
        write(text, &hidden, if self.mask.is_empty() { MASKS[0] } else { self.mask })
    }

    fn by_value(&self, text: &str, hidden: &mut [bool]) {
        if !self.pieces.is_empty() {
            // In one case, because a provider or a tool may change it.
            for (start, piece) in pieces(text.to_ascii_lowercase().as_bytes()).enumerate() {
                if self.pieces.binary_search(&piece).is_ok() {
                    hide(hidden, start, start + PIECE);
                }
            }
        }
        for short in &self.short {
            text.match_indices(&**short).for_each(|(start, found)| hide(hidden, start, start + found.len()));
        }
    }
}

/// Every stretch of [`PIECE`] bytes, as a number, so that comparing two is one step.
fn pieces(bytes: &[u8]) -> impl Iterator<Item = u64> {
    bytes.windows(PIECE).map(|window| window.iter().fold(0, |piece, &byte| piece << 8 | u64::from(byte)))
}

fn hide(hidden: &mut [bool], start: usize, end: usize) {
    hidden.iter_mut().take(end).skip(start).for_each(|byte| *byte = true);
}

/// The forms in which a secret may come back: as it is, reversed, escaped, encoded.
fn forms(secret: &str) -> Vec<String> {
    let mut forms = vec![
        secret.to_string(),
        secret.chars().rev().collect(),
        secret.replace('\\', "\\\\").replace('"', "\\\""),
        percent(secret, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')),
        percent(secret, |byte| byte.is_ascii_alphanumeric()),
        percent(secret, |_| false),
    ];
    // A secret may start at any of base64's three positions within what was encoded.
    forms.extend((0..3).map(|shift| base64(secret.as_bytes(), shift)));
    forms
}

fn percent(secret: &str, keep: impl Fn(u8) -> bool) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |value: u8| HEX.get(usize::from(value)).map_or('0', |&digit| char::from(digit));
    secret.bytes().fold(String::new(), |mut out, byte| {
        if keep(byte) {
            out.push(char::from(byte));
        } else {
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
        out
    })
}

/// The characters of the base64 text that the bytes alone decide, when `shift` unknown bytes stand before.
fn base64(bytes: &[u8], shift: usize) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let skip = (3 - shift) % 3;
    let whole = bytes.get(skip..).unwrap_or_default();
    whole
        .chunks_exact(3)
        .flat_map(|chunk| {
            let word = chunk.iter().fold(0u32, |word, &byte| word << 8 | u32::from(byte));
            [18, 12, 6, 0].map(|at| (word >> at & 63) as usize)
        })
        .filter_map(|index| ALPHABET.get(index).map(|&byte| char::from(byte)))
        .collect()
}

/// Least characters behind a prefix that make it a secret worth hiding.
const BODY: usize = 12;

/// Hides whatever has the shape of a secret, also one that is cut short.
fn by_shape(text: &str, hidden: &mut [bool]) {
    for kind in providers::recognised().flat_map(|provider| provider.kinds) {
        for start in starts(text, kind) {
            let end = start
                + kind.shape.prefix.len()
                + run(text, start + kind.shape.prefix.len(), kind.shape.alphabet);
            if end - start >= kind.shape.prefix.len() + BODY {
                hide(hidden, start, end);
            }
        }
    }
    blocks(text, hidden);
}

fn starts<'a>(text: &'a str, kind: &'a Kind) -> impl Iterator<Item = usize> + 'a {
    let Shape { prefix, .. } = kind.shape;
    let found = (!prefix.is_empty()).then(|| text.match_indices(prefix));
    found.into_iter().flatten().map(|(start, _)| start)
}

fn run(text: &str, from: usize, alphabet: Alphabet) -> usize {
    text.as_bytes().iter().skip(from).take_while(|&&byte| alphabet.has(byte)).count()
}

/// A private key stands between two lines of dashes.
fn blocks(text: &str, hidden: &mut [bool]) {
    const HEAD: &str = "PRIVATE KEY-----";
    for (start, head) in
        text.match_indices(HEAD).filter(|(at, _)| !text.get(..*at).unwrap_or_default().ends_with("END "))
    {
        let from = start + head.len();
        let length = text.get(from..).map_or(0, |rest| rest.find("-----END").unwrap_or(rest.len()));
        hide(hidden, from, from + length);
    }
}

/// Numbers of six digits and more, addresses of the Internet and of mail.
fn personal(text: &str, hidden: &mut [bool]) {
    let mut start = 0;
    // A secret ends the word in front of it: a number that stands right there is still a number.
    let text: String =
        text.char_indices().fold(String::with_capacity(text.len()), |mut shown, (at, character)| {
            let secret = hidden.get(at) == Some(&true);
            shown.extend(std::iter::repeat_n(
                if secret { ' ' } else { character },
                if secret { character.len_utf8() } else { 1 },
            ));
            shown
        });
    for token in text.split_inclusive(|c: char| {
        !(c.is_ascii_alphanumeric() || matches!(c, '.' | ':' | '@' | '_' | '-' | '+'))
    }) {
        let word = token.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        if is_personal(word) {
            hide(hidden, start, start + word.len());
        }
        start += token.len();
    }
}

fn is_personal(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let number = digits >= 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    let mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let v4 = word.split('.').count() == 4 && word.split('.').all(|part| part.parse::<u8>().is_ok());
    let v6 = word.matches(':').count() >= 2
        && digits > 0
        && word.bytes().all(|b| b.is_ascii_hexdigit() || b == b':');
    number || mail || v4 || v6 || word.starts_with("gen-lang-client-")
}

/// Each hidden stretch becomes one mask, so that neither length nor pieces remain.
fn write(text: &str, hidden: &[bool], mask: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut masked = false;
    for (at, character) in text.char_indices() {
        let covered = hidden.iter().skip(at).take(character.len_utf8()).any(|&byte| byte);
        match (covered, masked) {
            (false, _) => shown.push(character),
            (true, false) => shown.push_str(mask),
            (true, true) => {}
        }
        masked = covered;
    }
    shown
}
