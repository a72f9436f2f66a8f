//! What the page knows, as constants: nothing here computes a verdict, everything above reads it.

pub mod cause;
pub mod causes;
pub mod comparison;
pub mod dialect;
pub mod elsewhere;
pub mod general;
pub mod network;
pub mod place;
pub mod provider;
pub mod providers;
pub mod rung;
pub mod sign;
pub mod timeline;
pub mod tools;
