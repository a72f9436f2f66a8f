//! The one state machine of a check: what may happen next.
//!
//! One request at a time, nothing without a press, a stale answer is ignored, cancel and deadline are events.

use crate::exchange::{Fault, Outcome};
use crate::knowledge::sign::Wire;

/// Names one press, so that whatever arrives for an earlier one is recognised as stale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticket(u32);

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
    /// The visitor pressed the button.
    Press,
    /// The visitor cancelled.
    Cancel,
    /// The text or the chosen key changed: no answer under way concerns it.
    Changed,
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
    /// Send the request that was shown.
    Ask(Ticket),
    /// Send one request without the key to the same host.
    Probe(Ticket),
    /// Abort whatever is under way.
    Abort(Ticket),
}

/// The state of the check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    ticket: Ticket,
    phase: Phase,
}

impl Session {
    /// Where the check stands.
    pub const fn phase(&self) -> &Phase {
        &self.phase
    }

    /// Whether something is under way: then a press does nothing, and cancel is offered.
    pub const fn is_busy(&self) -> bool {
        matches!(self.phase, Phase::Asking | Phase::Probing(_))
    }

    /// What was found out, once there is an outcome.
    pub const fn outcome(&self) -> Option<&Outcome> {
        match &self.phase {
            Phase::Done(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// Takes an event in; gives what has to be done, if anything.
    pub fn on(&mut self, event: Event) -> Option<Effect> {
        match event {
            Event::Press if self.is_busy() => None,
            Event::Press => {
                self.ticket = Ticket(self.ticket.0.wrapping_add(1));
                self.phase = Phase::Asking;
                Some(Effect::Ask(self.ticket))
            }
            Event::Cancel if self.is_busy() => {
                self.finish(fault(Wire::Cancelled, 0));
                Some(Effect::Abort(self.ticket))
            }
            Event::Cancel => None,
            Event::Changed => {
                let busy = self.is_busy();
                self.phase = Phase::Idle;
                busy.then_some(Effect::Abort(self.ticket))
            }
            Event::Answered(ticket, outcome) => {
                if self.expects(ticket) {
                    self.finish(outcome);
                }
                None
            }
            Event::Failed(ticket, failure) => self.expects(ticket).then(|| self.fail(failure)).flatten(),
            Event::Probed(ticket, reached) => {
                if let (Phase::Probing(failure), true) = (&self.phase, ticket == self.ticket) {
                    let outcome = fault(judge(*failure, reached), failure.elapsed_ms);
                    self.finish(outcome);
                }
                None
            }
        }
    }

    fn expects(&self, ticket: Ticket) -> bool {
        self.phase == Phase::Asking && ticket == self.ticket
    }

    fn finish(&mut self, outcome: Outcome) {
        self.phase = Phase::Done(outcome);
    }

    /// A browser that knows that it is offline need not be asked again.
    fn fail(&mut self, failure: NoAnswer) -> Option<Effect> {
        if failure.online {
            self.phase = Phase::Probing(failure);
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
mod tests {
    use super::*;
    use crate::exchange::Answer;

    const FAILED: NoAnswer = NoAnswer { online: true, from_file: false, elapsed_ms: 5 };

    fn answer() -> Outcome {
        Outcome::Answer(Answer { http: 200, body: String::new(), elapsed_ms: 1 })
    }

    fn pressed() -> (Session, Ticket) {
        let mut session = Session::default();
        match session.on(Event::Press) {
            Some(Effect::Ask(ticket)) => (session, ticket),
            other => panic!("a press must ask, got {other:?}"),
        }
    }

    #[test]
    fn nothing_goes_out_without_a_press() {
        for event in [
            Event::Cancel,
            Event::Changed,
            Event::Answered(Ticket(0), answer()),
            Event::Failed(Ticket(0), FAILED),
            Event::Probed(Ticket(0), Reached::Yes),
        ] {
            let mut session = Session::default();
            assert_eq!(session.on(event), None);
            assert_eq!(*session.phase(), Phase::Idle);
        }
    }

    #[test]
    fn a_second_press_does_nothing() {
        let (mut session, _) = pressed();
        assert_eq!(session.on(Event::Press), None);
    }

    #[test]
    fn an_answer_to_an_earlier_text_is_ignored() {
        let (mut session, ticket) = pressed();
        assert_eq!(session.on(Event::Changed), Some(Effect::Abort(ticket)));
        session.on(Event::Answered(ticket, answer()));
        assert_eq!(*session.phase(), Phase::Idle);
        session.on(Event::Press);
        session.on(Event::Answered(ticket, answer()));
        assert!(session.is_busy(), "the answer belongs to the first press");
    }

    #[test]
    fn cancel_is_done_at_once() {
        let (mut session, ticket) = pressed();
        assert_eq!(session.on(Event::Cancel), Some(Effect::Abort(ticket)));
        assert!(!session.is_busy());
        session.on(Event::Answered(ticket, answer()));
        assert!(matches!(session.outcome(), Some(Outcome::Fault(Fault { wire: Wire::Cancelled, .. }))));
    }

    #[test]
    fn no_answer_is_told_apart_by_one_probe_without_the_key() {
        for (from_file, reached, wire) in [
            (false, Reached::Yes, Wire::Unreadable),
            (true, Reached::Yes, Wire::UnreadableFromFile),
            (false, Reached::No, Wire::Unreachable),
            (true, Reached::No, Wire::Unreachable),
        ] {
            let (mut session, ticket) = pressed();
            assert_eq!(
                session.on(Event::Failed(ticket, NoAnswer { from_file, ..FAILED })),
                Some(Effect::Probe(ticket))
            );
            assert_eq!(session.on(Event::Failed(ticket, FAILED)), None, "one probe at most");
            assert_eq!(session.on(Event::Probed(ticket, reached)), None);
            assert_eq!(session.outcome(), Some(&fault(wire, 5)));
        }
    }

    #[test]
    fn a_browser_without_network_is_not_asked_again() {
        let (mut session, ticket) = pressed();
        assert_eq!(session.on(Event::Failed(ticket, NoAnswer { online: false, ..FAILED })), None);
        assert_eq!(session.outcome(), Some(&fault(Wire::Offline, 5)));
    }
}
