//! Decided by a key whose letters are all capitals or all small.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "All letters of the key have the same case",
        meaning: "Keys distinguish capitals from small letters. A form, a script or text recognition \
            changed them, and the original cannot be computed back.",
        settle: "Compare with the key list: there capitals and small letters are mixed.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list."),
            step("Look for an upper, lower or normalise step that handles the value."),
        ],
    },
};
