//! Places that say what stands in them: a secret.

use std::ops::Range;

use super::doubt::{Doubt, is_label, is_none};
use super::mail::userinfo;
use super::names::{is_chosen, is_secret};
use super::passphrase::passphrases;

pub(super) fn run(text: &str, start: usize, belongs: impl Fn(char) -> bool) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    rest.len() - rest.trim_start_matches(belongs).len()
}

/// Words in front of a secret that has only a space between.
const SCHEMES: &[&str] = &["bearer", "basic", "token", "digest", "negotiate", "apikey"];
/// Phrases that end where a secret begins.
const PHRASES: &[&str] = &[
    "key provided:",
    "header value",
    "authorization value:",
    "key hash (token) =",
    "token provided:",
    "key is:",
    "key was:",
    "password is",
    "password:",
    "invalid token:",
];

/// A value this long, in bytes, is read once.
const LONG: usize = 512;

/// What stands in the place of a secret, to the end of its value.
pub(super) fn secrets(text: &str) -> Vec<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let mut all: Vec<Range<usize>> = userinfo(text).collect();
    all.extend(passphrases(text, &lower));
    for scheme in SCHEMES {
        let begins = |at: usize| {
            !lower.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_alphanumeric()))
        };
        all.extend(each(lower.match_indices(scheme), |at, found| {
            let end = at + found.len();
            let blanks = run(text, end, |c| matches!(c, ' ' | '\t' | '\u{a0}'));
            (begins(at) && blanks > 0).then(|| value(text, end + blanks, Doubt::Words)).flatten()
        }));
    }
    for phrase in PHRASES {
        let doubt = if is_chosen(phrase) { Doubt::Word } else { Doubt::Words };
        all.extend(each(lower.match_indices(phrase), |at, found| {
            let end = at + found.len();
            value(text, end + run(text, end, |c| matches!(c, ' ' | ':' | 'b' | '=')), doubt)
        }));
    }
    all.extend(each(lower.match_indices([':', '=', '：', '＝', '>', '-']), |at, mark| match mark {
        "-" => option(text, &lower, at),
        _ => assigned(text, &lower, at, mark),
    }));
    all
}

/// What is found at each of these places. Within a long value another place hides no more: in a text of nothing but
/// places each would be read to the end.
fn each<'t>(
    places: impl Iterator<Item = (usize, &'t str)>,
    find: impl Fn(usize, &'t str) -> Option<Range<usize>>,
) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut last = 0..0;
    for (at, found) in places {
        if last.len() > LONG && (last.start..last.end - NEAR).contains(&at) {
            continue;
        }
        if let Some(range) = find(at, found) {
            all.push(range.clone());
            last = if range.end > last.end { range } else { last };
        }
    }
    all
}

/// The value of a name that is a secret's.
fn assigned(text: &str, lower: &str, mark: usize, joint: &str) -> Option<Range<usize>> {
    let is_blank = |c: char| matches!(c, ' ' | '\t' | '"' | '\'' | '`' | '\\' | ']' | ':');
    let before = lower.get(..mark)?;
    let before = before.get(..mark - near(before.chars().rev(), is_blank))?;
    let belongs = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let start = before.len() - near(before.chars().rev(), belongs);
    let name = before.get(start..)?;
    let leads = lower.get(..start)?;
    let name = if name == "value" { named(leads).unwrap_or(name) } else { name };
    let equals = matches!(joint, "=" | "＝" | ">");
    let query = joint == "=" && leads.ends_with(['?', '&', ';']);
    if !is_secret(name, query) || (joint == ">" && (before.len() < mark || !leads.ends_with('<'))) {
        return None;
    }
    let from = mark + joint.len();
    let from = from + run(text, from, |c| matches!(c, ' ' | '\t' | '=' | '>' | ':' | '\\' | '\u{3000}'));
    if name.contains("cookie") {
        let rest = text.get(from..)?;
        let end = rest.find(['\n', '\r', '"', '\'']).unwrap_or(rest.len());
        return (end > 0).then_some(from..from + end);
    }
    let quoted = text.get(from..)?.starts_with(['"', '\'', '`', '“', '‘', '「']);
    let doubt = match is_chosen(name) {
        true if equals || quoted => Doubt::Nothing,
        true => Doubt::Word,
        false => Doubt::Words,
    };
    value(text, from, doubt)
}

/// The name that a list of names and values gives the value that follows: `name: DB_PASSWORD, value:`.
fn named(leads: &str) -> Option<&str> {
    let around = leads.get(leads.len() - near(leads.chars().rev(), |_| true)..)?;
    let at = ["name", "key"].iter().filter_map(|word| around.rfind(word).map(|at| at + word.len())).max()?;
    let rest = around.get(at..)?.trim_start_matches(|c: char| !c.is_alphanumeric());
    rest.get(..near(rest.chars(), |c| c.is_alphanumeric() || matches!(c, '_' | '-')))
}

/// The secret behind an option of a command: `--password x`, `-p x`, `-px`, `-u name:x`.
fn option(text: &str, lower: &str, dash: usize) -> Option<Range<usize>> {
    let before = lower.get(..dash)?;
    let apart = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '[');
    let name = lower.get(dash..)?;
    if !(before.is_empty() || before.ends_with(apart)) || name.starts_with("- ") {
        return None;
    }
    let length = near(name.chars(), |c| c.is_ascii_alphanumeric() || c == '-');
    let name = name.get(..length)?;
    let joints = |c: char| matches!(c, ' ' | '\t' | '"' | '\'' | ',');
    let gap = run(text, dash + length, joints);
    // A quote that opens the value is not part of what stands before it.
    let from = dash + length + gap;
    let from = from - usize::from(text.get(..from)?.ends_with(['"', '\'']) && gap > 0);
    let line = before.get(before.len() - near(before.chars().rev(), |c| c != '\n')..)?;
    let says = |programs: &[&str]| programs.iter().any(|program| line.contains(program));
    if matches!(name, "-u" | "--user" | "--proxy-user" | "-a") && gap > 0 {
        let found = value(text, from, Doubt::Nothing)?;
        let (user, password) = text.get(found.clone())?.split_once(':')?;
        let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        return (!number(user) && !password.starts_with("//") && !password.is_empty()).then_some(found);
    }
    if let Some(name) = name.strip_prefix("--") {
        let follows = gap > 0 && !text.get(from..)?.starts_with('-');
        let doubt = if is_chosen(name) { Doubt::Word } else { Doubt::Words };
        return (follows && is_secret(name, false)).then(|| value(text, from, doubt)).flatten();
    }
    let attached = name.len() > 2 && text.get(dash..)?.starts_with("-p") && says(WITH_PASSWORD);
    let from = match name {
        "-p" if gap > 0 && !says(WITHOUT_PASSWORD) => from,
        "-p" if text.get(from..)?.starts_with(|c: char| !c.is_whitespace()) && says(WITH_PASSWORD) => from,
        _ if attached => dash + 2,
        _ => return None,
    };
    let is_path = text.get(from..)?.starts_with(['-', '/', '.', '~']) && !attached;
    if is_path { None } else { value(text, from, Doubt::Word) }
}

/// No name is longer, and so many characters of a line say which program is called.
const NEAR: usize = 120;

/// How many bytes of the next characters belong to something: not to the end of a text that is all of them.
fn near(characters: impl Iterator<Item = char>, belongs: impl Fn(char) -> bool) -> usize {
    characters.take(NEAR).take_while(|c| belongs(*c)).map(char::len_utf8).sum()
}

/// Programs whose `-p` is a password's, also where it follows at once.
const WITH_PASSWORD: &[&str] = &["mysql", "maria", "sshpass", "mongo", "7z", "zip", "sqlcmd", "redis"];
/// Programs whose `-p` is something else: a folder, a port, a package, a prompt.
const WITHOUT_PASSWORD: &[&str] = &[
    "mkdir",
    "cargo",
    "gemini",
    "claude",
    "docker run",
    "podman run",
    "ssh ",
    "cp ",
    "rsync",
    "npx",
    "pip",
    "kill",
];

/// Quotes that open a value, and those that close it.
const QUOTES: &[(char, char)] =
    &[('"', '"'), ('\'', '\''), ('`', '`'), ('“', '”'), ('‘', '’'), ('「', '」'), ('«', '»')];

/// The value that starts here: to its closing quote, or to the next white space or mark that ends a value.
fn value(text: &str, start: usize, doubt: Doubt) -> Option<Range<usize>> {
    let rest = text.get(start..)?;
    let body = rest.trim_start_matches('\\');
    let escape = rest.len() - body.len();
    let is_escaped = escape > 0 || text.get(..start).is_some_and(|before| before.ends_with('\\'));
    let first = body.chars().next();
    if let Some(list) = body.strip_prefix(['[', '(']).filter(|_| first.is_some()) {
        return listed(list, doubt)
            .map(|found| start + escape + 1 + found.start..start + escape + 1 + found.end);
    }
    let quote = QUOTES.iter().find(|(open, _)| Some(*open) == first);
    let open = escape + quote.map_or(0, |(open, _)| open.len_utf8());
    let inner = rest.get(open..)?;
    // A quote that is never closed opens nothing.
    let is_open = |(_, close): &&(char, char)| {
        inner.chars().take(LONG).any(|c| c == *close || c == '\n') || inner.len() < LONG
    };
    let quote = quote.filter(is_open);
    let ends = |at: usize, c: char| match quote {
        // An escaped quote closes only what an escaped one opened.
        Some((_, close)) => {
            c == '\n'
                || (c == *close
                    && (is_escaped || !inner.get(..at).is_some_and(|before| before.ends_with('\\'))))
        }
        None => {
            c.is_whitespace()
                || matches!(c, '"' | '\'' | '`' | ',' | ';' | '&' | ')' | ']' | '}' | '>' | '<' | '|')
        }
    };
    let end = inner.char_indices().find(|(at, c)| ends(*at, *c));
    let length = end.map_or(inner.len(), |(at, _)| at);
    let found = inner.get(..length)?.trim_end_matches(['\\', '.']);
    if found.len() > LONG {
        return Some(start + open..start + open + found.len());
    }
    (!is_none(found, doubt, quote.is_some())).then_some(start + open..start + open + found.len())
}

/// The elements of a list, from the first to the last, where one of them is a secret.
fn listed(list: &str, doubt: Doubt) -> Option<Range<usize>> {
    let length: usize =
        list.chars().take(NEAR).take_while(|c| !matches!(c, ']' | ')' | '\n')).map(char::len_utf8).sum();
    let inner = list.get(..length)?;
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '\\' | '[' | '(');
    let is_secret = |element: &str| !is_none(element.trim_matches(is_mark), doubt, true);
    let start = inner.len() - inner.trim_start_matches(is_mark).len();
    (!is_label(inner) && inner.split(',').any(is_secret))
        .then(|| start..inner.trim_end_matches(is_mark).len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(text: &str) -> Vec<&str> {
        secrets(text).into_iter().filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn what_stands_in_the_place_of_a_secret() {
        for (text, secret) in [
            ("Authorization: Bearer xk9QzPlm", "xk9QzPlm"),
            ("header value b'Bearer xk9QzPlm'", "xk9QzPlm"),
            ("Proxy-Authorization: Basic YWxpY2U6cGFzcw==", "YWxpY2U6cGFzcw=="),
            ("DB_PASSWORD=correct", "correct"),
            ("\"password\": \"let me in\"", "let me in"),
            ("{\\\"client_secret\\\":\\\"xk9QzPlm\\\"}", "xk9QzPlm"),
            ("https://a.example/?code=xk9QzPlm&x=1", "xk9QzPlm"),
            ("postgres://alice:Sup3r@db/x", "alice:Sup3r"),
            ("API key provided: xk9QzPlm.", "xk9QzPlm"),
        ] {
            assert!(hidden(text).contains(&secret), "{text}: {:?}", hidden(text));
        }
        for text in [
            "API key: not valid",
            "token: expired",
            "api_key=$GEMINI_API_KEY",
            "password: null",
            "key=YOUR_API_KEY",
            "\"code\": 403",
        ] {
            assert_eq!(hidden(text), [""; 0], "{text}");
        }
    }
}
