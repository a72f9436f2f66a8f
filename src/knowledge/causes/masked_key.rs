//! Decided by dots, stars or a gap in place of the middle of the key.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a masked key, not the whole one",
        meaning: "Lists, logs and CI output replace the middle of a key with dots or stars. The hidden \
            part cannot be recovered from here.",
        settle: "Compare the length with a whole key: Gemini keys have 39 or usually 53 characters.",
        steps: &[
            at(Place::Keys, "Copy the whole key from its list, with the copy button."),
            step("Replace the value wherever the masked text was stored."),
        ],
    },
};
