//! Numbers and ids of projects and accounts, and names of people, by what stands before them.

use super::class::{Class, Marked};
use super::piece::is_of_words;
use super::place::run;
use super::shape::is_plain;

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

/// The value behind the name of an owner.
fn project(text: &str, lower: &str, word: usize, mut at: usize) -> Option<Marked> {
    let rest = |at: usize| lower.get(at..).unwrap_or_default();
    if rest(at).starts_with('-') && lower.get(word..at) == Some("gen-lang-client") {
        let end = at + run(text, at, is_id);
        let class = text.get(word..end).map_or(Class::Unknown, class);
        return Some((word..end, class));
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
        || ((!spaced
            || (value.contains('-') && text.get(..start).is_some_and(|before| before.ends_with(' '))))
            && !is_of_words(value));
    tells.then_some((start..start + length, class(value)))
}

fn class(value: &str) -> Class {
    if is_project(value) { Class::Project } else { Class::Unknown }
}

/// Whether a project may be called so: a number of up to fifteen digits, or up to thirty small letters, digits and
/// dashes with a name in them. Anything else in its place is no project, and no tick lets it pass: a secret stands
/// there as well, and those are made of the same characters.
fn is_project(value: &str) -> bool {
    if value.bytes().all(|byte| byte.is_ascii_digit()) {
        return value.len() <= 15;
    }
    let id = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let mut parts: Vec<&str> = value.split('-').filter(|part| !part.is_empty()).collect();
    // Services add a few random characters to a name that was taken.
    let is_suffix = |last: &&str| last.len() <= 6 && !is_plain(last);
    if parts.len() > 1 && parts.last().is_some_and(is_suffix) {
        parts.pop();
    }
    let with_digits = parts.iter().filter(|part| part.bytes().any(|byte| byte.is_ascii_digit())).count();
    let named = parts.iter().any(|part| part.len() > 2 && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    value.len() <= 30
        && value.bytes().all(id)
        && with_digits <= 2
        && parts.iter().all(|part| is_plain(part))
        && (named || parts.len() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_by_what_stands_before_them() {
        let found = |text: &str| {
            owners(text)
                .into_iter()
                .filter_map(|(range, _)| text.get(range).map(str::to_owned))
                .collect::<Vec<_>>()
        };
        for (text, owner) in [
            ("consumer 'project_number:987654321098'", "987654321098"),
            ("projects/acme", "acme"),
            ("project:my-proj-1", "my-proj-1"),
            ("project_987654321098", "987654321098"),
            ("Project 987654321098 has", "987654321098"),
            ("gen-lang-client-0123456789", "gen-lang-client-0123456789"),
            ("/home/max/x", "max"),
        ] {
            assert!(found(text).iter().any(|it| it == owner), "{text}: {:?}", found(text));
        }
        for text in ["project not found", "the project has no billing", "Project: denied"] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn projects_are_told_from_secrets_in_their_place() {
        for name in [
            "987654321098",
            "my-proj-1",
            "gen-lang-client-0123456789",
            "acme-prod",
            "acme",
            "418823-acme",
            "my-project-418823",
            "sunlit-shadow-418823-k3",
            "my-app-3f8a2",
            "web2",
            "customer-service-staging",
        ] {
            assert!(is_project(name), "{name}");
        }
        for secret in [
            "k3j9x2m4p8q1",
            "a1b2c3d4",
            "x9-k2-m4-p7",
            "k4t-q9x-m2p",
            "hunter2secret9",
            "Sup3rS3cret",
            "qzxjvkwpbhgt",
            "gen-lang-client-k3j9x2m4p8q1",
            "9f86d081884c",
            "1234567890123456",
            "my_proj",
            "4k9s7d2f-8g3h5j1k",
        ] {
            assert!(!is_project(secret), "{secret}");
        }
    }
}
