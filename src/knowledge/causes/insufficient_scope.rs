//! 403 or 401 of a key that is known and may not do this.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is good but may not do this",
        meaning: "The provider knows the key and lets it do other things. This call needs a \
                  permission, scope or role that the key does not have.",
        settle: "Try a call that the key is meant for: it works.",
        steps: &[
            step("Read the message: it often names the missing permission."),
            at(Place::Keys, "Add that permission to the key, or create a key that has it."),
            step("Ask the owner of the organization if you cannot grant it yourself."),
            step("Keep the key narrow: give it no more than its program needs."),
        ],
    },
};
