//! Where a request stops on its way, as a line of stations.

use super::answerer::{answerer, named};
use super::verdict::Verdict;
use crate::knowledge::cause::Severity;
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::knowledge::station::Station;

/// One station, as drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StationLine {
    pub station: Station,
    /// In `data-state`: `ok`, `failed`, `unknown`, `idle`.
    pub state: &'static str,
    pub name: String,
    pub word: &'static str,
}

/// All stations, with the one where the first verdict's cause stops the request; none where it names no place.
pub fn way(verdicts: &[Verdict], words: &Words) -> Vec<StationLine> {
    let mut lines = Vec::new();
    let Some(verdict) = verdicts.first() else { return lines };
    let Some(last) = Cause::by_id(verdict.id).and_then(Cause::station) else { return lines };
    let fine = verdict.severity == Severity::Fine;
    let unknown = verdict.severity == Severity::Unknown;
    let stop = if unknown { ("unknown", words.cannot_tell) } else { ("failed", words.failed) };
    let program = if verdict.source == "check" { words.this_browser } else { words.stations[0] };
    for (station, name) in Station::ALL.into_iter().zip(words.stations) {
        let (state, word) = if station < last || fine && station == last {
            ("ok", words.ok)
        } else if station == last {
            stop
        } else if fine {
            ("idle", words.not_run)
        } else {
            ("idle", words.not_reached)
        };
        let name = if station == Station::Program { program } else { name };
        let name = named(name, answerer(verdict.provider), words);
        lines.push(StationLine { station, state, name, word });
    }
    lines
}
