//! How long a text takes, and how much memory.

use std::hint::black_box;
use std::time::Instant;

use crate::corpus::Case;
use crate::diagnose;

/// Prints the times of single errors, of logs of growing length, and of texts made to be slow.
pub fn print(corpus: &[Case]) {
    if !corpus.is_empty() {
        single(corpus);
    }
    println!("\n{:<26} {:>9} {:>9} {:>10}", "speed, log", "ms", "MB/s", "peak, × text");
    for size in [1 << 10, 100 << 10, 1 << 20, 10 << 20] {
        row("log", &log(size));
    }
    println!("\n{:<26} {:>9} {:>9} {:>10}", "speed, made to be slow", "ms", "MB/s", "peak, × text");
    for (name, unit) in WORST {
        row(name, &unit.repeat((10 << 20) / unit.len()));
    }
}

const WORST: &[(&str, &str)] = &[
    ("{", "{"),
    ("\"", "\""),
    ("\\", "\\"),
    ("[{\"error\":", "[{\"error\":"),
    ("error\": {", "error\": {"),
    ("spaces", " "),
    ("code=", "code="),
    ("reason: \"", "reason: \""),
    ("requests to this api ", "requests to this api "),
    ("API_KEY_INVALID ", "API_KEY_INVALID "),
    ("2026-", "2026-"),
    ("google", "google "),
    ("AIza", "AIza"),
    ("Error: 403\\n", "Error: 403\n"),
];

/// Every text of the corpus many times: the median and the slowest hundredth.
fn single(corpus: &[Case]) {
    let mut times: Vec<f64> = Vec::new();
    let mut worst: Vec<f64> = Vec::new();
    for case in corpus {
        let mut own: Vec<f64> = (0..40).map(|_| micros(&case.body)).collect();
        own.sort_by(f64::total_cmp);
        worst.push(own.get(own.len() / 2).copied().unwrap_or_default());
        times.extend(own);
    }
    times.sort_by(f64::total_cmp);
    worst.sort_by(f64::total_cmp);
    let at = |times: &[f64], share: f64| {
        times.get((times.len() as f64 * share) as usize).copied().unwrap_or_default()
    };
    println!(
        "\nspeed, one text: p50 {:.1} µs, p99 {:.1} µs; of the texts' medians the slowest {:.1} µs",
        at(&times, 0.5),
        at(&times, 0.99),
        worst.last().copied().unwrap_or_default()
    );
    let mut only: Vec<f64> = corpus.iter().map(|case| reading_free(&case.body)).collect();
    only.sort_by(f64::total_cmp);
    println!("    of it the diagnosis alone: p50 {:.1} µs, p99 {:.1} µs", at(&only, 0.5), at(&only, 0.99));
}

fn micros(text: &str) -> f64 {
    let start = Instant::now();
    black_box(diagnose(black_box(text)));
    start.elapsed().as_secs_f64() * 1e6
}

/// The median time of the diagnosis without reading the text for keys.
fn reading_free(text: &str) -> f64 {
    let reading = key_clinic::intake::read(text, key_clinic::intake::Origin::Paste);
    let provider = &key_clinic::knowledge::providers::gemini::PROVIDER;
    let mut times: Vec<f64> = (0..40)
        .map(|_| {
            let start = Instant::now();
            black_box(key_clinic::diagnosis::of_text(provider, black_box(text), &reading, crate::TODAY));
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn row(name: &str, text: &str) {
    let start = Instant::now();
    let reading = key_clinic::intake::read(text, key_clinic::intake::Origin::Paste);
    let read = start.elapsed().as_secs_f64() * 1e3;
    forget_peak();
    let before = resident("VmRSS:");
    let start = Instant::now();
    let provider = &key_clinic::knowledge::providers::gemini::PROVIDER;
    black_box(key_clinic::diagnosis::of_text(provider, text, &reading, crate::TODAY));
    let ms = start.elapsed().as_secs_f64() * 1e3;
    let peak = resident("VmHWM:").saturating_sub(before) as f64 / text.len() as f64;
    let label = format!("{name} ({} KB)", text.len() >> 10);
    println!(
        "{label:<26} {ms:9.2} {:9.0} {peak:10.2}   (reading for keys: {read:.1} ms)",
        text.len() as f64 / 1e3 / ms.max(1e-6)
    );
}

/// A log with an error in it now and then.
fn log(size: usize) -> String {
    let mut text = String::new();
    let mut n = 0;
    while text.len() < size {
        n += 1;
        text.push_str(&format!(
            "2026-10-12 08:{:02}:{:02} INFO worker {n} took {} ms for /api/item/{n}\n",
            n / 60 % 60,
            n % 60,
            n % 997
        ));
        if n % 997 == 0 {
            text.push_str("2026-10-12 08:00:00 ERROR google.genai.errors.ClientError: 400 INVALID_ARGUMENT. {'error': {'code': 400, 'message': 'API key not valid. Please pass a valid API key.', 'status': 'INVALID_ARGUMENT'}}\n");
        }
    }
    text.truncate(size);
    text
}

/// Bytes of a line of the system's account of this process; 0 where there is none.
fn resident(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(name));
    let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<usize>().ok());
    number.unwrap_or_default() << 10
}

fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}
