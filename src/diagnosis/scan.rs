//! Unwraps a text that is no whole JSON document: finds `name: value` in any dress, statuses and reasons.

use super::complaint::{Complaint, Sort};
use super::{grammar, limits, needles, retired, status};
use crate::intake::Span;

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
    "limit",
    "quota_id",
    "quota_value",
    "seconds",
];

/// No more named values than this are kept.
const FACTS: usize = 400;

/// What a stretch of the text says. The last value of a name decides, because the last error does.
pub fn unwrap(text: &str, span: Span) -> Complaint {
    let stretch = text.get(span.start..span.end).unwrap_or_default();
    let mut facts = facts(stretch);
    name_missing_values(&mut facts);
    let last =
        |name: &str| facts.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let mut heard = Complaint { said: needles::all().hear(text, span), ..Complaint::default() };
    let known = |sort| heard.last(sort).map(String::from);
    let status = last("status").filter(|value| status::is_status(value)).or_else(|| known(Sort::Status));
    let status = status.or_else(|| last("code").filter(|code| status::is_word(code)));
    // The payload's own code beats that of a wrapper.
    let own = status.as_deref().and_then(status::of_name);
    let own = own.filter(|own| facts.iter().any(|(name, value)| name == "code" && value.parse() == Ok(*own)));
    let http = own
        .or_else(|| status::http(stretch))
        .or_else(|| last("code").and_then(|code| status::of_code(&code)))
        .or_else(|| status::named(stretch).map(|(http, _)| http));
    let reason = known(Sort::Reason).or_else(|| last("reason").filter(|value| status::is_reason(value)));
    let message = last("message").unwrap_or_default();
    if http.is_none() && status.is_none() && reason.is_none() && message.is_empty() {
        heard.said.retain(|said| said.sort != Sort::Phrase || !limits::is_only_named(said, text));
    }
    // Where the sender named a reason, nobody's own words say more.
    if reason.is_none() {
        heard.said.extend(grammar::hear(text, span));
    }
    let retired = retired::in_text(stretch, span.start, &heard.said, &message, http);
    facts.extend(retired.map(|model| (retired::FACT.into(), model)));
    Complaint { http, status, reason, message, facts, ..heard }
}

/// JSON of protobuf leaves a number out where it is 0, so that a violation without a value may mean a limit of 0.
fn name_missing_values(facts: &mut Vec<(String, String)>) {
    let names = ["quotaId", "quotaValue", "retryDelay"];
    let mut order =
        facts.iter().map(|(name, _)| name.as_str()).filter(|name| names.contains(name)).peekable();
    let mut missing = false;
    while let Some(name) = order.next() {
        missing |= name == "quotaId" && order.peek().is_some_and(|next| *next != "quotaValue");
    }
    if missing {
        facts.push(("quotaValue".into(), "missing".into()));
    }
}

/// The values that stand in the sentence of a JSON answer, beside those that have a field.
pub fn add_sentence(message: &str, facts: &mut Vec<(String, String)>) {
    facts.extend(self::facts(message));
    name_missing_values(facts);
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
            && !is_expression(name, &value, words.rest)
        {
            facts.push(((*name).to_string(), value));
        }
    }
    facts
}

/// Whether what stands behind the name is a name of the source code: `model=model`, `code: self.code`.
fn is_expression(name: &str, value: &str, after: &str) -> bool {
    const OWNERS: &[&str] = &[
        "self.",
        "this.",
        "args.",
        "kwargs",
        "config.",
        "cfg.",
        "options.",
        "opts.",
        "settings.",
        "params.",
        "req.",
        "request.",
        "response.",
        "error.",
        "err.",
        "os.",
        "process.",
        "env.",
        "props.",
        "body.",
    ];
    // In quotes it is a value, whatever it looks like.
    let is_quoted = after
        .trim_start_matches(['"', '\'', '\\', ' '])
        .trim_start_matches([':', '=', ' '])
        .starts_with(['"', '\'', '\\', '`']);
    let is_variable = name == "model" && value.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    value == name || !is_quoted && (is_variable || OWNERS.iter().any(|owner| value.starts_with(owner)))
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
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '}' | ']' | ')' | '"' | '\\'));
    let word = text.get(..end.unwrap_or(text.len()))?.trim_end_matches('.');
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
            return text.get(..at - run).map(|value| unescaped(value, slashes));
        }
        run = if character == '\\' { run + 1 } else { 0 };
    }
    // Cut off in the middle: what is there is still evidence.
    let cut = text.get(..text.char_indices().map(|(at, _)| at).take_while(|at| *at < LONGEST).last()?)?;
    Some(unescaped(cut, slashes))
}

/// The value as its sender meant it: line breaks, tabs and quotes in place of their escapes. Each layer of quotation
/// around it has left as many backslashes in front of them as in front of its own quote.
fn unescaped(text: &str, slashes: usize) -> String {
    if !text.contains('\\') {
        return text.to_string();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        plain.push_str(rest.get(..at).unwrap_or_default());
        let escape = rest.get(at..).unwrap_or_default();
        let tail = escape.trim_start_matches('\\');
        let run = escape.len() - tail.len();
        let meant = match tail.chars().next() {
            Some('n') if run == slashes + 1 => Some('\n'),
            Some('t') if run == slashes + 1 => Some('\t'),
            Some('r') if run == slashes + 1 => Some('\r'),
            Some(quote @ ('"' | '\'')) => Some(quote),
            _ => None,
        };
        if let Some(character) = meant {
            plain.push(character);
            rest = tail.get(1..).unwrap_or_default();
        } else {
            plain.push_str(escape.get(..run).unwrap_or_default());
            rest = tail;
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Complaint {
        unwrap(text, Span { start: 0, end: text.len() })
    }

    #[track_caller]
    fn has(text: &str, name: &str, value: &str) {
        assert_eq!(of(text).fact(name), Some(value), "{text}");
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
    fn a_name_of_the_source_code_is_no_value() {
        for text in [
            "_generate_content(model=model, contents=contents)",
            "model: model",
            "model = self.model",
            "create(model=model_name)",
            "code=self.code, status=status",
            "message: error.message",
            "limit=limit",
        ] {
            assert!(of(text).facts.is_empty(), "{text}: {:?}", of(text).facts);
        }
        has("model=gemini-3.8-flash", "model", "gemini-3.8-flash");
        has("model: \"sonar\"", "model", "sonar");
        has("(model='gpt-5', n=1)", "model", "gpt-5");
        has("status: PERMISSION_DENIED", "status", "PERMISSION_DENIED");
    }

    #[test]
    fn escapes_are_what_they_stand_for_through_every_layer() {
        for (text, message) in [
            (r#"{"message": "a.\n* b"}"#, "a.\n* b"),
            (r#"{\"message\": \"a.\\n* b\"}"#, "a.\n* b"),
            (r#"{\\\"message\\\": \\\"a.\\\\n* b\\\"}"#, "a.\n* b"),
            (r"{'message': 'a.\n* b'}", "a.\n* b"),
            (r#"{"message": "say \"hi\"\tnow"}"#, "say \"hi\"\tnow"),
            (r#"{"message": "C:\\new"}"#, r"C:\\new"),
            (r#"{"message": "cut \n of"#, "cut \n o"),
        ] {
            assert_eq!(of(text).message, message, "{text}");
        }
    }

    #[test]
    fn the_last_error_decides() {
        assert_eq!(
            of("reason: \"API_KEY_INVALID\"\nreason: \"SERVICE_DISABLED\"").reason.as_deref(),
            Some("SERVICE_DISABLED")
        );
    }
}
