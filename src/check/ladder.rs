//! The ladder: the first rung that fails gives the verdict.

use super::session::Phase;
use crate::exchange::Outcome;
use crate::knowledge::cause::Severity;
use crate::knowledge::causes::Cause;
use crate::knowledge::rung::Rung;

/// How a rung stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Idle,
    Running,
    Ok,
    Failed,
    Skipped,
}

impl State {
    /// The contract's `data-state`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Running => "running",
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

/// All rungs from the bottom up. `shape` says how the recognised key looks, `standing` how the request of a rung
/// stands and what its outcome means.
pub fn ladder<'a>(shape: State, standing: impl Fn(Rung) -> (&'a Phase, Option<Cause>)) -> [(Rung, State); 7] {
    Rung::ALL.map(|rung| {
        let (phase, cause) = standing(rung.max(Rung::Accepted));
        let state = match rung {
            Rung::Shape => shape,
            Rung::Reach => reach(phase, cause),
            Rung::Accepted => accepted(phase, cause),
            _ => upper(phase, cause),
        };
        (rung, state)
    })
}

/// Whatever is no good news ends the way here, also what is not the key's fault: the call did not work.
fn upper(phase: &Phase, cause: Option<Cause>) -> State {
    match phase {
        Phase::Idle => State::Idle,
        Phase::Asking | Phase::Probing(_) => State::Running,
        Phase::Done(_) if cause == Some(Cause::Cancelled) => State::Idle,
        Phase::Done(_) if cause.is_some_and(|it| it.severity() == Severity::Fine) => State::Ok,
        Phase::Done(_) => State::Failed,
    }
}

fn reach(phase: &Phase, cause: Option<Cause>) -> State {
    match phase {
        Phase::Idle => State::Idle,
        Phase::Asking | Phase::Probing(_) => State::Running,
        Phase::Done(_) if cause == Some(Cause::Cancelled) => State::Idle,
        // A page of a hotel's network is an answer, but not the provider's.
        Phase::Done(Outcome::Answer(_)) if cause == Some(Cause::CaptivePortal) => State::Failed,
        Phase::Done(Outcome::Answer(_)) => State::Ok,
        Phase::Done(Outcome::Fault(fault)) if fault.http.is_some() => State::Ok,
        Phase::Done(Outcome::Fault(_)) => State::Failed,
    }
}

fn accepted(phase: &Phase, cause: Option<Cause>) -> State {
    match phase {
        Phase::Idle => State::Idle,
        Phase::Asking | Phase::Probing(_) => State::Running,
        Phase::Done(Outcome::Fault(_)) if cause == Some(Cause::Cancelled) => State::Idle,
        Phase::Done(Outcome::Fault(_)) => State::Skipped,
        Phase::Done(Outcome::Answer(_)) if cause == Some(Cause::CaptivePortal) => State::Skipped,
        Phase::Done(Outcome::Answer(answer)) => match answer.http {
            // Known, and out of time or money.
            402 | 429 => State::Ok,
            // The provider's own trouble: nobody looked at the key.
            500.. => State::Skipped,
            200 if matches!(cause, Some(Cause::KeyListsModels | Cause::KeyAccepted)) => State::Ok,
            // Known, and bound to something that this question is not.
            403 if cause == Some(Cause::InsufficientScope) => State::Ok,
            _ => State::Failed,
        },
    }
}
