//! Decided by reason `API_KEY_ANDROID_APP_BLOCKED`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key works only in its own Android apps",
        meaning: "The key is alive and bound to Android apps by package name and signing certificate. \
                  From this page it always fails, and that is no fault.",
        settle: "Compare the package in the answer with the key's list; <empty> means none was sent.",
        steps: &[
            step("Test the key inside its own app before you change anything."),
            at(
                Place::Restrictions,
                "Add package name and SHA-1 of the signing certificate; debug and release builds \
                 differ.",
            ),
            at(Place::Keys, "Create another key for servers and scripts."),
        ],
    },
};
