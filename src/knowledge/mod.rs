//! What the page knows; nothing here computes a verdict, everything above reads it. Causes, rules, guides,
//! tools, days and models are the files of `data`, which the build checks and embeds.

pub mod cause;
pub mod causes;
pub mod certainty;
pub mod command;
pub mod comparison;
pub mod data;
pub mod ideographs;
pub mod loaded;
pub mod models;
pub mod place;
pub mod provider;
pub mod providers;
pub mod rules;
pub mod rung;
pub mod shape;
pub mod sign;
pub mod station;
pub mod timeline;
pub mod tools;
pub mod vocabulary;
