//! Decided by a key that is known from public documentation.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key is a published example",
        meaning: "It stands in public documentation or test code. Such keys usually never worked, or \
            they have been blocked. Anyone can read and use them.",
        settle: "Search for its first ten characters in the guide that you followed.",
        steps: &[
            at(Place::Keys, "Create a key of your own and use it instead."),
            step("Look for the same example in other files of the project."),
        ],
    },
};
