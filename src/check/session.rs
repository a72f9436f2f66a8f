//! The one state machine of a check: what may happen next.
//!
//! One request at a time, nothing without a press, a stale answer is ignored, cancel and deadline are events.

use crate::exchange::{Fault, Outcome};
use crate::knowledge::rung::Rung;
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
    /// The visitor pressed Check.
    Press,
    /// The visitor pressed the button of an upper rung.
    Run(Rung),
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
    /// Send the request of this rung, as it was shown.
    Ask(Ticket, Rung),
    /// Send one request without the key to the same host.
    Probe(Ticket),
    /// Abort whatever is under way.
    Abort(Ticket),
}

/// The state of the check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    ticket: Ticket,
    /// What was asked, bottom up: one request per rung, of which only the last can be under way.
    runs: Vec<(Rung, Phase)>,
}

impl Session {
    /// Where the last request stands.
    pub fn phase(&self) -> &Phase {
        self.runs.last().map_or(&Phase::Idle, |(_, phase)| phase)
    }

    /// Where the request of a rung stands.
    pub fn phase_of(&self, rung: Rung) -> &Phase {
        self.runs.iter().find(|(known, _)| *known == rung).map_or(&Phase::Idle, |(_, phase)| phase)
    }

    /// Whether something is under way: then a press does nothing, and cancel is offered.
    pub fn is_busy(&self) -> bool {
        matches!(self.phase(), Phase::Asking | Phase::Probing(_))
    }

    /// What was found out, bottom up.
    pub fn outcomes(&self) -> impl Iterator<Item = (Rung, &Outcome)> {
        self.runs.iter().filter_map(|(rung, phase)| match phase {
            Phase::Done(outcome) => Some((*rung, outcome)),
            _ => None,
        })
    }

    /// Takes an event in; gives what has to be done, if anything.
    pub fn on(&mut self, event: Event) -> Option<Effect> {
        match event {
            Event::Press => self.start(Rung::Accepted),
            Event::Run(rung) => self.start(rung),
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

    /// What stood on this rung and above it was found on the way that is now walked anew.
    fn start(&mut self, rung: Rung) -> Option<Effect> {
        if self.is_busy() {
            return None;
        }
        self.ticket = Ticket(self.ticket.0.wrapping_add(1));
        self.runs.retain(|(known, _)| *known < rung);
        self.runs.push((rung, Phase::Asking));
        Some(Effect::Ask(self.ticket, rung))
    }

    fn forget_from(&mut self, rung: Rung) -> Option<Effect> {
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
mod tests {
    use super::*;
    use crate::exchange::Answer;

    const FAILED: NoAnswer = NoAnswer { online: true, from_file: false, elapsed_ms: 5 };

    fn answer() -> Outcome {
        Outcome::Answer(Answer { http: 200, body: String::new(), elapsed_ms: 1 })
    }

    fn outcome(session: &Session) -> Option<Outcome> {
        session.outcomes().last().map(|(_, outcome)| outcome.clone())
    }

    fn pressed() -> (Session, Ticket) {
        let mut session = Session::default();
        match session.on(Event::Press) {
            Some(Effect::Ask(ticket, Rung::Accepted)) => (session, ticket),
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
        assert_eq!(outcome(&session), Some(fault(Wire::Cancelled, 0)));
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
            assert_eq!(outcome(&session), Some(fault(wire, 5)));
        }
    }

    #[test]
    fn a_browser_without_network_is_not_asked_again() {
        let (mut session, ticket) = pressed();
        assert_eq!(session.on(Event::Failed(ticket, NoAnswer { online: false, ..FAILED })), None);
        assert_eq!(outcome(&session), Some(fault(Wire::Offline, 5)));
    }

    /// A session whose Check passed.
    fn accepted() -> Session {
        let (mut session, ticket) = pressed();
        session.on(Event::Answered(ticket, answer()));
        session
    }

    /// Presses the button of a rung and answers it.
    fn run(session: &mut Session, rung: Rung) -> Ticket {
        let Some(Effect::Ask(ticket, asked)) = session.on(Event::Run(rung)) else {
            panic!("a press on {rung:?} must ask");
        };
        assert_eq!(asked, rung);
        session.on(Event::Answered(ticket, answer()));
        ticket
    }

    fn found(session: &Session) -> Vec<Rung> {
        session.outcomes().map(|(rung, _)| rung).collect()
    }

    #[test]
    fn each_rung_asks_on_its_own_press_and_keeps_its_own_outcome() {
        let mut session = accepted();
        run(&mut session, Rung::Count);
        run(&mut session, Rung::Stream);
        assert_eq!(found(&session), [Rung::Accepted, Rung::Count, Rung::Stream]);
    }

    #[test]
    fn a_press_on_a_lower_rung_forgets_those_above() {
        for (again, left) in [
            (Event::Run(Rung::Count), vec![Rung::Accepted, Rung::Model]),
            (Event::Run(Rung::Model), vec![Rung::Accepted]),
            (Event::Press, vec![]),
        ] {
            let mut session = accepted();
            for rung in [Rung::Model, Rung::Count, Rung::Generate, Rung::Stream] {
                run(&mut session, rung);
            }
            assert!(session.on(again).is_some());
            assert_eq!(found(&session), left);
        }
    }

    #[test]
    fn one_request_at_a_time_over_all_rungs() {
        let mut session = accepted();
        session.on(Event::Run(Rung::Generate));
        for event in [Event::Press, Event::Run(Rung::Generate), Event::Run(Rung::Count)] {
            assert_eq!(session.on(event), None);
        }
        assert_eq!(found(&session), [Rung::Accepted]);
    }

    #[test]
    fn a_cancelled_rung_leaves_those_below() {
        let mut session = accepted();
        let Some(Effect::Ask(ticket, _)) = session.on(Event::Run(Rung::Generate)) else { panic!() };
        assert_eq!(session.on(Event::Cancel), Some(Effect::Abort(ticket)));
        assert_eq!(*session.phase_of(Rung::Accepted), Phase::Done(answer()));
        assert_eq!(*session.phase_of(Rung::Generate), Phase::Done(fault(Wire::Cancelled, 0)));
        session.on(Event::Answered(ticket, answer()));
        assert_eq!(*session.phase_of(Rung::Generate), Phase::Done(fault(Wire::Cancelled, 0)));
    }

    #[test]
    fn another_model_ends_what_was_asked_with_the_old_one() {
        let mut session = accepted();
        run(&mut session, Rung::Count);
        let Some(Effect::Ask(ticket, _)) = session.on(Event::Run(Rung::Generate)) else { panic!() };
        assert_eq!(session.on(Event::ModelChanged), Some(Effect::Abort(ticket)));
        session.on(Event::Answered(ticket, answer()));
        assert_eq!(found(&session), [Rung::Accepted]);
        let (mut checking, _) = pressed();
        assert_eq!(checking.on(Event::ModelChanged), None, "the list is not asked for with a model");
        assert!(checking.is_busy());
    }

    #[test]
    fn another_text_forgets_all_rungs() {
        let mut session = accepted();
        run(&mut session, Rung::Stream);
        assert_eq!(session.on(Event::Changed), None);
        assert_eq!(session, Session { ticket: session.ticket, runs: Vec::new() });
    }
}
