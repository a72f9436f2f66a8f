//! Unwraps a text that is no whole JSON document: finds `name: value` in any dress, statuses and reasons.

use super::complaint::Complaint;
use super::{status, wording};

/// Names whose values are worth reading, as the senders spell them.
const NAMES: &[&str] = &[
    "code",
    "status",
    "message",
    "reason",
    "service",
    "consumer",
    "containerInfo",
    "activationUrl",
    "quotaId",
    "quotaValue",
    "quotaMetric",
    "quota_metric",
    "quota_limit",
    "quota_limit_value",
    "retryDelay",
    "callerIp",
    "httpReferrer",
    "androidPackage",
    "iosBundleId",
    "apiName",
    "model",
];

/// No more named values than this are kept.
const FACTS: usize = 400;

/// What the text says. The last value of a name decides, because the last error does.
pub fn unwrap(text: &str) -> Complaint {
    let facts = facts(text);
    let last =
        |name: &str| facts.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let plain = wording::plain(text);
    Complaint {
        http: status::http(&plain).or_else(|| last("code").and_then(|code| status::of_code(&code))),
        status: last("status").filter(|value| status::is_status(value)).or_else(|| status::named(text)),
        reason: last("reason").filter(|value| status::is_reason(value)).or_else(|| status::reason(text)),
        message: last("message").unwrap_or_default(),
        plain,
        facts,
        ..Complaint::default()
    }
}

/// Every known name that is followed by a value.
fn facts(text: &str) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut words = Words { rest: text };
    while let Some(word) = words.next() {
        if facts.len() >= FACTS {
            break;
        }
        if let Some(name) = NAMES.iter().find(|name| **name == word)
            && let Some(value) = value(words.rest)
        {
            facts.push(((*name).to_string(), value));
        }
    }
    facts
}

/// Runs of letters, digits and `_`, one after the other.
struct Words<'a> {
    rest: &'a str,
}

impl<'a> Words<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let is_part = |character: char| character.is_ascii_alphanumeric() || character == '_';
        let start = self.rest.find(is_part)?;
        let from = self.rest.get(start..)?;
        let length = from.find(|character| !is_part(character)).unwrap_or(from.len());
        let (word, rest) = from.split_at_checked(length)?;
        self.rest = rest;
        Some(word)
    }
}

/// The value behind a name: `": "…"`, `': '…'`, `= …;`, `: "…"`, `" value: "…"` of protobuf text.
fn value(after: &str) -> Option<String> {
    let lead = after.trim_start_matches(['\\', '"', '\'', '”', '“', '`', ' ', '*']);
    let lead = lead.trim_start().strip_prefix("value").map_or(lead, str::trim_start);
    let assigned =
        lead.trim_start().strip_prefix("=>").or_else(|| lead.trim_start().strip_prefix([':', '=']))?;
    let assigned = assigned.trim_start();
    let opening = assigned.trim_start_matches('\\');
    let slashes = assigned.len() - opening.len();
    let Some(quote) = opening.chars().next().filter(|first| matches!(first, '"' | '\'' | '“' | '‘' | '`'))
    else {
        return bare(assigned);
    };
    quoted(opening.get(quote.len_utf8()..)?, quote, slashes)
}

/// A value without quotes ends at white space or a separator.
fn bare(text: &str) -> Option<String> {
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '}' | ']' | ')' | '"'));
    let word = text.get(..end.unwrap_or(text.len()))?;
    (!word.is_empty() && word.len() < 300).then(|| word.to_string())
}

/// A quoted value ends at its quote with as many backslashes as the opening one had.
fn quoted(text: &str, quote: char, slashes: usize) -> Option<String> {
    /// No value that is worth reading is longer.
    const LONGEST: usize = 4000;
    let close = match quote {
        '“' => '”',
        '‘' => '’',
        other => other,
    };
    let mut run = 0;
    for (at, character) in text.char_indices().take_while(|(at, _)| *at < LONGEST) {
        if character == close && run == slashes {
            return text.get(..at - run).map(String::from);
        }
        run = if character == '\\' { run + 1 } else { 0 };
    }
    // Cut off in the middle: what is there is still evidence.
    text.get(..text.char_indices().map(|(at, _)| at).take_while(|at| *at < LONGEST).last()?).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn has(text: &str, name: &str, value: &str) {
        assert_eq!(unwrap(text).fact(name), Some(value), "{text}");
    }

    #[test]
    fn a_value_is_found_in_every_dress() {
        has(r#"{"reason": "SERVICE_DISABLED"}"#, "reason", "SERVICE_DISABLED");
        has(r#"{\"reason\": \"SERVICE_DISABLED\"}"#, "reason", "SERVICE_DISABLED");
        has(r#"{\\\"reason\\\":\\\"SERVICE_DISABLED\\\"}"#, "reason", "SERVICE_DISABLED");
        has("{'reason': 'SERVICE_DISABLED'}", "reason", "SERVICE_DISABLED");
        has("reason: \"SERVICE_DISABLED\"", "reason", "SERVICE_DISABLED");
        has("metadata { key: \"service\" value: \"a.googleapis.com\" }", "service", "a.googleapis.com");
        has("reason = \"SERVICE_DISABLED\";", "reason", "SERVICE_DISABLED");
        has("code = 403;", "code", "403");
        has("“reason”: “SERVICE_DISABLED”", "reason", "SERVICE_DISABLED");
        has("[\"reason\" => \"SERVICE_DISABLED\"]", "reason", "SERVICE_DISABLED");
    }

    #[test]
    fn a_value_that_was_cut_off_is_still_read() {
        has("\"message\": \"API key not val", "message", "API key not va");
    }

    #[test]
    fn the_last_error_decides() {
        assert_eq!(
            unwrap("reason: \"API_KEY_INVALID\"\nreason: \"SERVICE_DISABLED\"").reason.as_deref(),
            Some("SERVICE_DISABLED")
        );
    }
}
