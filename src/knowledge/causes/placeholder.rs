//! Decided by a sample text, or by a variable that only refers to itself.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A placeholder stands where the key belongs",
        meaning: "The sample text of a guide, or a .env line that refers to itself, was not replaced. \
            A reference such as \"$GEMINI_API_KEY\" in a command is right and not meant here.",
        settle: "Look at the value that the app reads: it is the sample text or empty.",
        steps: &[
            at(Place::Keys, "Copy a key from your list and put it here."),
            step("Replace the whole sample, angle brackets and quotes included."),
            step("Restart the app so that it reads the new value."),
        ],
    },
};
