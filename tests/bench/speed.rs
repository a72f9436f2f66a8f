//! How long a text takes, and how much memory.

use std::fmt::Write;
use std::hint::black_box;
use std::time::Instant;

use crate::corpus::Case;
use crate::diagnose;

/// Prints the times of single errors and of logs of growing length.
pub fn print(corpus: &[Case]) {
    if !corpus.is_empty() {
        single(corpus);
    }
    println!("\n{:<26} {:>9} {:>9} {:>10}", "speed, log", "ms", "MB/s", "peak, × text");
    for size in [1 << 10, 100 << 10, 1 << 20, 10 << 20] {
        row("log", &log(size));
    }
}

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
    let at = |times: &[f64], hundredth: usize| {
        times.get(times.len() * hundredth / 100).copied().unwrap_or_default()
    };
    println!(
        "\nspeed, one text: p50 {:.1} µs, p99 {:.1} µs; of the texts' medians the slowest {:.1} µs",
        at(&times, 50),
        at(&times, 99),
        worst.last().copied().unwrap_or_default()
    );
    let mut only: Vec<f64> = corpus.iter().map(|case| reading_free(&case.body)).collect();
    only.sort_by(f64::total_cmp);
    if std::env::var("KEY_CLINIC_SLOWEST").is_ok() {
        let mut slow: Vec<(f64, &str, usize)> =
            corpus.iter().map(|case| (reading_free(&case.body), case.id.as_str(), case.body.len())).collect();
        slow.sort_by(|one, two| two.0.total_cmp(&one.0));
        slow.iter().take(8).for_each(|(time, id, length)| println!("    {time:.1} µs {id} ({length} bytes)"));
    }
    println!("    of it the diagnosis alone: p50 {:.1} µs, p99 {:.1} µs", at(&only, 50), at(&only, 99));
}

fn micros(text: &str) -> f64 {
    let start = Instant::now();
    black_box(diagnose(black_box(text)));
    start.elapsed().as_secs_f64() * 1e6
}

/// The median time of the diagnosis without reading the text for keys.
fn reading_free(text: &str) -> f64 {
    let reading = key_clinic::intake::read(text, key_clinic::intake::Origin::Paste);
    let provider = &key_clinic::knowledge::providers::gemini();
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
    forget_peak();
    let start = Instant::now();
    let reading = key_clinic::intake::read(text, key_clinic::intake::Origin::Paste);
    let read = start.elapsed().as_secs_f64() * 1e3;
    let start = Instant::now();
    let provider = &key_clinic::knowledge::providers::gemini();
    black_box(key_clinic::diagnosis::of_text(provider, text, &reading, crate::TODAY));
    let ms = start.elapsed().as_secs_f64() * 1e3;
    // The whole process with the text itself: says something for the large texts only.
    let peak = resident("VmHWM:") as f64 / text.len() as f64;
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
        let _ = writeln!(
            text,
            "2026-10-12 08:{:02}:{:02} INFO worker {n} took {} ms for /api/item/{n}",
            n / 60 % 60,
            n % 60,
            n % 997
        );
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
