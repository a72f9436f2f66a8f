//! Built-in examples: for every cause what a visitor would paste, and what would come back.
//!
//! The keys are made up at run time, and the answers out of the very rows of the sign tables that name the cause: an
//! example holds no answer of its own that could disagree with them. Nothing is sent.

mod answer;
mod key;
mod text;

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers;
use crate::knowledge::rules;
use crate::knowledge::sign::{Sign, Signs};
use crate::visit::{Demo, Setting, Visit};

/// An example of this cause; a test holds that there is one for each.
pub fn of(cause: Cause, setting: Setting) -> Option<Demo> {
    text::of(cause).or_else(|| answered(cause, setting)).or_else(|| told(cause, setting))
}

/// A key and the answer to it, of the first row that leads to the cause when it is played.
fn answered(cause: Cause, setting: Setting) -> Option<Demo> {
    // What Check itself can get comes before what only the upper rungs get.
    for above in [false, true] {
        for provider in providers::all().iter().filter(|provider| provider.list.is_some()) {
            for signs in [rules::of(provider), rules::general(), rules::network()] {
                let demo = of_rows(signs, cause, setting, &|sign| {
                    (sign.rung.is_some() == above).then(|| answer::of(provider, signs, sign))
                });
                if demo.is_some() {
                    return demo;
                }
            }
        }
    }
    None
}

/// A pasted error, of the first row that leads to the cause when it is read.
fn told(cause: Cause, setting: Setting) -> Option<Demo> {
    let of = |provider: &'static Provider| {
        of_rows(rules::of(provider), cause, setting, &|sign| Some(text::told(provider, sign)))
    };
    providers::all().iter().find_map(of)
}

/// The first example that shows the cause, of the rows that name it.
fn of_rows(
    signs: Signs,
    cause: Cause,
    setting: Setting,
    make: &dyn Fn(&Sign) -> Option<Demo>,
) -> Option<Demo> {
    let mut found = None;
    first(signs, &mut |sign| {
        found = (sign.cause == cause).then(|| make(sign)).flatten().filter(|it| shows(it, cause, setting));
        found.is_some()
    });
    found
}

/// The first row of a table that fits.
fn first(signs: Signs, fits: &mut dyn FnMut(&'static Sign) -> bool) -> Option<&'static Sign> {
    for group in signs {
        for sign in *group {
            if fits(sign) {
                return Some(sign);
            }
        }
    }
    None
}

/// Whether a visitor who plays it would see this cause.
fn shows(demo: &Demo, cause: Cause, setting: Setting) -> bool {
    let mut visit = Visit::new(setting);
    visit.play(demo);
    visit.checked().map(|(_, diagnosis)| diagnosis).or(visit.told()).is_some_and(|it| it.cause == cause)
}
