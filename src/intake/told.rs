//! What programs say about the variables they were started with.

use super::desk::Desk;
use super::{Note, Span};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Texts beyond this are data.
const LONGEST: usize = 1 << 20;
/// More places than these are not looked at.
const MOST: usize = 50;
/// Google's two variables.
const TWO: [&str; 2] = ["GOOGLE_API_KEY", "GEMINI_API_KEY"];
/// What a sentence says before it about what is not so, or not yet.
const IF: &[&str] =
    &["if", "when", "whether", "unless", "sure", "ensure", "that", "neither", "not", "should", "must"];
/// Words between the names and what is said of them.
const FILL: &[&str] =
    &["are", "is", "were", "have", "been", "both", "environment", "env", "variables", "vars"];
/// What is said of variables that exist.
const SET: &[&str] = &["set", "defined", "present", "found", "detected", "configured", "exist"];
/// The file that variables are read from.
const FILE: &str = ".env";

/// Looks for both sentences.
pub(super) fn read(desk: &mut Desk<'_>) {
    if desk.text.len() <= LONGEST {
        both(desk);
        directory(desk);
    }
}

/// `Both GOOGLE_API_KEY and GEMINI_API_KEY are set`
fn both(desk: &mut Desk<'_>) {
    let text = desk.text;
    let mut all =
        text.match_indices("oth ").map(|(at, _)| at).chain(text.match_indices("oth\n").map(|(at, _)| at));
    if let Some(span) = all.by_ref().take(MOST * MOST).find_map(|at| pair(text, at + 3)) {
        desk.report(Cause::BothVariablesSet, Certainty::Likely, span, None, Note::None);
    }
}

/// Both names after the word `both`, from the first letter of the first to the last of the second.
fn pair(text: &str, both: usize) -> Option<Span> {
    let rest = text.get(both..)?;
    let mut words = words(rest).take(16).map(|(at, word)| (both + at, word));
    let (start, first) = words.find(|(_, word)| !FILL.contains(word))?;
    let (_, join) = words.next()?;
    let (last, second) = words.next()?;
    let named = TWO.contains(&first) && TWO.contains(&second) && first != second;
    let said = words.map(|(_, word)| word).find(|word| !FILL.contains(word))?;
    let before = sentence(text.get(..both)?);
    let doubted = before
        .split(|c: char| !c.is_ascii_alphabetic())
        .any(|word| IF.iter().any(|known| word.eq_ignore_ascii_case(known)));
    (named && matches!(join, "and" | "&") && SET.contains(&said) && !doubted)
        .then_some(Span { start, end: last + second.len() })
}

/// The words of a text with their places, marks around them left out.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_mark = |c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '`' | ',' | '.' | ';' | ':' | '(' | ')' | '*')
    };
    let mut at = 0;
    text.split(is_mark).filter_map(move |word| {
        let start = at;
        at += word.len()
            + text.get(start + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

/// What was said since the last sentence ended.
fn sentence(before: &str) -> &str {
    near(before, before.len().saturating_sub(60), before.len())
        .1
        .rsplit(['.', ':', '\n'])
        .next()
        .unwrap_or_default()
}

/// `EISDIR …, read '/app/.env'`, `Is a directory: '.env'`, `drwxr-xr-x … .env`
fn directory(desk: &mut Desk<'_>) {
    let text = desk.text;
    let told = ["EISDIR", "IsADirectoryError", "s a directory"];
    let mut said = told.iter().flat_map(|word| text.match_indices(word).take(MOST)).map(|(at, _)| at);
    if let Some(span) = said.find_map(|at| file(text, at)) {
        return desk.report(Cause::EnvPathIsDirectory, Certainty::Possible, span, None, Note::None);
    }
    if let Some(span) = text.match_indices("drwx").take(MOST * MOST).find_map(|(at, _)| listed(text, at)) {
        desk.report(Cause::EnvPathIsDirectory, Certainty::Likely, span, None, Note::None);
    }
}

/// The file's name at the end of a line of `ls`.
fn listed(text: &str, at: usize) -> Option<Span> {
    let line = near(text, at, at + 200).1.split(['\n', '\r']).next()?.trim_end_matches('/');
    let start = at + line.strip_suffix(FILE)?.len();
    is_file(text, start).then_some(Span { start, end: start + FILE.len() })
}

/// The file's name in the line in which this is said, or in the fields that Node prints below it.
fn file(text: &str, at: usize) -> Option<Span> {
    let (floor, before) = near(text, at.saturating_sub(300), at);
    let start = before.rfind('\n').map_or(floor, |line| floor + line + 1);
    let (_, rest) = near(text, at, at + 1200);
    let end = at + rest.find('\n').unwrap_or(rest.len());
    let path = rest.find("path: ").map(|path| (at + path, at + path + 300));
    [(start, end)].into_iter().chain(path).find_map(|(from, to)| {
        let (from, part) = near(text, from, to);
        let part = part.lines().next().unwrap_or_default();
        part.match_indices(FILE)
            .map(|(at, _)| from + at)
            .find(|at| is_file(text, *at))
            .map(|start| Span { start, end: start + FILE.len() })
    })
}

/// The part of a text between two places, at borders of characters; and where it starts.
fn near(text: &str, mut from: usize, to: usize) -> (usize, &str) {
    let mut to = to.min(text.len());
    while !text.is_char_boundary(from) {
        from += 1;
    }
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    (from, text.get(from..to).unwrap_or_default())
}

/// Whether `.env` is a whole name there, or the beginning of one as `.env.local`.
fn is_file(text: &str, at: usize) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let (before, after) =
        (text.get(..at).unwrap_or_default(), text.get(at + FILE.len()..).unwrap_or_default());
    !before.ends_with(|c: char| word(c) || c == ')' || c == ']')
        && !after.starts_with(|c: char| c != '.' && word(c))
}
