//! Decided by reason `API_KEY_INVALID` with the message “API key not valid”.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google does not know this key",
        meaning: "Google found no key with exactly these characters. Most often one is missing or \
                  added, or another key was pasted. Leaked keys, and standard keys since September \
                  2026, are reported to get the same answer.",
        settle: "Copy the key from AI Studio again: if that copy works, the old string was wrong.",
        steps: &[
            at(
                Place::Keys,
                "Copy the key again from AI Studio → API keys and compare it with the one in use.",
            ),
            at(
                Place::Keys,
                "Create a new key if the old one is missing there, blocked, or of type Standard.",
            ),
            run(
                r#"printf %s "$GEMINI_API_KEY" | wc -c"#,
                "Count the characters that the program sees: expect 53 in an auth key, 39 in a \
                 standard key.",
            ),
            step("Replace the value everywhere it is stored, then restart the program."),
        ],
    },
};
