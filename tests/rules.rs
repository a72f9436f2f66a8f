//! Every rule proves itself: its example is decided by it, its counter-example is not.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod support;

#[path = "support/proofs.rs"]
mod proofs;

use proofs::decides;
use support::cases::none;

#[test]
fn every_example_is_decided_by_its_own_rule() {
    let files = proofs::files();
    let mut faults = Vec::new();
    for (set, rules) in proofs::rules(&files) {
        for rule in &rules.all {
            let Some(sample) = rule.example.0.as_deref() else { continue };
            let by = decides(set, rule, sample);
            if by != Some(&*rule.id) {
                faults.push(format!(
                    "rules/{set}.toml, {}: its example is decided by {}; change the example, or the order or the \
                     conditions of the two rules",
                    &*rule.id,
                    by.unwrap_or("no rule")
                ));
            }
        }
    }
    none(&faults);
}

#[test]
fn no_counter_example_is_decided_by_its_rule() {
    let files = proofs::files();
    let mut faults = Vec::new();
    for (set, rules) in proofs::rules(&files) {
        for rule in &rules.all {
            let Some(sample) = rule.counter.0.as_deref() else { continue };
            if decides(set, rule, sample) == Some(&*rule.id) {
                faults.push(format!(
                    "rules/{set}.toml, {}: its counter-example is decided by it; narrow its phrases or conditions, or \
                     choose a text that does not mean {}",
                    &*rule.id, &*rule.cause
                ));
            }
        }
    }
    none(&faults);
}
