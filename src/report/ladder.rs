//! The ladder: each rung with its state in a word.

use super::run::{self, RunLines};
use crate::check::{Rung, State};
use crate::knowledge::language::Words;
use crate::visit::Visit;

/// One rung as drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RungLine {
    pub rung: Rung,
    pub state: State,
    pub name: &'static str,
    pub word: &'static str,
    /// Its own press; none where Check asks for it, and until the key was accepted.
    pub run: Option<RunLines>,
}

/// Every rung, the lowest first.
pub fn rungs(visit: &Visit, words: &Words) -> Vec<RungLine> {
    let line = |(rung, state)| RungLine {
        rung,
        state,
        name: run::name(rung, words),
        word: rung_word(rung, state, visit, words),
        run: run::run(rung, visit, words),
    };
    visit.rungs().into_iter().map(line).collect()
}

const fn rung_word(rung: Rung, state: State, visit: &Visit, words: &Words) -> &'static str {
    match (rung, state) {
        (Rung::Shape, State::Ok) if !visit.reading().findings.is_empty() => words.remarks,
        _ => state_word(state, words),
    }
}

const fn state_word(state: State, words: &Words) -> &'static str {
    match state {
        State::Idle => words.not_run,
        State::Running => words.running,
        State::Ok => words.ok,
        State::Failed => words.failed,
        State::Skipped => words.skipped,
    }
}
