//! What the page knows; nothing here computes a verdict, everything above reads it. What can be data is the files of
//! `data`: causes, rules, providers, guides, tools, days, models and the words of the page in each language. The build
//! checks them with the modules of `build`, and embeds one value; `loaded` reads it once.

pub mod cause;
pub mod causes;
pub mod certainty;
pub mod command;
pub mod comparison;
pub mod data;
pub mod ideographs;
pub mod language;
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
