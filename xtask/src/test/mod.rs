//! `cargo xtask test`: everything that a change has to pass, cheapest first, ending at the first fault.

mod count;
mod stage;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::Done;
use count::Count;

/// What a stage found: its tests, if it has any, and the fault that ends the run.
#[derive(Default)]
struct Verdict {
    count: Option<Count>,
    fault: Option<String>,
}

/// One line of the summary.
struct Line {
    name: &'static str,
    verdict: Verdict,
    took: Duration,
}

/// Runs all stages, then says how it went. The last line is always `N passed, N failed`.
#[allow(clippy::unnecessary_wraps, reason = "all commands have one shape")]
pub(crate) fn run(_: &[String]) -> Done<ExitCode> {
    let mut lines = Vec::new();
    for stage in stage::ALL {
        let start = Instant::now();
        let verdict = (stage.run)().unwrap_or_else(|fault| Verdict { count: None, fault: Some(fault) });
        let ends = verdict.fault.is_some();
        lines.push(Line { name: stage.name, verdict, took: start.elapsed() });
        if ends {
            break;
        }
    }
    let total = total(&lines);
    show(&lines, total);
    Ok(if green(&lines, total) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A stage that failed without a failing test, as clippy or a compiler does, counts as one failure: the last
/// line of a red run must not read like a green one.
fn total(lines: &[Line]) -> Count {
    lines.iter().fold(Count::default(), |sum, line| {
        let own = line.verdict.count.unwrap_or_default();
        let silent = line.verdict.fault.is_some() && own.failed == 0;
        Count { passed: sum.passed + own.passed, failed: sum.failed + own.failed + u32::from(silent) }
    })
}

/// A run in which no test ran has shown nothing.
fn green(lines: &[Line], total: Count) -> bool {
    lines.iter().all(|line| line.verdict.fault.is_none()) && total.failed == 0 && total.passed > 0
}

fn show(lines: &[Line], total: Count) {
    println!();
    for fault in lines.iter().filter_map(|line| line.verdict.fault.as_ref()) {
        println!("{fault}\n");
    }
    for line in lines {
        let state = if line.verdict.fault.is_some() { "failed" } else { "ok" };
        let count = line.verdict.count.map(|count| count.to_string()).unwrap_or_default();
        let took = line.took.as_secs_f32();
        println!("{}", format!("{:8} {state:6} {took:7.1} s   {count}", line.name).trim_end());
    }
    for stage in stage::ALL.iter().skip(lines.len()) {
        println!("{:8} not run", stage.name);
    }
    if total == Count::default() {
        println!("No test ran, so nothing is shown.");
    }
    println!("\n{total}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(passed: u32, failed: u32, fault: bool) -> Line {
        let verdict =
            Verdict { count: Some(Count { passed, failed }), fault: fault.then(|| "It failed.".to_owned()) };
        Line { name: "host", verdict, took: Duration::ZERO }
    }

    #[test]
    fn the_total_is_the_sum_of_the_stages() {
        let lines = [line(3, 0, false), line(4, 0, false)];
        assert_eq!(total(&lines), Count { passed: 7, failed: 0 });
        assert!(green(&lines, total(&lines)));
    }

    #[test]
    fn a_stage_without_tests_that_fails_counts_as_one_failure() {
        let lines = [line(3, 0, false), line(0, 0, true)];
        assert_eq!(total(&lines), Count { passed: 3, failed: 1 });
        assert!(!green(&lines, total(&lines)));
    }

    #[test]
    fn failing_tests_are_counted_once() {
        assert_eq!(total(&[line(3, 2, true)]), Count { passed: 3, failed: 2 });
    }

    #[test]
    fn a_run_without_tests_is_not_green() {
        let lines = [line(0, 0, false)];
        assert!(!green(&lines, total(&lines)));
    }
}
