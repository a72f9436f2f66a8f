//! Remedies made for the visitor: is it the same key over there, and if not, what happened to it on the way.

mod address;
mod alterations;
pub mod ask;
mod command;
pub mod commands;
mod compare;
mod corrected;
mod dump;
mod edit;
pub mod encode;
mod fingerprint;
pub mod guides;
mod header;
mod literal;
mod snippet;
pub mod system;
mod told;
mod tongue;
pub mod variable;
pub mod wait;

pub use compare::{Match, compare};
pub use corrected::corrected;
pub use fingerprint::Fingerprint;
