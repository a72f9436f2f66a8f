//! Decided by a length below the one that this kind of key has.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is shorter than such keys are",
        meaning: "The first or last characters are often lost while selecting by hand. A standard \
            Gemini key has 39 characters; auth keys seen so far have 53, which is not documented. You \
            may still check it.",
        settle: "Compare the last four characters with those in the key list.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list, with the copy button."),
            step("Look for a length limit in the form, database column or secret store."),
            run(r#"printf %s "$GEMINI_API_KEY" | wc -c"#, "Count the characters that the app sees."),
        ],
    },
};
