//! Passphrases: a secret that is made of known words. Only where it stands tells it from a sentence.

use std::ops::Range;

use super::doubt::is_reference;
use super::names::CHOSEN;
use super::piece::pieces;
use crate::knowledge::vocabulary::is_top_level;

/// So far behind the name of a password, in bytes, joined words are one.
const WINDOW: usize = 40;
/// No shorter text is worth hiding.
const SHOWN: usize = 8;
/// A passphrase of single words has so many, and is no longer, in bytes.
const FEWEST: usize = 3;
const LONGEST: usize = 240;

/// Names of secrets that are always words.
const SEEDS: &[&str] = &["mnemonic", "seed phrase", "recovery phrase", "secret phrase", "backup phrase"];

/// Words that a sentence about a password holds, and a passphrase hardly.
const SENTENCE: &[&str] = &[
    "a",
    "an",
    "the",
    "this",
    "that",
    "it",
    "its",
    "my",
    "your",
    "our",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "has",
    "have",
    "had",
    "does",
    "do",
    "did",
    "can",
    "could",
    "may",
    "must",
    "should",
    "will",
    "would",
    "not",
    "no",
    "and",
    "or",
    "but",
    "if",
    "when",
    "while",
    "because",
    "as",
    "than",
    "of",
    "in",
    "on",
    "at",
    "by",
    "for",
    "from",
    "to",
    "with",
    "without",
    "please",
    "error",
    "invalid",
    "incorrect",
    "wrong",
    "failed",
    "missing",
    "required",
    "expired",
    "denied",
    "field",
    "check",
    "set",
    "authentication",
    "too",
    "any",
    "only",
    "after",
    "before",
    "i",
    "you",
    "we",
    "they",
    "so",
];
/// Words of codes and names that stand beside the word password, and are none.
const CODES: &[&str] = &[
    "invalid",
    "error",
    "denied",
    "unauthorized",
    "not",
    "failed",
    "failure",
    "missing",
    "required",
    "expired",
    "incorrect",
    "wrong",
    "unknown",
    "bad",
    "request",
    "grant",
    "client",
    "type",
    "user",
    "protected",
    "reset",
    "config",
    "env",
    "api",
];

/// What stands behind the name of a password as a passphrase does.
pub(super) fn passphrases(text: &str, lower: &str) -> Vec<Range<usize>> {
    let names = CHOSEN
        .iter()
        .chain(&["pass", "pw", "identified by"])
        .chain(SEEDS)
        .flat_map(|name| lower.match_indices(name));
    let mut all = Vec::new();
    for (at, name) in names {
        let end = at + name.len();
        let after = lower.get(end..).unwrap_or_default();
        let short = name.len() <= 4
            && lower.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_alphanumeric()));
        if short
            || after.starts_with(|c: char| c.is_ascii_alphanumeric() && c != 's' || matches!(c, '-' | '_'))
        {
            continue;
        }
        all.extend(joined(text, end));
        all.extend(sentence(text, lower, end, SEEDS.contains(&name)));
    }
    all
}

/// Words without a space between, within the window.
fn joined(text: &str, start: usize) -> Option<Range<usize>> {
    let ends = |c: char| c.is_whitespace() || "\"'`,;:=()[]{}<>|\\".contains(c);
    let mut from = start;
    while from < start + WINDOW {
        let rest = text.get(from..)?;
        let length = rest.find(ends).unwrap_or(rest.len());
        let token = rest.get(..length)?.trim_end_matches(['.', '!', '?']);
        if is_joined(token) && !rest.get(length..)?.starts_with("://") {
            return Some(from..from + token.len());
        }
        from += length + rest.get(length..)?.chars().next()?.len_utf8();
    }
    None
}

/// Whether several known words are joined by marks, and not as a path, a code or a name of code.
fn is_joined(token: &str) -> bool {
    let all = pieces(token);
    let words: Vec<String> = all.iter().map(|piece| piece.folded.to_ascii_lowercase()).collect();
    let constant =
        token.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    token.len() >= SHOWN
        && token.len() <= LONGEST
        && token.starts_with(char::is_alphanumeric)
        && words.iter().filter(|word| word.bytes().all(|byte| byte.is_ascii_alphabetic())).count() > 1
        && !words.iter().any(|word| CODES.contains(&word.as_str()))
        && !words.last().is_some_and(|word| is_top_level(word))
        && !(constant || is_reference(token))
}

/// Words between spaces that make no sentence: `password: correct horse battery staple`.
fn sentence(text: &str, lower: &str, start: usize, bare: bool) -> Option<Range<usize>> {
    let after = lower.get(start..)?;
    let rest = after.trim_start_matches(['"', '\'', '`', ']', ' ']);
    let between = after.get(..after.len() - rest.len())?;
    let joint = [":", "=", "：", "is ", "is:", "was ", "was:", ""]
        .into_iter()
        .find(|joint| rest.starts_with(joint))?;
    let rest = rest.get(joint.len()..)?.trim_start_matches([' ', '>', '=', ':']);
    let quoted = between.contains(' ') && between.ends_with(['"', '\'', '`']) || rest.starts_with('“');
    if joint.is_empty() && !(quoted || bare) {
        return None;
    }
    let body = rest.trim_start_matches(['"', '\'', '`', '“', '\\']);
    let from = lower.len() - body.len();
    let ends = |c: char| {
        c == '\n'
            || matches!(
                c,
                '"' | '\''
                    | '`'
                    | '”'
                    | ','
                    | ';'
                    | '.'
                    | '!'
                    | '?'
                    | '('
                    | ')'
                    | '['
                    | ']'
                    | '{'
                    | '}'
                    | '<'
                    | '>'
                    | '|'
                    | ':'
                    | '='
            )
    };
    let length: usize = body.chars().take(LONGEST).take_while(|c| !ends(*c)).map(char::len_utf8).sum();
    let is_part = |word: &&str| word.chars().all(char::is_alphanumeric) && !SENTENCE.contains(word);
    let (mut count, mut end) = (0, 0);
    for word in body.get(..length)?.split_inclusive(' ').take_while(|word| is_part(&word.trim())) {
        count += usize::from(word != " ");
        end += word.len();
    }
    let end = from + body.get(..end)?.trim_end().len();
    (count >= FEWEST && text.get(from..end).is_some()).then_some(from..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let lower = text.to_ascii_lowercase();
        passphrases(text, &lower).into_iter().filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn passphrases_are_told_from_sentences() {
        for text in [
            "password -> correct.house.river",
            "'password', 'correct.house.river'",
            "set the password to correct.house.river",
            "PASSWORD correct.house.river",
            "IDENTIFIED BY 'correct.house.river'",
            "password:\n  correct.house.river",
            "Password for root: correct.house.river",
            "\"secret\" : [ \"correct.house.river\" ]",
            "contraseña correct.house.river",
        ] {
            assert_eq!(found(text), ["correct.house.river"], "{text}");
        }
        for text in [
            "password: correct house river stable",
            "seed phrase correct house river stable",
            "my password is: correct house river stable",
            "my password is correct house river stable",
            "passphrase \"correct house river stable\"",
            "pw = correct house river stable",
            "password: correct house river stable is not allowed",
        ] {
            assert_eq!(found(text), ["correct house river stable"], "{text}");
        }
        for text in [
            "password: must not be empty",
            "the password is not correct for this account",
            "password authentication failed",
            "password-protected file",
            "invalid_password",
            "client secret is invalid: unauthorized_client",
            "password: config.password",
            "password reset at https://aistudio.google.com/app/key",
            "PASSWORD PERMISSION_DENIED",
            "secret manager of the project",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
