//! The corrected text: only where it is certain, without the key, and as the shell must read it.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command as Process;

use key_clinic::intake::{Origin, read};
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::models::{self, retirement};
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::corrected;
use key_clinic::report::Report;
use support::visit::pasted;

const TODAY: Date = Date::new(2026, 11, 21);
const HOST: &str = "https://generativelanguage.googleapis.com";

fn right(text: &str) -> Option<String> {
    let text = text.replace("{{key}}", &support::auth()).replace('@', HOST);
    corrected(&text, &read(&text, Origin::File))
}

#[track_caller]
fn becomes(text: &str, expected: &str) {
    assert_eq!(right(text).as_deref(), Some(&*expected.replace('@', HOST)), "{text}");
}

/// A line that sets the variable has no form without the key: one that sets it to itself is a fault. The cleaned
/// key is copied instead.
#[test]
fn lines_of_variables_are_left_alone() {
    for line in [
        "GEMINI_API_KEY = {{key}}",
        "A=1\r\nGEMINI_API_KEY={{key}}\r\nB=2\r\n",
        "GEMINI_API_KEY={{key}} \r\n",
        "GEMINI_API_KEY={{key}} # mine",
        "GEMINI_API_KEY=“{{key}}”",
        "GEMINI_API_KEY = \" {{key}}\"",
        "GOOGLE_API_KEY=Bearer {{key}}",
        "export GEMINI_API_KEY= {{key}}",
        "export GEMINI_API_KEY = {{key}}",
        "set GEMINI_API_KEY=\"{{key}}\"",
        "setx GEMINI_API_KEY \" {{key}}\"",
        "$env:GEMINI_API_KEY = \" {{key}}\"",
        "environment:\n  - GEMINI_API_KEY=\"{{key}}\"",
        "set -gx GEMINI_API_KEY \"{{key}} \"",
    ] {
        assert_eq!(right(line), None, "{line}");
    }
}

/// What the page says of a text: its findings, and whether it knows it at all.
fn said(text: &str) -> (Vec<&'static str>, bool) {
    let report = pasted(text, TODAY);
    let unknown = Language::English.words().nothing_close;
    (
        report.findings.iter().map(|it| it.id).collect(),
        report.remark == Some(unknown) || report.nearest.is_some(),
    )
}

/// Pasted back, what is offered has no fault that was not there, is no placeholder, and is known as what it is.
#[test]
fn what_is_offered_is_at_fault_nowhere() {
    let key = support::auth();
    let faults = ["@@", " @@", "“@@”", "Bearer @@", "@@ # mine", "@@\r", "'@@", "@@@@", "%22@@%22", "<@@>"];
    let places = [
        "GEMINI_API_KEY=@@",
        "GEMINI_API_KEY = @@",
        "export GOOGLE_API_KEY=@@\nB=1",
        "A=1\n- GEMINI_API_KEY=@@",
        "$env:GEMINI_API_KEY = \"@@\"",
        "setx GEMINI_API_KEY \"@@\"",
        "curl -H \"Authorization: Bearer @@\" $HOST/v1beta/models",
        "curl -H 'x-goog-api-key: @@' '$HOST/v1beta/v1beta/models'",
        "curl '$HOST/v1beta/models?key=@@'",
        "GET /v1beta/models?key=@@ HTTP/1.1\nHost: generativelanguage.googleapis.com\n",
        "import os, requests\nrequests.get(\"$HOST/v1beta/models\", headers={\"Authorization\": \"Bearer @@\"})",
        "client = genai.Client(api_key=\"@@\")",
        "const ai = new GoogleGenAI({apiKey: \"@@\"});",
    ];
    let mut offers = 0;
    for (place, fault) in places.iter().flat_map(|place| faults.iter().map(move |fault| (place, fault))) {
        let text = place.replace("@@", fault).replace("@@", &key).replace("$HOST", HOST);
        let Some(offered) = pasted(&text, TODAY).corrected else { continue };
        offers += 1;
        let before = said(&text).0;
        let (after, is_unknown) = said(&offered.lines[0]);
        assert!(after.iter().all(|id| before.contains(id) && *id != "placeholder"), "{text}: {after:?}");
        assert!(!is_unknown, "{text}\nbecomes {}", offered.lines[0]);
    }
    assert!(offers > 20, "{offers}");
}

#[test]
fn requests_as_they_are_sent() {
    let host = "Host: generativelanguage.googleapis.com";
    let body = "\r\n{\"contents\": [{\"parts\": [{\"text\": \"hi\"}]}]}";
    for (text, expected) in [
        (
            format!(
                "POST /v1beta/models/gemini-3.8-flash:generateContent HTTP/1.1\r\n{host}\r\nAuthorization: Bearer {{{{key}}}}\r\nAccept: */*\r\n{body}"
            ),
            format!(
                "POST /v1beta/models/gemini-3.8-flash:generateContent HTTP/1.1\r\nx-goog-api-key: $GEMINI_API_KEY\r\n{host}\r\nAccept: */*\r\n{body}"
            ),
        ),
        (
            format!("GET /v1beta/v1beta/models?key={{{{key}}}}&pageSize=5 HTTP/2\n{host}\n"),
            format!("GET /v1beta/models?pageSize=5 HTTP/2\nx-goog-api-key: $GEMINI_API_KEY\n{host}\n"),
        ),
        (
            format!("GET /v1beta/openai/models HTTP/1.1\n{host}\nx-goog-api-key: {{{{key}}}}\n"),
            format!("GET /v1beta/openai/models HTTP/1.1\nAuthorization: Bearer $GEMINI_API_KEY\n{host}\n"),
        ),
    ] {
        becomes(&text, &expected);
    }
    for fine in [
        format!("GET /v1beta/models HTTP/1.1\n{host}\nx-goog-api-key: {{{{key}}}}\n"),
        "GET /v1/models HTTP/1.1\nHost: api.example.org\nAuthorization: Bearer {{key}}\n".to_string(),
        "POST / HTTP/1.1\nHost: oauth2.googleapis.com\nAuthorization: Bearer {{key}}\n".to_string(),
    ] {
        assert_eq!(right(&fine), None, "{fine}");
    }
}

#[test]
fn commands() {
    let native = "curl -H \"x-goog-api-key: $GEMINI_API_KEY\"";
    for (text, expected) in [
        ("curl -H \"Authorization: Bearer {{key}}\" @/v1beta/models", "@/v1beta/models"),
        ("curl '@/v1beta/models?key={{key}}&pageSize=5'", "'@/v1beta/models?pageSize=5'"),
        ("curl @/v1beta/models?key={{key}}", "@/v1beta/models"),
        ("$ curl -s -H 'X-API-Key: {{key}}' \\\n  @/v1beta/models | jq .", "-s @/v1beta/models"),
        ("curl @/v1beta/models", "@/v1beta/models"),
        ("curl -H 'x-goog-api-key: $GEMINI_API_KEY' @/v1beta/models", "@/v1beta/models"),
        ("curl -H 'x-goog-api-key: {{key}}' @/v1beta/v1beta/models", "@/v1beta/models"),
        (
            "curl @/v1beta/models/gemini-1.5-flash:generateContent -H 'x-goog-api-key: {{key}}' -H 'Content-Type: application/json' -d '{\"contents\":[{\"parts\":[{\"text\":\"It'\\''s\"}]}]}'",
            "@/v1beta/models/gemini-3.8-flash:generateContent -H 'Content-Type: application/json' -d '{\"contents\":[{\"parts\":[{\"text\":\"It'\\''s\"}]}]}'",
        ),
    ] {
        becomes(text, &[native, " ", expected].concat());
    }
    becomes(
        "curl -H \"x-goog-api-key: {{key}}\" @/v1beta/openai/models",
        "curl -H \"Authorization: Bearer $GEMINI_API_KEY\" @/v1beta/openai/models",
    );
    becomes(
        "curl -H \"Authorization: Bearer {{key}}\" -d \"{\\\"q\\\": \\\"$Q\\\"}\" @/v1beta/models",
        &[native, " -d \"{\\\"q\\\": \\\"$Q\\\"}\" @/v1beta/models"].concat(),
    );
}

#[test]
fn what_is_right_or_not_certain_is_left_alone() {
    for text in [
        "",
        "{{key}}",
        "GEMINI_API_KEY={{key}}",
        "GEMINI_API_KEY: \" {{key}}\"",
        "{\"GEMINI_API_KEY\": \" {{key}}\"}",
        "curl -H \"x-goog-api-key: $GEMINI_API_KEY\" @/v1beta/models",
        "curl -H \"Authorization: Bearer {{key}}\" https://api.openai.com/v1/models",
        "curl -H \"Authorization: Bearer $(gcloud auth print-access-token)\" @/v1beta/models?key=$K",
        "curl.exe -H \"Authorization: Bearer {{key}}\" @/v1beta/models",
        "C:\\> curl -H \"Authorization: Bearer {{key}}\" @/v1beta/models",
        "curl -H \"Authorization: Bearer {{key}} @/v1beta/models",
        "curl @/v1beta/models?key={{key}}\ncurl @/v1/models?key={{key}}",
        "curl -d \"{{key}}\" -H \"Authorization: Bearer {{key}}\" @/v1beta/models",
    ] {
        assert_eq!(right(text), None, "{text}");
    }
}

#[test]
fn the_page_offers_it_without_the_key() {
    let key = support::auth();
    let offered = pasted(&format!("curl '{HOST}/v1beta/models?key={key}'"), TODAY).corrected.unwrap();
    assert!(offered.lines[0].contains("x-goog-api-key: $GEMINI_API_KEY"));
    let other = support::secret("openai").unwrap();
    let text = format!("curl -d '{other}' -H \"Authorization: Bearer {key}\" {HOST}/v1beta/models");
    assert_eq!(pasted(&text, TODAY).corrected, None, "another secret stands in it");
}

/// What a shell hands to curl, one argument a line.
fn arguments(command: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("curl");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("curl");
    fs::write(&file, "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done\n").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    let mut process = Process::new("sh");
    process.args(["-c", command]).env("PATH", path).env("GEMINI_API_KEY", "k e'y").env("Q", "a\"b");
    let output = process.output().unwrap();
    assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(String::from).collect()
}

#[test]
fn a_shell_reads_it_as_it_was_meant() {
    let text = "curl -sS @/v1beta/models?key={{key}}&pageSize=2 -H \"Authorization: Bearer {{key}}\" -H 'a: \"b\" $c' -d \"x \\\"$Q\\\" \\\\ y\" --data '$z'";
    let expected = [
        "-H",
        "x-goog-api-key: k e'y",
        "-sS",
        &format!("{HOST}/v1beta/models?pageSize=2"),
        "-H",
        "a: \"b\" $c",
        "-d",
        "x \"a\"b\" \\ y",
        "--data",
        "$z",
    ];
    assert_eq!(arguments(&right(text).unwrap()), expected);
}

#[test]
fn the_model_in_its_place_runs() {
    assert!(retirement(models::current()).is_none() && !models::retired().is_empty());
}

fn wins(report: &Report, id: &str) -> Option<&'static str> {
    report.tools.as_ref().unwrap().lines.iter().find(|line| line.id == id).unwrap().wins
}

#[test]
fn which_variable_wins_depends_on_the_tool() {
    let both = format!("GEMINI_API_KEY={}\nGOOGLE_API_KEY={}\n", support::auth(), support::standard());
    let drawn = pasted(&both, TODAY);
    assert!(drawn.findings.iter().any(|finding| finding.id == "both_variables_set"));
    assert_eq!(wins(&drawn, "google-genai"), Some("GOOGLE_API_KEY"));
    assert_eq!(wins(&drawn, "gemini-cli"), Some("GEMINI_API_KEY"));
    assert_eq!(wins(&drawn, "adk-js"), Some("GOOGLE_API_KEY"));
    // The discontinued library reads them the other way round.
    assert_eq!(wins(&drawn, "google-generativeai"), Some("GEMINI_API_KEY"));
    assert_eq!(wins(&drawn, "vercel-ai"), None);
    let text = &drawn.tools.unwrap().lines[0].text;
    assert_eq!(
        text,
        "google-genai (Python) reads GOOGLE_API_KEY, then GEMINI_API_KEY. Of the variables that your text sets, GOOGLE_API_KEY wins."
    );
    assert!(pasted("hello", TODAY).tools.is_none());
    assert!(pasted(&support::auth(), TODAY).tools.is_none());
    assert!(pasted("Both GOOGLE_API_KEY and GEMINI_API_KEY are set.", TODAY).tools.is_some());
}
