//! Decided by a standard key (`AIza…`) that is refused after August 2026.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google has refused standard keys since September 2026",
        meaning: "A key that starts with AIza is a standard key. Google named the month and no day, \
                  so some may still work. A refused one is reported to get the same answer as a \
                  mistyped one.",
        settle: "Look at the Key Type column in AI Studio: this key says Standard.",
        steps: &[
            at(
                Place::Keys,
                "Create a new key in AI Studio → API keys: every new key there is an auth key.",
            ),
            step("Replace the old key everywhere it is stored, then restart the program."),
            step("Update programs that still insist on AIza."),
            step(
                "Keep to AI Studio: a key from the Cloud console is standard unless bound to a \
                 service account.",
            ),
            at(
                Place::Restrictions,
                "Delete the old key once nothing else, such as Maps or Firebase, uses it.",
            ),
        ],
    },
};
