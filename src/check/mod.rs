//! The check: which requests may go out, and what the ladder shows. Pure; `web::fetch` carries it out.

mod ladder;
mod session;

pub use ladder::{Rung, State, ladder};
pub use session::{Effect, Event, NoAnswer, Phase, Reached, Session, Ticket};
