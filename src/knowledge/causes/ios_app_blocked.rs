//! Decided by reason `API_KEY_IOS_APP_BLOCKED`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key works only in its own iOS apps",
        meaning: "The key is alive and bound to iOS apps by bundle id. From this page it always \
                  fails, and that is no fault.",
        settle: "Compare the bundle id in the answer with the key's list; <empty> means none was sent.",
        steps: &[
            step("Test the key inside its own app before you change anything."),
            at(Place::Restrictions, "Add the app's bundle id under Application restrictions → iOS apps."),
            at(Place::Keys, "Create another key for servers and scripts."),
        ],
    },
};
