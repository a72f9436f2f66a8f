//! The README's table is what the code knows. The causes are not in it: each has its page.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use std::collections::BTreeSet;
use std::fs;

use key_clinic::intake::{Found, Origin, Tell};
use key_clinic::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use key_clinic::knowledge::{providers, rules};
use key_clinic::remedy::ask;
use support::cases::secrets::{base64, part};

/// What the page does for each provider.
fn providers() -> String {
    let head = "| provider | recognised | told without asking | asked | dialect |\n|---|---|---|---|---|\n"
        .to_string();
    providers::all().iter().fold(head, |table, provider| {
        let kinds: BTreeSet<String> =
            provider.kinds.iter().filter(|kind| kind.id != "unknown").map(shape).collect();
        let asked = match (&provider.list, ask::has_command(provider)) {
            (Some(request), _) => {
                format!("live: `{} {}{}`, or a command", request.method, request.host(), request.path)
            }
            (None, true) => "a command".to_string(),
            (None, false) => "nobody".to_string(),
        };
        let kinds = if kinds.is_empty() { "nothing".to_string() } else { join(kinds, " ") };
        let name = provider.name;
        table + &format!("| {name} | {kinds} | {} | {asked} | {} |\n", told(provider), dialect(provider))
    })
}

fn join(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    parts.into_iter().collect::<Vec<_>>().join(between)
}

/// A prefix, or what a value without one looks like.
fn shape(kind: &Kind) -> String {
    let Shape { prefix, alphabet, length, infix } = kind.shape;
    let characters = match alphabet {
        Alphabet::Hex => "hex digits",
        Alphabet::Alphanumeric => "letters and digits",
        _ => "characters of base64",
    };
    match (prefix, infix) {
        ("", "") => match length {
            Length::AtLeast(least) => format!("{least} or more {characters}, by name;"),
            Length::Exactly(40) if alphabet == Alphabet::Base64 => format!("40 {characters}, beside its id;"),
            _ => format!("{} {characters}, by name or as a guess;", length.characters()),
        },
        ("", infix) => format!("{} {characters} with `{infix}`;", length.characters()),
        (prefix, "" | ".eyJ") => format!("`{prefix}…`"),
        (prefix, infix) => format!("`{prefix}…{infix}…`"),
    }
}

/// Whose rules read its answers. How many they are is not told: a new rule would change a second file.
fn dialect(provider: &Provider) -> &'static str {
    let own = provider.id != "openai" && provider.rules.contains(&provider.id);
    let openai = provider.id == "openai" || provider.rules.contains(&"openai");
    match (openai, own && !rules::set(provider.id).is_empty()) {
        (true, true) => "OpenAI’s and its own rules",
        (true, false) => "OpenAI’s rules",
        (false, true) => "its own rules",
        (false, false) => "rules that all share",
    }
}

/// What its secrets tell, by samples of each kind.
fn told(provider: &Provider) -> String {
    let mut all = BTreeSet::new();
    for kind in provider.kinds.iter().filter(|kind| kind.cause.is_some()) {
        let Shape { prefix, alphabet, length, infix } = kind.shape;
        let letters: String = (b'0'..=b'z').filter(|it| alphabet.has(*it)).map(char::from).collect();
        let room = length.characters().saturating_sub(prefix.len() + infix.len());
        let sample = match provider.id {
            "jwt" => tokens().join("\n"),
            "aws_bedrock" => bedrock(kind.id == "short_term"),
            "groq" => {
                [prefix, &support::fake(9, &letters, 24), "WGdy", "b3FY", &support::fake(8, &letters, 20)]
                    .concat()
            }
            _ if infix.is_empty() && provider.id == "openai" => {
                [prefix, &support::fake(9, &letters, 40), "T3Bl", "bkFJ", &support::fake(8, &letters, 40)]
                    .concat()
            }
            _ => [prefix, infix, &support::fake(7, &letters, room)].concat(),
        };
        let found = key_clinic::intake::read(&sample, Origin::Paste).credentials;
        all.extend(found.iter().flat_map(Found::tells).map(|tell| match tell {
            Tell::Account(_) => "account",
            Tell::Live(_) => "mode",
            Tell::Region(_) => "region",
            Tell::Begins(_) => "start",
            Tell::Ends(_) => "end",
            Tell::Checksum(_) => "checksum",
            Tell::Signature(_) => "issuer’s mark",
            Tell::Milliseconds => "milliseconds",
            Tell::Unsigned => "no signature",
        }));
    }
    if all.is_empty() { "–".to_string() } else { join(all.into_iter().map(String::from), ", ") }
}

/// A key of Bedrock, short-term or long-term.
fn bedrock(short: bool) -> String {
    if short {
        let address = "bedrock.amazonaws.com/?X-Amz-Credential=A/20261121/eu-west-1/b&X-Amz-Date=20261121T100000Z&X-Amz-Expires=43200&V=1";
        return ["bedrock-api-key-", &base64(address.as_bytes())].concat();
    }
    let user =
        ["BedrockAPIKey-abcd-at-", "123456789012", ":", &support::fake(3, "abc+/DEF0123", 60)].concat();
    ["ABSK", &base64(user.as_bytes())].concat()
}

/// Tokens whose claims tell everything that a token can.
fn tokens() -> [String; 2] {
    let token = |header: &str, claims: &str| {
        [part(header.as_bytes()), part(claims.as_bytes()), support::fake(5, "abcDEF0123", 43)].join(".")
    };
    [
        token(r#"{"alg":"RS256"}"#, r#"{"nbf":1600000000,"exp":1700000000}"#),
        token(r#"{"alg":"none"}"#, r#"{"exp":1700000000000}"#),
    ]
}

#[test]
fn the_table_is_that_of_the_code() {
    let readme = fs::read_to_string("README.md").unwrap();
    let (start, end) = ("<!-- providers: start -->\n", "<!-- providers: end -->");
    let table = providers();
    let (before, rest) = readme.split_once(start).expect("README.md keeps the start mark of its table");
    let (found, after) = rest.split_once(end).expect("README.md keeps the end mark of its table");
    if std::env::var_os("WRITE_README").is_some() {
        fs::write("README.md", [before, start, &table, end, after].concat()).unwrap();
    } else {
        assert!(
            found == table,
            "the table of providers in README.md is old: run `WRITE_README=1 cargo test --test readme`"
        );
    }
}

/// A stranger reads it to its end; what is longer has a page or a file of its own.
#[test]
fn it_is_short() {
    let lines = fs::read_to_string("README.md").unwrap().lines().count();
    assert!(lines <= 200, "README.md has {lines} lines: shorten it to 200");
}
