//! A key that its owner or the provider switched off, where the answer says so.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key was switched off",
        meaning: "The provider knows the key and says that it was revoked or disabled. It does \
                  not come back by itself.",
        settle: "Look at the key in the list of keys: it is marked as revoked or disabled, or \
                  gone.",
        steps: &[
            at(Place::Keys, "Look at the key's state in the list of keys."),
            at(Place::Keys, "Create a new key, or enable the old one if it was only paused."),
            step("Find out who revoked it and why, if that was not you: it may have leaked."),
            step("Replace the old value everywhere it is stored, then restart the program."),
        ],
    },
};
