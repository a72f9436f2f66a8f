//! How many tests passed and failed, read from what the test runners print.

use std::fmt;

/// Tests of a stage or of the whole run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Count {
    /// Tests that passed.
    pub(super) passed: u32,
    /// Tests that failed, or were cut off.
    pub(super) failed: u32,
}

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// The sum over all test programs in the text of a `cargo test`.
pub(super) fn of_cargo(text: &str) -> Count {
    let results = text.lines().filter_map(|line| line.strip_prefix("test result: "));
    results.fold(Count::default(), |sum, result| Count {
        passed: sum.passed + before(result, " passed"),
        failed: sum.failed + before(result, " failed"),
    })
}

/// The number in front of `unit`, such as 12 in `ok. 12 passed; 0 failed`.
fn before(text: &str, unit: &str) -> u32 {
    let number = text.split_once(unit).and_then(|(left, _)| left.rsplit(' ').next());
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// The figures at the end of the text of a `node --test`, whichever of its reporters wrote them.
pub(super) fn of_node(text: &str) -> Count {
    let last = |name| text.lines().rev().find_map(|line| figure(line, name)).unwrap_or_default();
    Count { passed: last("pass"), failed: last("fail") + last("cancelled") }
}

/// 5 in `ℹ pass 5` or `# pass 5`.
fn figure(line: &str, name: &str) -> Option<u32> {
    let mut words = line.split(' ');
    let marked = matches!(words.next()?, "ℹ" | "#");
    let named = words.next()? == name;
    let number = words.next()?.parse().ok()?;
    (marked && named && words.next().is_none()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn cargo(text: &str, passed: u32, failed: u32) {
        assert_eq!(of_cargo(text), Count { passed, failed });
    }

    #[track_caller]
    fn node(text: &str, passed: u32, failed: u32) {
        assert_eq!(of_node(text), Count { passed, failed });
    }

    #[test]
    fn cargo_prints_a_line_for_each_program() {
        let end = "0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        cargo(
            &format!(
                "running 2 tests\ntest a ... ok\n\ntest result: ok. 12 passed; 0 failed; {end}\n\
                 test result: FAILED. 30 passed; 2 failed; {end}\n"
            ),
            42,
            2,
        );
        cargo("error[E0308]: mismatched types", 0, 0);
    }

    #[test]
    fn node_prints_its_figures_at_the_end() {
        node("✔ a (1.2ms)\nℹ tests 6\nℹ suites 0\nℹ pass 4\nℹ fail 1\nℹ cancelled 1\n", 4, 2);
        node("# tests 3\n# pass 3\n# fail 0\n# cancelled 0\n", 3, 0);
        node("ℹ pass 9\nℹ pass 2\nℹ fail 0\n", 2, 0);
        node("SyntaxError: Unexpected token\n", 0, 0);
        node("ℹ pass the salt\n", 0, 0);
    }

    #[test]
    fn a_count_reads_as_a_plain_line() {
        assert_eq!(Count { passed: 460, failed: 0 }.to_string(), "460 passed, 0 failed");
    }
}
