//! Every criterion of WCAG 2.2 A and AA was looked at, and says why it is met or does not apply.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::fs;

/// The cells of each row: criterion, level, result, reason.
fn rows(table: &str) -> Vec<Vec<&str>> {
    table
        .lines()
        .filter(|line| {
            line.strip_prefix("| ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        })
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn each_of_the_55_criteria_has_its_result_and_its_reason() {
    let table = fs::read_to_string("tests/wcag.md").unwrap();
    let rows = rows(&table);
    let mut seen = BTreeSet::new();
    let mut levels = (0, 0);
    for row in &rows {
        let [criterion, level, result, reason] = row.as_slice() else {
            panic!("tests/wcag.md: four cells belong in {row:?}")
        };
        let number = criterion.split(' ').next().unwrap();
        assert!(seen.insert(number), "tests/wcag.md: {number} stands there twice");
        match *level {
            "A" => levels.0 += 1,
            "AA" => levels.1 += 1,
            _ => panic!("tests/wcag.md: {number} is A or AA"),
        }
        assert!(matches!(*result, "pass" | "not applicable"), "tests/wcag.md: mend {number}, or say why not");
        assert!(!reason.is_empty(), "tests/wcag.md: say why for {number}");
    }
    assert_eq!(levels, (31, 24), "tests/wcag.md: WCAG 2.2 has 31 criteria of level A and 24 of level AA");
}
