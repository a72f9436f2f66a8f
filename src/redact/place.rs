//! Places that say what stands in them: a secret, a project, a person.

use std::ops::Range;

use super::piece::is_of_words;

/// What a text withholds, and so what may let it pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The number or id of a project.
    Project,
    /// An address of the Internet or of mail.
    Address,
    /// Any other word that the page does not know.
    Unknown,
    /// Stands where a secret stands. Nothing lets it pass.
    Secret,
}

/// Bytes of a text and why they are withheld.
pub(super) type Marked = (Range<usize>, Class);

/// The user and password in front of a URL's host.
pub(super) fn userinfo(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices("://").filter_map(|(at, mark)| {
        let start = at + mark.len();
        let rest = text.get(start..)?;
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '/' | '"' | '\'' | '`' | '<' | '>'))
            .unwrap_or(rest.len());
        let length = rest.get(..end)?.rfind('@')?;
        (length > 0).then_some(start..start + length)
    })
}

/// Characters of a name in front of an `@`.
fn is_local(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            '.' | '_' | '%' | '+' | '-' | '~' | '!' | '#' | '$' | '&' | '*' | '^' | '|' | '{' | '}'
        )
}

/// Addresses of mail, also with the `@` percent-encoded.
pub(super) fn mails(text: &str) -> impl Iterator<Item = Marked> + '_ {
    text.match_indices('@').chain(text.match_indices("%40")).filter_map(|(at, mark)| {
        let before = text.get(..at)?;
        let quoted = before.ends_with(['"', '\'']);
        let name = before.strip_suffix(['"', '\'']).unwrap_or(before);
        let local = name.len() - name.trim_end_matches(is_local).len();
        let host = text.get(at + mark.len()..)?;
        let length = host.len()
            - host
                .trim_start_matches(|c: char| {
                    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '[' | ':' | ']')
                })
                .len();
        let host = host.get(..length)?.trim_end_matches(['.', ':', '-', ']']);
        // `openai@4.20.1` is a package and its version.
        let named = host.chars().any(char::is_alphabetic)
            && !host.starts_with(|c: char| c.is_ascii_digit() && !host.contains("::"));
        let starts = at - local - usize::from(quoted);
        // `name:password@host` is no mail: what stands in front of the `@` is a secret.
        let before = text.get(..starts)?;
        let follows = before.ends_with([':', '/'])
            && before.trim_end_matches([':', '/']).ends_with(char::is_alphanumeric);
        let is_mail = !follows || ["mailto:", "mail:"].iter().any(|name| before.ends_with(name));
        let class = if is_mail { Class::Address } else { Class::Secret };
        (local > 0 && named).then_some((starts..at + mark.len() + host.len(), class))
    })
}

/// What goes before a project, in lower case.
const PROJECT: &[&str] = &[
    "project",
    "consumer",
    "gen-lang-client",
    "folder",
    "organization",
    "tenant",
    "subscription",
    "account",
];
/// Folders and collections whose entries are people.
const PEOPLE: &[&str] = &["/home/", "/users/", "\\users\\", "\\\\users\\\\", "user/", "users/", "/u/"];

/// Numbers and ids of projects, accounts and the like, and names of users, by what stands before them.
pub(super) fn owners(text: &str) -> Vec<Marked> {
    let lower = text.to_ascii_lowercase();
    let mut all = Vec::new();
    for word in PROJECT {
        for (at, found) in lower.match_indices(word) {
            all.extend(project(text, &lower, at, at + found.len()));
        }
    }
    for (at, found) in PEOPLE.iter().flat_map(|place| lower.match_indices(place)) {
        let start = at + found.len();
        let length = run(text, start, |c| is_id(c) || c == '.');
        if length > 0 {
            all.push((start..start + length, Class::Unknown));
        }
    }
    all
}

fn is_id(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}

fn run(text: &str, start: usize, belongs: impl Fn(char) -> bool) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    rest.len() - rest.trim_start_matches(belongs).len()
}

/// The value behind the name of an owner.
fn project(text: &str, lower: &str, word: usize, mut at: usize) -> Option<Marked> {
    let rest = |at: usize| lower.get(at..).unwrap_or_default();
    if rest(at).starts_with('-') && lower.get(word..at) == Some("gen-lang-client") {
        let end = at + run(text, at, is_id);
        return Some((word..end, Class::Project));
    }
    for tail in ["s", "_", " ", "-", "number", "num", "id", "name"] {
        at += if rest(at).starts_with(tail) { tail.len() } else { 0 };
    }
    let joints: String = rest(at)
        .chars()
        .take_while(|c| matches!(c, ' ' | ':' | '=' | '/' | '\'' | '"' | '`' | '#' | '(' | '[' | '\\'))
        .take(6)
        .collect();
    let start = at + joints.len();
    let joined = joints.contains(['/', ':', '=', '#'])
        || text.get(..at).is_some_and(|before| before.ends_with(['_', '-']));
    let length = run(text, start, is_id);
    let value = text.get(start..start + length).filter(|value| !value.is_empty())?;
    let digits = value.chars().filter(|c| c.is_numeric()).count();
    let spaced = joints.is_empty() || joints.chars().all(|c| c == ' ');
    let tells = digits >= 6
        || (joined && (joints.starts_with('/') || digits > 0 || value.contains(['-', '_'])))
        || (!spaced && !is_of_words(value));
    let class = if is_project(value) { Class::Project } else { Class::Unknown };
    tells.then_some((start..start + length, class))
}

/// Whether a project may be called so: a number of up to fifteen digits, or up to thirty small letters, digits and
/// dashes. Anything else in its place is no project, and no tick lets it pass.
fn is_project(value: &str) -> bool {
    let number = value.len() <= 15 && value.bytes().all(|byte| byte.is_ascii_digit());
    let id = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let named =
        value.len() <= 30 && value.bytes().any(|byte| byte.is_ascii_lowercase()) && value.bytes().all(id);
    number || named
}

/// Words in front of a secret that has only a space between.
const SCHEMES: &[&str] = &["bearer", "basic", "token", "digest", "negotiate", "apikey"];
/// Parts of a name whose value is a secret.
const NAMES: &[&str] = &[
    "key",
    "token",
    "secret",
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "cookie",
    "credential",
    "signature",
    "sessid",
    "session_id",
    "sessionid",
];
/// Whole names whose value is one.
const WHOLE: &[&str] = &[
    "sid",
    "sig",
    "auth",
    "authorization",
    "pass",
    "pw",
    "x-amz-security-token",
    "otp",
    "pin",
    "mot_de_passe",
    "密码",
    "密钥",
    "口令",
];
/// Whole names whose value is one in the query of a URL.
const QUERY: &[&str] = &["code", "state", "session", "ticket"];
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

/// What stands in the place of a secret, to the end of its value.
pub(super) fn secrets(text: &str) -> Vec<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let mut all: Vec<Range<usize>> = userinfo(text).collect();
    for scheme in SCHEMES {
        for (at, found) in lower.match_indices(scheme) {
            let end = at + found.len();
            let begins =
                !lower.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_alphanumeric()));
            let blanks = run(text, end, |c| matches!(c, ' ' | '\t' | '\u{a0}'));
            if begins && blanks > 0 {
                all.extend(value(text, end + blanks, Doubt::Words));
            }
        }
    }
    for (at, phrase) in PHRASES.iter().flat_map(|phrase| lower.match_indices(phrase)) {
        let end = at + phrase.len();
        all.extend(value(text, end + run(text, end, |c| matches!(c, ' ' | ':' | 'b' | '=')), Doubt::Words));
    }
    for (at, mark) in lower.match_indices([':', '=']) {
        all.extend(assigned(text, &lower, at, mark == "="));
    }
    all
}

/// When what stands in a secret's place is no secret.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Doubt {
    /// Where it consists of known words and short numbers.
    Words,
    /// Only where it says that there is none.
    Nothing,
}

/// The value of a name that is a secret's.
fn assigned(text: &str, lower: &str, mark: usize, equals: bool) -> Option<Range<usize>> {
    let before = lower.get(..mark)?.trim_end_matches([' ', '\t', '"', '\'', '`', '\\', ']', ':']);
    let start = before.trim_end_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')).len();
    let name = before.get(start..)?;
    let query = equals && lower.get(..start).is_some_and(|before| before.ends_with(['?', '&', ';']));
    let is_secret = NAMES.iter().any(|part| name.contains(part))
        || WHOLE.contains(&name)
        || (query && QUERY.contains(&name));
    if !is_secret || name.is_empty() {
        return None;
    }
    let human = ["pass", "pwd", "secret", "密码", "口令"].iter().any(|part| name.contains(part));
    let from = mark + 1 + run(text, mark + 1, |c| matches!(c, ' ' | '\t' | '=' | '>' | ':' | '\\'));
    if name.contains("cookie") {
        let rest = text.get(from..)?;
        let end = rest.find(['\n', '\r', '"', '\'']).unwrap_or(rest.len());
        return (end > 0).then_some(from..from + end);
    }
    let quoted = text.get(from..)?.starts_with(['"', '\'', '`']);
    let doubt = if human && (equals || quoted) { Doubt::Nothing } else { Doubt::Words };
    value(text, from, doubt)
}

/// Values that say that there is none, and those that stand for one.
const NONE: &[&str] = &[
    "null",
    "none",
    "nil",
    "undefined",
    "true",
    "false",
    "required",
    "missing",
    "empty",
    "unset",
    "optional",
    "redacted",
    "hidden",
];

/// The value that starts here: to its closing quote, or to the next white space or mark that ends a value.
fn value(text: &str, start: usize, doubt: Doubt) -> Option<Range<usize>> {
    let rest = text.get(start..)?;
    let body = rest.trim_start_matches('\\');
    let escape = rest.len() - body.len();
    let quote = body.chars().next().filter(|c| matches!(c, '"' | '\'' | '`' | '“' | '‘'));
    let open = escape + quote.map_or(0, char::len_utf8);
    let inner = rest.get(open..)?;
    let close = match quote {
        Some('“') => Some('”'),
        Some('‘') => Some('’'),
        other => other,
    };
    let ends = |c: char| match close {
        Some(close) => c == close || c == '\n',
        None => {
            c.is_whitespace()
                || matches!(c, '"' | '\'' | '`' | ',' | ';' | '&' | ')' | ']' | '}' | '>' | '<' | '|')
        }
    };
    let length = inner.find(ends).unwrap_or(inner.len());
    let found = inner.get(..length)?.trim_end_matches(['\\', '.']);
    let lower = found.to_ascii_lowercase();
    let is_none = found.is_empty()
        || NONE.contains(&lower.as_str())
        || found.starts_with(['$', '<', '{', '%', '['])
        || found.starts_with("•••")
        || (doubt == Doubt::Words && (is_of_words(found) || (close.is_none() && is_expression(found))));
    (!is_none).then_some(start + open..start + open + found.len())
}

/// Whether this is the beginning of an expression of code that reads a value from elsewhere: `os.environ[`, `getenv(`.
fn is_expression(found: &str) -> bool {
    let path = found.trim_end_matches(['[', '(']);
    let letters = |c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '.' | ':' | '>' | '-');
    path.len() < found.len() && path.len() < 40 && path.chars().all(letters)
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

    #[test]
    fn mail_and_owners() {
        let mail = |text| mails(text).filter_map(|(range, _)| str::get(text, range)).collect::<Vec<_>>();
        assert_eq!(mail("to müller@beispiel.de."), ["müller@beispiel.de"]);
        assert_eq!(mail("a%40b.com"), ["a%40b.com"]);
        assert_eq!(mail("npm i openai@4.20.1 @google/genai"), [""; 0]);
        let owner = |text| {
            owners(text).into_iter().filter_map(|(range, _)| str::get(text, range)).collect::<Vec<_>>()
        };
        for (text, found) in [
            ("consumer 'project_number:987654321098'", "987654321098"),
            ("projects/acme", "acme"),
            ("project:my-proj-1", "my-proj-1"),
            ("project_987654321098", "987654321098"),
            ("Project 987654321098 has", "987654321098"),
            ("gen-lang-client-0123456789", "gen-lang-client-0123456789"),
            ("/home/max/x", "max"),
        ] {
            assert!(owner(text).contains(&found), "{text}: {:?}", owner(text));
        }
        for text in ["project not found", "the project has no billing", "Project: denied"] {
            assert_eq!(owner(text), [""; 0], "{text}");
        }
    }
}
