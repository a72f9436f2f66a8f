//! 200 where something else than a list of models was asked for.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider accepts this key",
        meaning: "The key is known and was let in. What else it may do was not tested: rights, \
                  credit and limits show in real calls.",
        settle: "Look at the check: the answer came back with status 200.",
        steps: &[
            step("Paste your program's error here: it tells what this question cannot."),
            at(Place::Billing, "Look at credit and limits of the account."),
            step("Run the same call where the program runs: 200 there means that the same key \
                  arrives."),
        ],
    },
};
