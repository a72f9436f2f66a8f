//! What a command hands to the program that it calls, by one that is played here: the same from every shell, and the
//! key only where it must be.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use key_clinic::remedy::system::System;

use crate::offers::{self, Offer};
use crate::shells::{self, Shell, folder, script};
use crate::support;

/// The programs that are played.
const PLAYED: &[&str] =
    &["curl", "gcloud", "git", "kubectl", "gh", "glab", "docker", "aws", "az", "vercel", "npx", "npm"];
/// Those that take the key as a word of their command and in no other way.
const TAKE_WORDS: &[&str] = &["curl", "gcloud", "git"];

/// Providers that read the key from the address and from nowhere else.
const IN_ADDRESS: &[&str] = &["google_maps"];

/// Writes down what it is called with: its words, then what comes in.
const PLAYER: &str =
    "#!/bin/sh\n{ printf '%s\\0' \"${0##*/}\" \"$@\"; printf '\\0'; [ -t 0 ] || cat; } > \"$PLAYED\"\n";

/// The words and the input of the program that was called.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Call {
    words: Vec<String>,
    input: String,
}

fn call(shell: &Shell, text: &str, fakes: &Path) -> (Option<Call>, String) {
    let there = folder("call");
    let record = there.join("played");
    let mut variables: Vec<(String, String)> = names(text).map(|name| (name.clone(), value(&name))).collect();
    variables.push(("PLAYED".into(), record.display().to_string()));
    let ran = shell.run(text, &there, &variables, b"", Some(fakes));
    let read = fs::read_to_string(&record).ok().and_then(|read| {
        let (words, input) = read.split_once("\0\0")?;
        Some(Call { words: words.split('\0').map(str::to_string).collect(), input: input.to_string() })
    });
    (read, String::from_utf8_lossy(&ran.stderr).into_owned())
}

/// The names behind each `$`.
fn names(text: &str) -> impl Iterator<Item = String> {
    let name = |rest: &str| -> String {
        rest.chars().take_while(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || *it == '_').collect()
    };
    text.split('$')
        .skip(1)
        .map(move |rest| name(rest.trim_start_matches('{')))
        .filter(|name| !name.is_empty())
}

/// A value with what shells like to change.
fn value(name: &str) -> String {
    match name {
        "GEMINI_API_KEY" => support::auth(),
        "AZURE_OPENAI_ENDPOINT" | "OPENAI_BASE_URL" => "https://a.example/v1".into(),
        _ => [name, "-=*'?値"].concat(),
    }
}

fn played(offer: &Offer) -> Option<&'static str> {
    let last = offer.text.split(" | ").find_map(|part| {
        let first = part.split_whitespace().next()?;
        PLAYED.iter().find(|known| **known == first)
    });
    last.copied().filter(|_| !matches!(offer.system(), System::PowerShell | System::Cmd))
}

#[test]
fn every_shell_hands_the_same_words_on() {
    let fakes = folder("fakes");
    for name in PLAYED {
        script(&fakes.join(name), PLAYER);
    }
    let mut first: BTreeMap<(String, String), Call> = BTreeMap::new();
    let (mut faults, mut ran) = (Vec::new(), BTreeSet::new());
    for offer in offers::all() {
        if played(&offer).is_none() {
            continue;
        }
        for shell in shells::of(offer.system(), &offer.text) {
            // Several systems are offered the same.
            if !ran.insert((shell.name, offer.from.clone(), offer.text.clone())) {
                continue;
            }
            let (made, said) = call(&shell, &offer.text, &fakes);
            let Some(made) = made.filter(|_| said.is_empty()) else {
                faults.push(format!("{} in {}: {}: {said}", offer.from, shell.name, offer.text));
                continue;
            };
            faults.extend(leaks(&offer, &made));
            let known = first.entry((offer.from.clone(), offer.text.clone())).or_insert_with(|| made.clone());
            if *known != made {
                faults.push(format!("{} in {}: {made:?} and {known:?}", offer.from, shell.name));
            }
        }
    }
    assert!(first.len() > 40, "only {} commands call a program", first.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Where the key must not be.
fn leaks(offer: &Offer, call: &Call) -> Vec<String> {
    let secrets: Vec<String> = names(&offer.text)
        .filter(|name| name.contains("KEY") || name.contains("TOKEN"))
        .map(|name| value(&name))
        .collect();
    let holds = |word: &str| secrets.iter().any(|secret| word.contains(secret.as_str()));
    let mut faults = Vec::new();
    let program = call.words[0].as_str();
    for (index, word) in call.words.iter().enumerate().filter(|(_, word)| holds(word)) {
        if !TAKE_WORDS.contains(&program) {
            faults.push(format!("{}: everybody on the machine can read the key: {}", offer.from, offer.text));
        }
        let is_header = call.words[index - 1] == "-H" && word.contains(": ");
        if program == "curl" && !is_header && !IN_ADDRESS.contains(&offer.from.as_str()) {
            faults.push(format!("{}: the key is in no header: {}", offer.from, offer.text));
        }
    }
    // What is stored is the key, without a line break.
    if !TAKE_WORDS.contains(&program) && offer.text.contains("\"$GEMINI_API_KEY\"") {
        let clean = call.input == support::auth();
        if !clean {
            faults.push(format!("{}: {:?} is stored: {}", offer.from, call.input.len(), offer.text));
        }
    }
    faults
}

/// A key that is bound to its callers refuses every command that does not look like one.
#[test]
fn a_bound_key_is_tested_as_its_callers_are_seen() {
    for (cause, headers) in [
        ("referrer_blocked", &["Referer: "][..]),
        ("android_app_blocked", &["X-Android-Package: ", "X-Android-Cert: "]),
        ("ios_app_blocked", &["X-Ios-Bundle-Identifier: "]),
        ("ip_or_referrer_blocked", &["Referer: "]),
        ("ip_blocked", &[]),
    ] {
        for system in System::ALL {
            let mine = |it: &Offer| it.from == cause && it.system() == system && it.text.contains("curl");
            let commands: Vec<Offer> = offers::all().into_iter().filter(mine).collect();
            assert!(!commands.is_empty(), "{cause} on {system:?}: no command shows the cure");
            for command in commands {
                let sent = headers.iter().all(|header| command.text.contains(&format!("-H \"{header}")));
                assert!(sent, "{cause} on {system:?}: it can never print 200: {}", command.text);
            }
        }
    }
}

/// Whatever is not played is at least read by its shell.
#[test]
fn every_command_is_read_by_its_shell() {
    let (mut faults, mut read) = (Vec::new(), BTreeSet::new());
    for offer in offers::all() {
        for shell in shells::of(offer.system(), &offer.text) {
            if !read.insert((shell.name, offer.text.clone())) {
                continue;
            }
            let said = shell.reads(&offer.text);
            if !said.is_empty() {
                faults.push(format!("{} in {}: {}: {said}", offer.from, shell.name, offer.text));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for shell in shells::of(System::Linux, "").into_iter().chain(shells::of(System::Fish, "")) {
        assert!(!shell.reads("echo 'open").is_empty(), "{} reads anything", shell.name);
    }
}
