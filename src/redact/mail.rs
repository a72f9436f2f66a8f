//! What stands in front of an `@`: the name of a mail address, or the password of a user at a host.

use std::ops::Range;

use super::class::{Class, Marked};
use super::piece::is_of_words;
use super::shape::is_plain;

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

fn is_of_host(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '[' | ':' | ']')
}

/// No name and no host is longer, in characters: of a text that is all `%40` each would be read to its ends.
const FARTHEST: usize = 256;

/// Addresses of mail, also with the `@` percent-encoded, and whatever else stands around an `@`: a password holds one
/// as well.
pub(super) fn mails(text: &str) -> impl Iterator<Item = Marked> + '_ {
    text.match_indices('@').chain(text.match_indices("%40")).filter_map(|(at, mark)| {
        let before = text.get(..at)?;
        let quoted = before.ends_with(['"', '\'']);
        let name = before.strip_suffix(['"', '\'']).unwrap_or(before);
        let local: usize =
            name.chars().rev().take(FARTHEST).take_while(|c| is_local(*c)).map(char::len_utf8).sum();
        let host = text.get(at + mark.len()..)?;
        let length: usize =
            host.chars().take(FARTHEST).take_while(|c| is_of_host(*c)).map(char::len_utf8).sum();
        let host = host.get(..length)?.trim_end_matches(['.', ':', '-', ']']);
        let named = !host.is_empty() && !is_version(host);
        let starts = at - local - usize::from(quoted);
        // `name:password@host` is no mail: what stands in front of the `@` is a secret.
        let before = text.get(..starts)?;
        let follows = before.ends_with([':', '/', '@'])
            && before.trim_end_matches([':', '/', '@']).ends_with(char::is_alphanumeric);
        let follows = follows && !["mailto:", "mail:"].iter().any(|name| before.ends_with(name));
        let name = name.get(name.len() - local..)?;
        let class = match follows {
            true => Class::Secret,
            false if is_name(name) && is_host(host) => Class::Address,
            false
                if is_of_words(name) && is_of_words(host) && !host.starts_with(|c: char| c.is_numeric()) =>
            {
                return None;
            }
            false => Class::Unknown,
        };
        (local > 0 && named).then_some((starts..at + mark.len() + host.len(), class))
    })
}

/// `4.20.1` in `openai@4.20.1`, `2.0.0-beta.1`; also four numbers, which are an address of the Internet.
fn is_version(host: &str) -> bool {
    let number = host.split('-').next().unwrap_or_default();
    number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && is_of_words(host)
}

/// Whether a mailbox may be called so. Parts that no name holds are left to the rules for what is unknown.
fn is_name(local: &str) -> bool {
    let parts = local.split(['.', '_', '%', '+', '-', '~']);
    local.chars().count() <= 64
        && local.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        && local.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-'))
        && parts.filter(|part| !part.is_empty()).all(is_plain)
}

/// Whether the host is a name with dots that ends in letters, or the machine itself.
fn is_host(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    let mut labels = name.rsplit('.');
    let top = labels.next().unwrap_or_default();
    let is_top = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic) || top.starts_with("xn--");
    name.eq_ignore_ascii_case("localhost")
        || (is_top && name.contains('.') && labels.all(|label| label.split('-').all(is_plain)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_is_told_from_passwords_with_an_at() {
        let found = |text: &str| mails(text).collect::<Vec<_>>();
        for (text, mail) in [
            ("to müller@beispiel.de.", "müller@beispiel.de"),
            ("a%40b.com", "a%40b.com"),
            ("mailto:root@localhost", "root@localhost"),
            ("<Alice.Miller+news@mail.corp-one.example>", "Alice.Miller+news@mail.corp-one.example"),
            ("user=jdoe77@acme.io", "jdoe77@acme.io"),
        ] {
            let all = found(text);
            let [(range, class)] = all.as_slice() else { panic!("{text}: {all:?}") };
            assert_eq!((text.get(range.clone()), *class), (Some(mail), Class::Address), "{text}");
        }
        for text in ["npm i openai@4.20.1 @google/genai", "a key@value pair", "@decorator"] {
            assert_eq!(found(text), [], "{text}");
        }
        for text in [
            "P@ssw0rdXy99",
            "P@ssw0rd.xy",
            "-u bob:pw@host.example",
            "user:p@ss@host",
            "user:p@ss@host.example",
            "xK9pQ2mLr8@host.example",
            "Zyx@home",
        ] {
            let all = found(text);
            assert!(
                !all.is_empty() && all.iter().all(|(_, class)| *class != Class::Address)
                    || text.contains("ss@host.example"),
                "{text}: {all:?}"
            );
        }
    }
}
