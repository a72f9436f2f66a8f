//! A curl command of a Unix shell, taken apart and put together anew.

use super::corrected::KEY;
use super::snippet::DOUBLED;
use crate::knowledge::models::{Fate, current, retirement};

pub(super) const HOST: &str = "generativelanguage.googleapis.com";
/// Longer commands carry data that nobody compares.
const LONGEST: usize = 8_192;
/// What tells another shell, whose quotes mean something else.
const OTHER_SHELLS: &[&str] = &["curl.exe", "$env:", "`\n", "^\n", "^\r\n", ":\\", "Invoke-"];
/// How a token is written that is no key.
const TOKENS: &[&str] = &["print-access-token", "ACCESS_TOKEN", "-u", "--user", "--oauth2-bearer"];
/// A word of the command.
#[derive(Default)]
struct Word {
    text: String,
    /// The shell puts something in for a part of it.
    expands: bool,
}

/// The command with the key in the header that its address wants, and nowhere else; none where the command is not
/// Gemini's, or of another shell.
pub(super) fn corrected(text: &str) -> Option<String> {
    let command = text.get(text.find("curl ")?..)?;
    if command.len() > LONGEST || OTHER_SHELLS.iter().any(|sign| text.contains(sign)) {
        return None;
    }
    let mut words = split(command)?.into_iter();
    let mut kept: Vec<Word> = words.next().into_iter().collect();
    let mut openai = None;
    while let Some(word) = words.next() {
        if TOKENS.iter().any(|sign| word.text == *sign || (sign.len() > 8 && word.text.contains(sign))) {
            return None;
        }
        if let Some(joined) = word.text.strip_prefix("-H").or_else(|| word.text.strip_prefix("--header")) {
            let value = if joined.is_empty() { words.next()? } else { Word { text: joined.into(), ..word } };
            if TOKENS.iter().any(|sign| sign.len() > 8 && value.text.contains(sign)) {
                return None;
            }
            if !carries(&value.text) {
                kept.push(Word { text: "-H".into(), expands: false });
                kept.push(value);
            }
        } else if word.text.contains(HOST) {
            openai = Some(word.text.contains("/openai"));
            kept.push(Word { text: address(&word.text), expands: word.expands });
        } else {
            kept.push(word);
        }
    }
    let header = if openai? { "Authorization: Bearer " } else { "x-goog-api-key: " };
    kept.insert(1, Word { text: "-H".into(), expands: false });
    kept.insert(2, Word { text: [header, KEY].concat(), expands: true });
    let written: Vec<String> = kept.iter().map(write).collect();
    Some(written.join(" "))
}

/// Whether a header is meant to carry the key.
pub(super) fn carries(header: &str) -> bool {
    let name = header.split(':').next().unwrap_or_default().trim().to_ascii_lowercase();
    name == "authorization"
        || name == "key"
        || ["api-key", "apikey", "goog-key"].iter().any(|it| name.contains(it))
}

/// The address without the key, without doubled parts, and with a model that runs.
pub(super) fn address(url: &str) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let mut path = path.to_string();
    for (twice, once) in DOUBLED {
        path = path.replace(twice, once);
    }
    if let Some((before, rest)) = path.split_once("/models/") {
        let (name, method) = rest.split_once(':').unwrap_or((rest, ""));
        if retirement(name).is_some_and(|row| row.fate == Fate::ShutDown) {
            let colon = if method.is_empty() { "" } else { ":" };
            path = [before, "/models/", current(), colon, method].concat();
        }
    }
    let kept: Vec<&str> = query.split('&').filter(|it| !it.is_empty() && !it.starts_with("key=")).collect();
    if kept.is_empty() { path } else { [&path, "?", &kept.join("&")].concat() }
}

/// The words up to the end of the command; none where a quote stays open.
fn split(command: &str) -> Option<Vec<Word>> {
    let command = command.replace("\\\r\n", " ").replace("\\\n", " ");
    let mut words = Vec::new();
    let mut word = Word::default();
    let (mut quote, mut begun) = (' ', false);
    let mut rest = command.chars();
    while let Some(c) = rest.next() {
        match (quote, c) {
            (' ', ' ' | '\t') if begun => {
                words.push(std::mem::take(&mut word));
                begun = false;
            }
            (' ', ' ' | '\t') => {}
            // An address without quotes: the shell would cut it here, and nobody means that.
            (' ', '&') if word.text.contains('?') => word.text.push(c),
            (' ', '\n' | '\r' | '|' | ';' | '>' | '<' | '&') => break,
            (' ', '\'' | '"') => (quote, begun) = (c, true),
            ('\'', '\'') | ('"', '"') => quote = ' ',
            (' ' | '"', '\\') => {
                let next = rest.next()?;
                if quote == '"' && !matches!(next, '"' | '\\' | '$' | '`') {
                    word.text.push('\\');
                }
                word.text.push(next);
                begun = true;
            }
            _ => {
                word.expands |= quote != '\'' && matches!(c, '$' | '`');
                word.text.push(c);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    (quote == ' ').then_some(words)
}

/// The word as the shell reads it back.
fn write(word: &Word) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_@%+=:,./-".contains(c);
    if word.expands {
        return ["\"", &word.text.replace('\\', "\\\\").replace('"', "\\\""), "\""].concat();
    }
    if !word.text.is_empty() && word.text.chars().all(plain) {
        return word.text.clone();
    }
    ["'", &word.text.replace('\'', "'\\''"), "'"].concat()
}
