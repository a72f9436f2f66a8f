//! Decided by a length above the one that this kind of key has.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is longer than such keys are",
        meaning: "Something else was probably copied along. A standard Gemini key has 39 characters; \
            auth keys seen so far have 53, which is not documented. You may still check it.",
        settle: "Compare the end of the value with the key list.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list and replace the whole value."),
            step("Look for a word, a comment or a second key at the end."),
            run(r#"printf %s "$GEMINI_API_KEY" | wc -c"#, "Count the characters that the app sees."),
        ],
    },
};
