//! The lines of a text, as those who print them mean them: where a log's record begins, what is source code.

use std::borrow::Cow;

use crate::intake::Span;

/// The lines of a stretch of the text, without their ends.
pub fn of(text: &str, span: Span) -> impl Iterator<Item = Span> {
    let stretch = text.get(span.start..span.end).unwrap_or_default();
    let mut at = span.start;
    stretch.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        Span { start, end: start + line.trim_end_matches(['\n', '\r']).len() }
    })
}

/// The line without what containers, terminals and quotations put in front of it.
fn bare(line: &str) -> &str {
    let line = line.trim_start_matches(['>', '│', '┃', '║', '\u{feff}', ' ', '\t']);
    // `name-1  | …` of `docker compose logs`.
    match line.split_once("| ") {
        Some((name, rest)) if is_service(name.trim_end()) => rest,
        _ => line,
    }
}

fn is_service(name: &str) -> bool {
    !name.is_empty()
        && name.len() < 40
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

/// Whether a record of a log, a command or a whole JSON document begins with this line.
pub fn begins_record(line: &str) -> bool {
    let bare = bare(line);
    is_prompt(bare) || is_document(bare) || is_stamped(bare) || is_levelled(bare)
}

fn is_prompt(line: &str) -> bool {
    ["$ curl", "curl ", "PS C:", "C:\\>", "HTTP/", "Traceback ("].iter().any(|start| line.starts_with(start))
}

/// A line of JSON of its own.
fn is_document(line: &str) -> bool {
    line.len() > 20 && line.starts_with("{\"") && line.trim_end().ends_with('}')
}

/// A date, a time of day or an address at the start.
fn is_stamped(line: &str) -> bool {
    let word = line.trim_start_matches(['[', '(', '"']);
    let word = word.split([' ', ']', ')', '"', ',', '|']).next().unwrap_or_default();
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let marks = word.bytes().filter(|byte| matches!(byte, b'-' | b':' | b'/' | b'.')).count();
    digits >= 4 && marks >= 2 && word.starts_with(|first: char| first.is_ascii_digit()) || is_month(line)
}

/// `Nov 21 …` of a system log.
fn is_month(line: &str) -> bool {
    let mut words = line.split(' ').filter(|word| !word.is_empty());
    let month = words.next().is_some_and(|word| super::date::month(word).is_some());
    month && words.next().is_some_and(|day| day.len() <= 3 && day.starts_with(|c: char| c.is_ascii_digit()))
}

/// The name of a level at the start.
fn is_levelled(line: &str) -> bool {
    const LEVELS: [&str; 10] =
        ["INFO", "WARN", "WARNING", "ERROR", "DEBUG", "TRACE", "FATAL", "CRITICAL", "NOTICE", "ERR"];
    let open = line.trim_start_matches('[');
    let end = open.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(open.len());
    let (level, rest) = open.split_at_checked(end).unwrap_or_default();
    LEVELS.contains(&level) && rest.starts_with([':', ']', ' ', '\t', '|'])
}

/// Words that begin a line of source code.
const OPENERS: &[&str] = &[
    "if",
    "else",
    "elif",
    "elsif",
    "unless",
    "case",
    "when",
    "switch",
    "match",
    "def",
    "fn",
    "func",
    "fun",
    "function",
    "const",
    "let",
    "var",
    "val",
    "final",
    "static",
    "import",
    "from",
    "return",
    "throw",
    "raise",
    "panic!",
    "assert",
    "expect",
    "it",
    "test",
    "describe",
    "export",
    "public",
    "private",
    "protected",
    "class",
    "enum",
    "struct",
    "except",
    "catch",
    "rescue",
    "while",
    "for",
    "async",
    "await",
    "use",
    "pub",
    "print",
    "package",
    "do",
    "try",
    "with",
];

/// What source code does with a text, and a report does not.
const DOINGS: &[&str] = &[
    " === ",
    " !== ",
    " == ",
    " != ",
    ".includes(",
    ".contains(",
    ".startswith(",
    ".startsWith(",
    ".indexOf(",
    ".match(",
    "assertEqual",
    "assertIn(",
    "toContain(",
    "toEqual(",
    "toThrow(",
    ") => {",
    "errors.New(",
    "new Error(",
    "Errorf(",
    "console.error(",
    "console.log(",
    "logger.error(",
    "log.Print",
    "log.Fatal",
    "println!(",
    "strings.Contains(",
    "setError(",
];

/// Whether the line is source code: what it names has not happened.
pub fn is_code(line: &str) -> bool {
    let line = line.trim_matches([' ', '\t', '+', '>', '|', '}', '\r']);
    if ["//", "/*", "export ", "import "].iter().any(|start| line.starts_with(start))
        || line.starts_with("from ") && line.contains(" import ")
    {
        return true;
    }
    if line.starts_with(['"', '\'', '{', '[']) || begins_record(line) {
        return false;
    }
    if line.starts_with("except ") && line.ends_with(':') {
        return true;
    }
    if line.starts_with("return ") && line.ends_with([';', '"', '\'', ')', '`'])
        || line.starts_with("assert ")
    {
        return true;
    }
    let shaped = line.ends_with(['{', ';', '(', ')', ',', ':', '>']);
    if !shaped && !line.ends_with(['"', '\'', '`', ']']) {
        return false;
    }
    let word = line.split([' ', '(', ':']).next().unwrap_or_default();
    shaped && OPENERS.contains(&word) && line.contains(['(', '{', '=', ';', '\'', '"'])
        || DOINGS.iter().any(|doing| line.contains(doing))
}

/// The text with blanks for every line of source code; all other bytes keep their places.
pub fn without_code(text: &str) -> Cow<'_, str> {
    let whole = Span { start: 0, end: text.len() };
    let mut shown = String::new();
    for line in of(text, whole) {
        if is_code(text.get(line.start..line.end).unwrap_or_default()) {
            shown.push_str(text.get(shown.len()..line.start).unwrap_or_default());
            shown.extend((line.start..line.end).map(|_| ' '));
        }
    }
    if shown.is_empty() {
        return Cow::Borrowed(text);
    }
    shown.push_str(text.get(shown.len()..).unwrap_or_default());
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_begin_with_a_stamp_a_level_or_a_prompt() {
        for line in [
            "2026-03-17 16:04:24 x",
            "[2026-03-17 16:04:24.667] x",
            "10.0.0.7 - - [21/Nov/2026:10:00:00 +0000] x",
            "Nov 21 10:00:00 host app: x",
            "INFO:httpx: x",
            "[ERROR] x",
            "app-1  | 2026-03-17 x",
            "{\"level\":\"info\",\"msg\":\"up\"}",
            "$ curl https://a",
        ] {
            assert!(begins_record(line), "{line}");
        }
        for line in ["Error: x", "  at f (a.js:1:2)", "}", "403 Forbidden", "  \"code\": 403,", "a | b"] {
            assert!(!begins_record(line), "{line}");
        }
    }

    #[test]
    fn source_code_is_told_from_what_it_prints() {
        for line in [
            "    if \"API key not valid\" in str(error):",
            "raise ValueError(\"GEMINI_API_KEY is not set\")",
            "case 'API_KEY_INVALID':",
            "  } else if (message.includes('API key not valid')) {",
            "// API key not valid",
            "return res.status(429).json({ error: 'x' });",
        ] {
            assert!(is_code(line), "{line}");
        }
        for line in [
            "ValueError: GEMINI_API_KEY is not set",
            "When I call it I get:",
            "Error: API key not valid. Please pass a valid API key.",
            "{'error': {'code': 400, 'message': 'API key not valid'}}",
            "    code = 403;",
            "\"reason\": \"API_KEY_INVALID\",",
        ] {
            assert!(!is_code(line), "{line}");
        }
    }
}
