//! The ladder: the first rung that fails gives the verdict.

use super::session::Phase;
use crate::exchange::Outcome;
use crate::knowledge::causes::Cause;

/// One step of the way from a text to a working call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// What the key looks like. It advises and never fails.
    Shape,
    /// The provider's host answered.
    Reach,
    /// The provider took the key. A throttled key is a known key.
    Accepted,
    /// The model that is wanted is there.
    Model,
    /// Tokens are counted.
    Count,
    /// Text is generated.
    Generate,
    /// Text is generated piece by piece.
    Stream,
}

/// How a rung stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Idle,
    Running,
    Ok,
    Failed,
    Skipped,
}

impl Rung {
    pub const ALL: [Rung; 7] =
        [Self::Shape, Self::Reach, Self::Accepted, Self::Model, Self::Count, Self::Generate, Self::Stream];

    /// The contract's `data-rung`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Reach => "reach",
            Self::Accepted => "accepted",
            Self::Model => "model",
            Self::Count => "count",
            Self::Generate => "generate",
            Self::Stream => "stream",
        }
    }
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

/// All rungs from the bottom up. `read` says whether a key was recognised, `cause` what the outcome means.
pub fn ladder(read: bool, phase: &Phase, cause: Option<Cause>) -> [(Rung, State); 7] {
    Rung::ALL.map(|rung| {
        let state = match rung {
            Rung::Shape if read => State::Ok,
            Rung::Reach => reach(phase, cause),
            Rung::Accepted => accepted(phase, cause),
            _ => State::Idle,
        };
        (rung, state)
    })
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
            429 => State::Ok,
            // The provider's own trouble: nobody looked at the key.
            500.. => State::Skipped,
            200 if cause == Some(Cause::KeyListsModels) => State::Ok,
            _ => State::Failed,
        },
    }
}
