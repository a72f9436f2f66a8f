//! Remedies made for the visitor: is it the same key over there, and if not, what happened to it on the way.

mod alterations;
pub mod ask;
mod command;
pub mod commands;
mod compare;
mod corrected;
pub mod encode;
mod fingerprint;
pub mod guides;
pub mod system;
mod told;
pub mod wait;

pub use compare::{Match, compare};
pub use corrected::corrected;
pub use fingerprint::Fingerprint;
pub use told::{Told, Words};
