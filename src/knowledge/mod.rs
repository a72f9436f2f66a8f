//! What the page knows, as constants: nothing here computes a verdict, everything above reads it.

pub mod cause;
pub mod causes;
pub mod command;
pub mod comparison;
pub mod dialect;
pub mod elsewhere;
pub mod general;
pub mod ideographs;
pub mod network;
pub mod packed;
pub mod place;
pub mod provider;
pub mod providers;
pub mod rung;
pub mod shape;
pub mod sign;
pub mod station;
pub mod tables;
pub mod timeline;
pub mod tools;
pub mod vocabulary;
