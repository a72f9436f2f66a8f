//! The check: which requests may go out, and what the ladder shows. Pure; `web::fetch` carries it out.

mod choice;
mod ladder;
mod proposal;
mod session;

pub use crate::knowledge::rung::Rung;
pub use choice::Choice;
pub use ladder::{State, ladder};
pub use proposal::propose;
pub use session::{Aim, Effect, Event, NoAnswer, Phase, Reached, Session, Ticket};
