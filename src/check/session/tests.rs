//! The session as a table: what an event does, and what it must not do.

use super::*;
use crate::exchange::Answer;

const FAILED: NoAnswer = NoAnswer { online: true, from_file: false, elapsed_ms: 5 };

fn answer() -> Outcome {
    Outcome::Answer(Answer { headers: Vec::new(), http: 200, body: String::new(), elapsed_ms: 1 })
}

fn outcome(session: &Session) -> Option<Outcome> {
    session.outcomes().last().map(|(_, outcome)| outcome.clone())
}

fn pressed() -> (Session, Ticket) {
    let mut session = Session::default();
    match session.on(Event::Press) {
        Some(Effect::Ask(ticket, Aim::Rung(Rung::Accepted))) => (session, ticket),
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
    assert_eq!(asked, Aim::Rung(rung));
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

#[test]
fn a_comparison_asks_on_its_own_press_and_falls_with_the_way_that_led_to_it() {
    let mut session = accepted();
    run(&mut session, Rung::Model);
    for index in [1, 0, 1] {
        let Some(Effect::Ask(ticket, Aim::Compare(asked))) = session.on(Event::Compare(index)) else {
            panic!()
        };
        assert_eq!((asked, session.on(Event::Compare(0))), (index, None), "one request at a time");
        session.on(Event::Answered(ticket, answer()));
    }
    assert_eq!(found(&session), [Rung::Accepted, Rung::Model], "the rungs stand as they did");
    assert_eq!(*session.phase_at(Aim::Compare(0)), Phase::Done(answer()));
    session.on(Event::Run(Rung::Model));
    assert_eq!(*session.phase_at(Aim::Compare(0)), Phase::Idle);
}
