//! Decided by a Cyrillic, Greek or full-width letter among the Latin ones.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A letter only looks like a Latin one",
        meaning: "A Cyrillic, Greek or full-width letter took the place of a Latin one. Retyping, \
            translation, text recognition and some keyboards do this. Keys hold plain ASCII only.",
        settle: "Look for “ByteString” in the error, or compare with a fresh copy of the key.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list instead of typing it."),
            step("Switch to a Latin keyboard before you type the variable name."),
            run(
                "LC_ALL=C grep -c '[^ -~]' .env",
                "Count the lines of .env that hold anything but visible ASCII; 0 is right.",
            ),
        ],
    },
};
