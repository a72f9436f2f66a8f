//! What holds for any pasted text: unwrapping, matching and redacting are total, and their places are right.
//!
//! `KEY_CLINIC_FUZZ_SECONDS` makes the mutation of the case files and of the examples of rules run for that
//! long; they are its seeds.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "support/proofs.rs"]
mod proofs;

use std::env;
use std::time::{Duration, Instant};

use key_clinic::diagnosis;
use key_clinic::exchange::{Answer, Outcome};
use key_clinic::intake::{self, Origin};
use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;
use key_clinic::redact::{Disclosure, Redactor, share};
use proptest::prelude::*;
use support::cases::{self, Given, fill};
use support::visit::pasted;

const TODAY: Date = Date::new(2026, 11, 21);

/// Unwrap, match and redact: the body of every property.
fn examine(text: &str) {
    let provider = providers::gemini();
    let reading = intake::read(text, Origin::Paste);
    let told = diagnosis::of_text(provider, text, &reading, TODAY);
    if let Some(told) = &told {
        for word in &told.words {
            assert!(
                word.start < word.end && text.get(word.start..word.end).is_some(),
                "{word:?} in {text:?}"
            );
        }
        assert!(!told.also.contains(&told.cause), "{told:?}");
        let mut also = told.also.clone();
        also.sort_unstable();
        also.dedup();
        assert_eq!(also.len(), told.also.len(), "{told:?}");
    }
    assert_eq!(told, diagnosis::of_text(provider, text, &reading, TODAY));
    let circumstance = diagnosis::Circumstance { kind: None, sent: None, rung: None, today: TODAY };
    let outcome =
        Outcome::Answer(Answer { headers: Vec::new(), http: 403, body: text.to_string(), elapsed_ms: 1 });
    let _ = diagnosis::of_outcome(provider, &outcome, &circumstance);
    let _ = share(&Redactor::new([]).redact(text), &Disclosure::default(), |count| count.to_string());
}

/// Pieces of error texts and of their wrappers.
const PIECES: &[&str] = &[
    "API key not valid",
    "API_KEY_INVALID",
    "PERMISSION_DENIED",
    "Quota exceeded for",
    "limit: 0",
    "{\"error\": {",
    "\\\"error\\\": {",
    "'error': {",
    "\"message\": \"",
    "\"reason\": \"",
    "\"code\": ",
    "403",
    "429",
    "HTTP/2 ",
    "}",
    "]",
    "{",
    "[",
    "\"",
    "'",
    "\\",
    "\\\\\\",
    "\\n",
    "\\u0022",
    "\\ud83d",
    "&quot;",
    "&lt;",
    "&",
    "│",
    "\n",
    "\r\n",
    " ",
    "> ",
    "* ",
    "data: ",
    "metadata { key: \"service\" value: \"",
    "2026-11-20 08:00:00 ",
    "Mar 17 2026",
    "Traceback (most recent call last):\n",
    "Error: ",
    "at x (a.js:1:2)",
    "AIza****",
    "AQ.Ab8…",
    "{{auth}}",
    "{{standard}}",
    "x-goog-api-key: ",
    "Authorization: Bearer ",
    "?key=",
    "Consumer '",
    "' has been suspended",
    "requests to this api ",
    "are blocked",
    "\u{1b}[31m",
    "\u{200b}",
    "“",
    "”",
    "é",
    "语",
    "🙂",
    "\u{0}",
    "if (x === ",
    "failed to fetch",
    "ENOTFOUND",
    "google",
    "ssh: ",
    "retryDelay: 3s",
    "quotaId: PerDay",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in "\\PC{0,300}") {
        examine(&text);
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        examine(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_pieces(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        examine(&pieces.iter().map(|piece| fill(piece)).collect::<String>());
    }

    #[test]
    fn deep_nesting(depth in 0usize..600, piece in prop::sample::select(PIECES)) {
        examine(&fill(piece).repeat(depth));
    }

    #[test]
    fn a_key_in_an_error_text_stays_in_it(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..20), at in 0usize..20) {
        let key = fill("{{auth}}");
        let mut pieces = pieces;
        let space = [" ", &key, " "].concat();
        pieces.insert(at.min(pieces.len()), &space);
        let text: String = pieces.iter().map(|piece| fill(piece)).collect();
        let report = format!("{:?}", pasted(&text, TODAY));
        for piece in key.as_bytes().windows(8) {
            let piece = std::str::from_utf8(piece).unwrap();
            prop_assert!(!report.contains(piece), "{piece} in {report}");
        }
    }
}

/// A sequence of numbers that looks random and is the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides.max(1) as u64).unwrap()
    }
}

/// The text with a few cuts, doublings, exchanges and insertions.
fn mutated(text: &str, other: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=dice.roll(4) {
        let (from, length) = (dice.roll(letters.len() + 1), dice.roll(60));
        let until = (from + length).min(letters.len());
        match dice.roll(5) {
            0 => drop(letters.drain(from..until)),
            1 => letters.truncate(from),
            2 => drop(letters.splice(
                from..from,
                fill(PIECES.get(dice.roll(PIECES.len())).unwrap()).chars().collect::<Vec<_>>(),
            )),
            3 => drop(letters.splice(from..until, other.chars().skip(dice.roll(200)).take(length))),
            _ => {
                let copy: Vec<char> = letters.get(from..until).unwrap().to_vec();
                drop(letters.splice(from..from, copy));
            }
        }
    }
    letters.into_iter().collect()
}

#[test]
fn mutated_cases() {
    let of_cases = cases::all().into_iter().filter_map(|case| match &case.given {
        Given::Text { text, .. } => Some(fill(text)),
        Given::Answer { body, key, .. } => Some(cases::body(body, key)),
        Given::Fault { .. } => None,
    });
    let texts: Vec<String> = of_cases.chain(proofs::texts().into_iter().map(|(_, text, _)| text)).collect();
    let seconds =
        env::var("KEY_CLINIC_FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(2);
    let start = Instant::now();
    let mut dice = Dice(0x2026_1121);
    while start.elapsed() < Duration::from_secs(seconds) {
        let (text, other) =
            (texts.get(dice.roll(texts.len())).unwrap(), texts.get(dice.roll(texts.len())).unwrap());
        examine(&mutated(text, other, &mut dice));
    }
}
