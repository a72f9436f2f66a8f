//! The one state machine of a check: what may happen next.
//!
//! One request at a time, nothing without a press, a stale answer is ignored, cancel and deadline are events.

use crate::exchange::{Fault, Outcome};
use crate::knowledge::rung::Rung;
use crate::knowledge::sign::Wire;

/// Names one press, so that whatever arrives for an earlier one is recognised as stale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticket(u32);

/// What one request is for. A comparison comes after every rung, because it is about a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aim {
    Rung(Rung),
    /// The comparison at this place of the provider's table.
    Compare(usize),
}

/// Where the check stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing was asked, or what was asked no longer concerns the text.
    #[default]
    Idle,
    /// The request is under way.
    Asking,
    /// No readable answer came; a request without the key finds out whether the host can be reached.
    Probing(NoAnswer),
    /// There is an outcome.
    Done(Outcome),
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The visitor pressed Check.
    Press,
    /// The visitor pressed the button of an upper rung.
    Run(Rung),
    /// The visitor pressed the button of a comparison.
    Compare(usize),
    /// The visitor cancelled.
    Cancel,
    /// The text or the chosen key changed: no answer under way concerns it.
    Changed,
    /// The model changed: what was found with another one no longer holds.
    ModelChanged,
    /// The request ended with something to judge.
    Answered(Ticket, Outcome),
    /// The request ended without a readable answer.
    Failed(Ticket, NoAnswer),
    /// The request without the key ended.
    Probed(Ticket, Reached),
}

/// What the browser tells of a request that failed: next to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAnswer {
    /// What `navigator.onLine` said. Only `false` is worth anything.
    pub online: bool,
    /// Whether the page was opened from disk, so that its origin is `null`.
    pub from_file: bool,
    pub elapsed_ms: u32,
}

/// What the request without the key showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    Yes,
    No,
}

/// What the page has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Send the request of this rung or comparison, as it was shown.
    Ask(Ticket, Aim),
    /// Send one request without the key to the same host.
    Probe(Ticket),
    /// Abort whatever is under way.
    Abort(Ticket),
}

/// The state of the check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    ticket: Ticket,
    /// What was asked, bottom up: one request per rung, then the comparisons. Only the last can be under way.
    runs: Vec<(Aim, Phase)>,
}

impl Session {
    /// Where the last request stands.
    pub fn phase(&self) -> &Phase {
        self.runs.last().map_or(&Phase::Idle, |(_, phase)| phase)
    }

    /// Where the request of a rung stands.
    pub fn phase_of(&self, rung: Rung) -> &Phase {
        self.phase_at(Aim::Rung(rung))
    }

    /// Where the request of a rung or comparison stands.
    pub fn phase_at(&self, aim: Aim) -> &Phase {
        self.runs.iter().find(|(known, _)| *known == aim).map_or(&Phase::Idle, |(_, phase)| phase)
    }

    /// The comparisons that were asked, by their places in the table, the newest first.
    pub fn compared(&self) -> impl Iterator<Item = usize> {
        self.runs.iter().rev().filter_map(|(aim, _)| match aim {
            Aim::Compare(index) => Some(*index),
            Aim::Rung(_) => None,
        })
    }

    /// Whether something is under way: then a press does nothing, and cancel is offered.
    pub fn is_busy(&self) -> bool {
        matches!(self.phase(), Phase::Asking | Phase::Probing(_))
    }

    /// What was found out, bottom up.
    pub fn outcomes(&self) -> impl Iterator<Item = (Rung, &Outcome)> {
        self.runs.iter().filter_map(|run| match run {
            (Aim::Rung(rung), Phase::Done(outcome)) => Some((*rung, outcome)),
            _ => None,
        })
    }

    /// Tells every answer anew, in other words.
    pub fn retell(&mut self, tell: impl Fn(&str) -> String) {
        for (_, phase) in &mut self.runs {
            if let Phase::Done(Outcome::Answer(answer)) = phase {
                answer.body = tell(&answer.body);
                for (_, value) in &mut answer.headers {
                    *value = tell(value);
                }
            }
        }
    }

    /// Takes an event in; gives what has to be done, if anything.
    pub fn on(&mut self, event: Event) -> Option<Effect> {
        match event {
            Event::Press => self.start(Aim::Rung(Rung::Accepted)),
            Event::Run(rung) => self.start(Aim::Rung(rung)),
            Event::Compare(index) => self.start(Aim::Compare(index)),
            Event::Cancel => {
                let abort = self.abort()?;
                self.finish(fault(Wire::Cancelled, 0));
                Some(abort)
            }
            Event::Changed => self.forget_from(Rung::Shape),
            Event::ModelChanged => self.forget_from(Rung::Model),
            Event::Answered(ticket, outcome) => {
                if self.expects(ticket) {
                    self.finish(outcome);
                }
                None
            }
            Event::Failed(ticket, failure) => self.expects(ticket).then(|| self.fail(failure)).flatten(),
            Event::Probed(ticket, reached) => {
                if let (Phase::Probing(failure), true) = (self.phase(), ticket == self.ticket) {
                    let outcome = fault(judge(*failure, reached), failure.elapsed_ms);
                    self.finish(outcome);
                }
                None
            }
        }
    }

    /// What stood on this rung and above it was found on the way that is now walked anew. A comparison replaces
    /// itself only.
    fn start(&mut self, aim: Aim) -> Option<Effect> {
        if self.is_busy() {
            return None;
        }
        self.ticket = Ticket(self.ticket.0.wrapping_add(1));
        let compares = matches!(aim, Aim::Compare(_));
        self.runs.retain(|(known, _)| if compares { *known != aim } else { *known < aim });
        self.runs.push((aim, Phase::Asking));
        Some(Effect::Ask(self.ticket, aim))
    }

    fn forget_from(&mut self, rung: Rung) -> Option<Effect> {
        let rung = Aim::Rung(rung);
        let abort = self.abort().filter(|_| self.runs.last().is_some_and(|(known, _)| *known >= rung));
        self.runs.retain(|(known, _)| *known < rung);
        abort
    }

    fn abort(&self) -> Option<Effect> {
        self.is_busy().then_some(Effect::Abort(self.ticket))
    }

    fn expects(&self, ticket: Ticket) -> bool {
        *self.phase() == Phase::Asking && ticket == self.ticket
    }

    fn finish(&mut self, outcome: Outcome) {
        self.stand(Phase::Done(outcome));
    }

    fn stand(&mut self, phase: Phase) {
        if let Some((_, last)) = self.runs.last_mut() {
            *last = phase;
        }
    }

    /// A browser that knows that it is offline need not be asked again.
    fn fail(&mut self, failure: NoAnswer) -> Option<Effect> {
        if failure.online {
            self.stand(Phase::Probing(failure));
            return Some(Effect::Probe(self.ticket));
        }
        self.finish(fault(Wire::Offline, failure.elapsed_ms));
        None
    }
}

const fn judge(failure: NoAnswer, reached: Reached) -> Wire {
    match (reached, failure.from_file) {
        (Reached::No, _) => Wire::Unreachable,
        (Reached::Yes, true) => Wire::UnreadableFromFile,
        (Reached::Yes, false) => Wire::Unreadable,
    }
}

const fn fault(wire: Wire, elapsed_ms: u32) -> Outcome {
    Outcome::Fault(Fault { wire, http: None, received: 0, elapsed_ms })
}

#[cfg(test)]
mod tests;
