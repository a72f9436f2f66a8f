//! Decided by the prefix `AIza`: a standard key, whatever project or product it came from.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google now refuses standard keys, and this is one",
        meaning: "A key with AIza is a standard key. AI Studio has issued only auth keys since 28 May \
            2026. Unrestricted standard keys were refused from 19 June, the others from September; some \
            may still work.",
        settle: "Try a new auth key: if it works unchanged, the old key’s kind was the cause.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio, not the cloud console."),
            step("Check this key anyway: the answer shows whether it still works."),
            step("Replace it in .env, CI, hosting and tools, then restart them."),
            at(Place::Restrictions, "Delete the old key once nothing else, such as Maps, uses it."),
        ],
    },
};
