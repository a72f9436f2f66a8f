//! How much of the accuracy remains when the texts suffer.

use crate::accuracy::Tally;
use crate::corpus::Case;

/// What is done to a text.
type Harm = fn(&str) -> String;

const HARMS: &[(&str, Harm)] = &[
    ("as it is", str::to_string),
    ("message translated", translated),
    ("details reversed", reversed),
    ("cut at 60 %", cut),
    ("no status codes", codeless),
    ("200 lines of log around", surrounded),
];

/// Prints the accuracy on the Gemini half after each harm, and of those texts that hold a reason.
pub fn print(corpus: &[Case], ids: bool) {
    println!("\n{:<26} exact   with a reason", "robustness, Gemini half");
    let half: Vec<&Case> = corpus.iter().filter(|case| case.provider == "gemini").collect();
    for (name, harm) in HARMS {
        let harmed: Vec<Case> =
            half.iter().map(|case| Case { body: harm(&case.body), ..(*case).clone() }).collect();
        let all = Tally::of(&harmed);
        let reasoned = Tally::of(harmed.iter().filter(|case| holds_reason(&case.body)));
        println!("{name:<26} {:.1} %  {:.1} % of {}", all.rate(), reasoned.rate(), reasoned.texts);
        if ids && *name != "as it is" {
            all.failing.iter().for_each(|line| println!("    {line}"));
        }
    }
}

fn holds_reason(text: &str) -> bool {
    ["API_KEY_", "CONSUMER_", "ACCESS_TOKEN_", "CREDENTIALS_MISSING", "_DISABLED", "RATE_LIMIT_EXCEEDED"]
        .iter()
        .any(|stem| text.contains(stem))
}

/// Every word of a sentence in another alphabet; names, numbers and what stands in capitals remain.
fn translated(text: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '/' | '-' | '@');
    let names = [
        "error",
        "code",
        "message",
        "status",
        "details",
        "reason",
        "domain",
        "metadata",
        "service",
        "key",
        "value",
        "type",
        "violations",
        "consumer",
        "method",
        "links",
        "url",
        "description",
        "locale",
        "errors",
        "containerInfo",
        "activationUrl",
        "http",
        "https",
    ];
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars().chain([' ']) {
        if is_part(c) {
            word.push(c);
            continue;
        }
        let sentence = word.len() > 1
            && word.chars().all(|c| c.is_ascii_alphabetic())
            && !word.chars().skip(1).any(|c| c.is_ascii_uppercase())
            && !names.contains(&word.as_str());
        out.push_str(if sentence { "слово" } else { &word });
        word.clear();
        out.push(c);
    }
    out
}

/// The entries of `details` in the other order; texts that are no JSON stay.
fn reversed(text: &str) -> String {
    let Some(start) = text.find('{') else { return text.to_string() };
    let (head, json) = text.split_at(start);
    let Ok(mut value) = serde_json::from_str::<serde_json::Value>(json) else { return text.to_string() };
    if let Some(details) = value.pointer_mut("/error/details").and_then(|details| details.as_array_mut()) {
        details.reverse();
    }
    format!("{head}{value:#}")
}

fn cut(text: &str) -> String {
    text.chars().take(text.chars().count() * 6 / 10).collect()
}

/// The text without numbers of three digits that begin with 4 or 5.
fn codeless(text: &str) -> String {
    let mut out = String::new();
    let mut number = String::new();
    for c in text.chars().chain(['\n']) {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        if !(number.len() == 3 && number.starts_with(['4', '5'])) {
            out.push_str(&number);
        }
        number.clear();
        out.push(c);
    }
    out
}

fn surrounded(text: &str) -> String {
    let line = |n: usize| match n % 5 {
        0 => format!("2026-10-12 08:{:02}:11 INFO worker-{n} finished job {n} in {} ms\n", n % 60, n * 7),
        1 => format!("10.0.0.{n} - - [12/Oct/2026:08:00:00 +0000] \"GET /health HTTP/1.1\" 200 12\n"),
        2 => format!("GET /static/app.{n}.js 304 - 2 ms\n"),
        3 => format!("[vite] page reload src/view{n}.tsx\n"),
        _ => format!("DEBUG cache: 403 entries kept, {n} dropped\n"),
    };
    let lines = |from: usize| (from..from + 100).map(line).collect::<String>();
    format!("{}{text}\n{}", lines(0), lines(100))
}
