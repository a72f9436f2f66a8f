//! Read from the token itself, without asking anyone.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The date inside this token has passed",
        meaning: "The token carries its own time of expiry, and your clock is past it. No server \
                  needs to be asked: every one will refuse it.",
        settle: "Compare the time in the token with the clock of this computer.",
        steps: &[
            step("Get a new token from whoever issued it."),
            step("Renew the token in the program before its time is over."),
            step("Check the clock of this computer if the token is new."),
        ],
    },
};
