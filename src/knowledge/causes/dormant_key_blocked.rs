//! Decided by a standard key and a date from 7 May 2026; the exact answer is not known.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google blocked this key after long disuse",
        meaning: "Since 7 May 2026 Google blocks unrestricted keys that nobody used for a long time. \
                  The answer that it sends is not documented, so only AI Studio can confirm this.",
        settle: "Look for the tag Blocked beside this key in AI Studio → API keys.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio → API keys."),
            step("Replace the old key everywhere it is stored, then restart the program."),
            at(Place::Keys, "Delete the blocked key once the new one works."),
        ],
    },
};
