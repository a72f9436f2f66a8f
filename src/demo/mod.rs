//! Built-in examples: for every cause what a visitor would paste, and what would come back.
//!
//! The keys are made up at run time, and the answers out of the very rows of the sign tables that name the cause: an
//! example holds no answer of its own that could disagree with them. Nothing is sent.

mod answer;
mod key;
mod text;

use crate::knowledge::causes::Cause;
use crate::knowledge::providers;
use crate::knowledge::sign::{Sign, Signs};
use crate::knowledge::tables;
use crate::visit::{Demo, Setting, Visit};

/// An example of this cause; a test holds that there is one for each.
pub fn of(cause: Cause, setting: Setting) -> Option<Demo> {
    text::of(cause).or_else(|| answered(cause, setting)).or_else(|| told(cause, setting))
}

/// A key and the answer to it, of the first row that leads to the cause when it is played.
fn answered(cause: Cause, setting: Setting) -> Option<Demo> {
    // What Check itself can get comes before what only the upper rungs get.
    for above in [false, true] {
        for &provider in providers::ALL.iter().filter(|provider| provider.list.is_some()) {
            for signs in [tables::of(provider), tables::general(), tables::network()] {
                for sign in rows(signs, cause).filter(|sign| sign.rung.is_some() == above) {
                    let demo = answer::of(provider, signs, sign);
                    if shows(&demo, cause, setting) {
                        return Some(demo);
                    }
                }
            }
        }
    }
    None
}

/// A pasted error, of the first row that leads to the cause when it is read.
fn told(cause: Cause, setting: Setting) -> Option<Demo> {
    for &provider in providers::ALL {
        for sign in rows(tables::of(provider), cause) {
            let demo = text::told(provider, sign);
            if shows(&demo, cause, setting) {
                return Some(demo);
            }
        }
    }
    None
}

fn rows(signs: Signs, cause: Cause) -> impl Iterator<Item = &'static Sign> {
    signs.iter().flat_map(|group| group.iter()).filter(move |sign| sign.cause == cause)
}

/// Whether a visitor who plays it would see this cause.
fn shows(demo: &Demo, cause: Cause, setting: Setting) -> bool {
    let mut visit = Visit::new(setting);
    visit.play(demo);
    visit.checked().map(|(_, diagnosis)| diagnosis).or(visit.told()).is_some_and(|it| it.cause == cause)
}
