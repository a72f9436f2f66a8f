//! The reading takes the same time for every script, and four times as long for a text four times as long.
//!
//! `cargo xtask bench slow` measures the same classes at ten megabytes; these are small, so that every run sees them.

#![allow(clippy::cast_precision_loss, clippy::panic, reason = "a measurement, and a test may fail")]

#[path = "bench/classes.rs"]
#[allow(dead_code, reason = "the bench uses all of it")]
mod classes;

use std::time::Instant;

use classes::Class;
use key_clinic::diagnosis;
use key_clinic::intake::{self, Origin};
use key_clinic::knowledge::providers::gemini;
use key_clinic::knowledge::timeline::Date;

/// Beyond what is read as code or as a request, in bytes.
const SIZE: usize = 16 << 10;
/// A log in another script may cost so many times what the English one costs, with room for a busy machine.
const LOG: f64 = 2.0;
/// So many times may any other class.
const ANY: f64 = 4.0;
/// What a text four times as long may cost; eight would be half the way to a square.
const FOURFOLD: f64 = 7.0;

/// Microseconds of the better of two runs.
fn cost(text: &str) -> f64 {
    let run = || {
        let start = Instant::now();
        let reading = intake::read(text, Origin::Paste);
        std::hint::black_box(diagnosis::of_text(gemini(), text, &reading, Date::new(2026, 11, 21)));
        start.elapsed().as_secs_f64() * 1e6
    };
    (0..2).map(|_| run()).fold(f64::MAX, f64::min)
}

fn class<'a>(all: &'a [Class], name: &str) -> &'a Class {
    all.iter().find(|class| class.name == name).unwrap_or_else(|| panic!("no class {name}"))
}

/// Measures anew before it fails: another program may have run during all of a class's runs.
fn holds(mut ratio: impl FnMut() -> f64, limit: f64, name: &str) {
    let found: Vec<f64> = (0..4).map(|_| ratio()).take_while(|ratio| *ratio > limit).collect();
    assert!(found.len() < 4, "{name}: {found:.1?} times, at most {limit}");
}

#[test]
fn every_script_costs_what_english_costs() {
    let all = classes::all();
    let english = class(&all, "log, English").text(SIZE);
    let mut base = cost(&english);
    for it in &all {
        let limit = match it.name.as_str() {
            name if name.starts_with("log, ") || name.starts_with("prose, ") => LOG,
            "a + combining acute"
            | "combining acute alone"
            | "e acute"
            | "replacement character"
            | "%"
            | "%41"
            | "-"
            | "bullet"
            | "box drawing"
            | "zero-width space"
            | "word joiner"
            | "soft hyphen"
            | "emoji"
            | "full-width letters"
            | "Greek look-alikes"
            | "\\u4e2d"
            | "AIza + space"
            | "AIza + newline"
            | "AIza + a little"
            | "AIza + Chinese"
            | "AQ. + space"
            | "AQ. + a little"
            | "sk- + space"
            | "sk- + newline"
            | "sk-ant- + space"
            | "sk-ant- + %22"
            | "ghp_ + space" => ANY,
            _ => continue,
        };
        let text = it.text(SIZE);
        let ratio = || {
            let ratio = cost(&text) / base;
            if ratio > limit {
                base = cost(&english);
            }
            ratio
        };
        holds(ratio, limit, &it.name);
    }
}

#[test]
fn four_times_the_text_takes_four_times_the_time() {
    let all = classes::all();
    let names = [
        "sk- + --",
        "AIza + a little + .-",
        "glpat- + --",
        "QUl6Y--",
        "eyJ..eyJ..",
        "AIza.. behind blanks",
        "access log",
    ];
    for it in names.map(|name| class(&all, name)) {
        let (short, long) = (it.text(SIZE), it.text(4 * SIZE));
        holds(|| cost(&long) / cost(&short), FOURFOLD, &it.name);
    }
}
