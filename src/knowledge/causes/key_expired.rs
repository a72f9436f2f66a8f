//! Decided by reason `API_KEY_INVALID` with the message “API key expired”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key has expired",
        meaning: "Google knows the key and says that its time is over. Only the message tells: the \
                  reason is the same as for an unknown key.",
        settle: "Read Google's message: only this cause says “API key expired”.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio → API keys."),
            step("Replace the old value everywhere it is stored, then restart the program."),
            at(Place::Keys, "Delete the expired key once the new one works."),
        ],
    },
};
