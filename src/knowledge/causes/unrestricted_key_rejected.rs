//! Decided by a standard key, the OAuth text and a date from 19 June to August 2026.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google refuses standard keys without restrictions",
        meaning: "Google has rejected unrestricted standard keys since 19 June 2026, and all standard \
                  keys since September 2026. Adding restrictions now is no lasting cure. Google does \
                  not document the exact answer.",
        settle: "Look for the label Unrestricted beside this key in AI Studio → API keys.",
        steps: &[
            at(
                Place::Keys,
                "Create a new key in AI Studio → API keys: every new key there is an auth key.",
            ),
            step("Replace the old key everywhere it is stored, then restart the program."),
            at(
                Place::Restrictions,
                "Restrict the old key to the other Google APIs that use it, or delete it.",
            ),
        ],
    },
};
