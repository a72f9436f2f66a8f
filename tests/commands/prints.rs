//! What a command prints of a file or of the environment: the truth, and no key.

use std::fs;

use key_clinic::remedy::system::System;

use crate::offers;
use crate::shells::{self, folder};
use crate::support;

const DESKS: [System; 3] = [System::Linux, System::MacOs, System::Fish];

/// Runs the command that begins so in every shell of every desk, and checks what it prints.
fn expect(from: &str, start: &str, file: &[u8], variables: &[(&str, String)], expected: &str) {
    let mut faults = Vec::new();
    for system in DESKS {
        let Some(text) = offers::one(from, system, start) else {
            panic!("{from}: {system:?} is offered no command {start}");
        };
        for shell in shells::of(system, &text) {
            let there = folder("print");
            fs::write(there.join(".env"), file).unwrap();
            let variables: Vec<(String, String)> =
                variables.iter().map(|(name, value)| ((*name).to_string(), value.clone())).collect();
            let ran = shell.run(&text, &there, &variables, b"", None);
            let said = String::from_utf8_lossy(&ran.stdout).trim().to_string();
            let mut lines: Vec<&str> = said.lines().collect();
            lines.sort_unstable();
            if lines != expected.lines().collect::<Vec<_>>() || !ran.stderr.is_empty() {
                let also = String::from_utf8_lossy(&ran.stderr).into_owned();
                faults.push(format!("{from} in {} of {system:?}: {text}\n{said}\n{also}", shell.name));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn utf16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn a_clean_line_is_counted_whatever_stands_around_it() {
    let key = support::auth();
    let line = |before: &str, after: &str| {
        format!("# 注释：密钥\nNAME=王小明\n{before}GEMINI_API_KEY={after}\nGEMINI_API_KEY_2=它\n")
            .into_bytes()
    };
    for from in ["invisible_character", "lookalike_character"] {
        for clean in [line("", &key), line("export ", &key)] {
            expect(from, "LC_ALL=C", &clean, &[], "1");
        }
        let bom = format!("\u{feff}GEMINI_API_KEY={key}\n");
        for odd in [
            line("", &format!("{key}\u{200b}")),
            line("", &format!("{key}\r")),
            line("", &format!("“{key}”")),
            line("", &format!(" {key}")),
            line("", &key.replacen('A', "\u{410}", 1)),
            bom.into_bytes(),
            utf16(&format!("GEMINI_API_KEY={key}\r\n")),
        ] {
            expect(from, "LC_ALL=C", &odd, &[], "0");
        }
    }
}

#[test]
fn lines_that_set_a_key_are_listed_by_their_whole_name() {
    let (key, other) = (support::auth(), support::standard());
    let file = format!(
        "\u{feff}GEMINI_API_KEY={key}==\n# GEMINI_API_KEY=旧\nGEMINI_API_KEY_2={other}\nexport GEMINI_API_KEY = {other}\nDEBUG=MY_API_KEY=x\nNAME=王小明\n"
    );
    let listed = "1:\u{feff}GEMINI_API_KEY\n3:GEMINI_API_KEY_2\n4:export GEMINI_API_KEY";
    expect("duplicate_variable", "LC_ALL=C", file.as_bytes(), &[], listed);
    expect("duplicate_variable", "LC_ALL=C", file.replace('\n', "\r\n").as_bytes(), &[], listed);
}

#[test]
fn variables_are_listed_by_their_whole_name() {
    let key = support::auth();
    let set = [
        ("GEMINI_API_KEY", key.clone()),
        ("GEMINI_API_KEY_2", [&key, "=="].concat()),
        ("MY_TITLE", "名称 OPENAI_API_KEY=x".to_string()),
        ("GOOGLE_GEMINI_BASE_URL", "https://a.example/?b=c".to_string()),
        ("HTTPS_PROXY", "http://user:pass@a.example:1".to_string()),
        ("BASE_URL_2", "https://a.example".to_string()),
    ];
    let listed = expect;
    listed("both_variables_set", "env", b"", &set, "GEMINI_API_KEY\nGEMINI_API_KEY_2");
    listed("custom_base_url", "env", b"", &set, "BASE_URL_2\nGOOGLE_GEMINI_BASE_URL\nHTTPS_PROXY");
}

#[test]
fn lengths_and_beginnings_are_those_of_the_value() {
    let key = support::auth();
    for (value, length, start) in
        [(key.clone(), "53", "AQ.A"), ([&key, "\r\n"].concat(), "55", "AQ.A"), (String::new(), "0", "")]
    {
        let set = [("GEMINI_API_KEY", value)];
        expect("key_missing", "printf", b"", &set, length);
        expect("prefix_included", "printf", b"", &set, start);
    }
    let encoded = key.replace('.', "%2E");
    expect("percent_encoded", "python3", b"", &[("GEMINI_API_KEY", encoded)], "53");
    expect("project_invalid", "echo", b"", &[("GOOGLE_CLOUD_PROJECT", "a b".into())], "a b");
}

/// What a program sees that is started after the command in the same shell.
fn seen_after(from: &str, system: System, start: &str, value: &str) -> Vec<(String, String)> {
    let Some(text) = offers::one(from, system, start) else { return Vec::new() };
    let names = [
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "GOOGLE_GEMINI_BASE_URL",
        "GOOGLE_GENAI_USE_ENTERPRISE",
        "GOOGLE_GENAI_USE_VERTEXAI",
        "GOOGLE_CLOUD_PROJECT",
        "GOOGLE_CLOUD_LOCATION",
    ];
    let set: Vec<(String, String)> =
        names.iter().map(|name| ((*name).to_string(), value.to_string())).collect();
    let print = format!("{text}\nsh -c 'env -0'");
    let mut all = Vec::new();
    for shell in shells::of(system, &text) {
        let ran = shell.run(&print, &folder("seen"), &set, b"", None);
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert!(said.is_empty(), "{from} in {}: {print}: {said}", shell.name);
        let out = String::from_utf8_lossy(&ran.stdout).into_owned();
        let pairs = out.split('\0').filter_map(|pair| pair.split_once('='));
        let mine = pairs.filter(|(name, _)| names.contains(name));
        let mut mine: Vec<_> = mine.map(|(name, value)| (name.to_string(), value.to_string())).collect();
        mine.sort_unstable();
        assert!(all.is_empty() || all == mine, "{from}: {} differs: {mine:?}", shell.name);
        all = mine;
    }
    all
}

#[test]
fn a_variable_that_is_set_or_removed_is_so_for_the_next_program() {
    for system in DESKS {
        let seen = |from: &str, start: &str, value: &str| seen_after(from, system, start, value);
        let has = |all: &[(String, String)], name: &str, value: &str| {
            all.iter().any(|(known, it)| known == name && it == value)
        };
        let unset = if system == System::Fish { "set -e" } else { "unset" };
        for (from, names) in [
            ("both_variables_set", &["GOOGLE_API_KEY"][..]),
            ("custom_base_url", &["GOOGLE_GEMINI_BASE_URL"]),
            (
                "vertex_mode_set",
                &["GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_CLOUD_PROJECT"],
            ),
            ("vertex_endpoint_with_api_key", &["GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI"]),
        ] {
            let left = seen(from, unset, "x");
            assert!(!left.is_empty() && has(&left, "GEMINI_API_KEY", "x"), "{from} {system:?}: {left:?}");
            assert!(
                left.iter().all(|(name, _)| !names.contains(&name.as_str())),
                "{from} {system:?}: {left:?}"
            );
        }
        let set = seen("service-account", "export", "x");
        assert!(has(&set, "GOOGLE_GENAI_USE_ENTERPRISE", "true"), "{system:?}: {set:?}");
        assert!(has(&set, "GOOGLE_CLOUD_LOCATION", "global"), "{system:?}: {set:?}");
        let whole = seen("inner_whitespace", "export", "AQ. a\nb\tc");
        assert!(has(&whole, "GEMINI_API_KEY", "AQ.abc"), "{system:?}: {whole:?}");
        let cut = seen("crlf_line_endings", "GEMINI", "AQ.r\r");
        assert!(system == System::Fish || has(&cut, "GEMINI_API_KEY", "AQ.r"), "{system:?}: {cut:?}");
    }
}
