//! Decided by HTTP 200 on counting tokens.

use crate::knowledge::cause::{Entry, Prose, Severity, step};
use crate::locale::Localized;

pub(super) static ENTRY: Entry = Entry {
    severity: Severity::Fine,
    prose: Localized {
        en: Prose {
            title: "Google accepts this key for counting tokens",
            meaning: "The key reaches a model. Generating was not tested and can still be refused: \
                      project denied, credits used up, or quota 0.",
            settle: "Look at the check: a number of tokens came back with status 200.",
            steps: &[
                step("Run the check that generates one token; it counts against the daily quota."),
                step("Compare the key's fingerprint with the one in your program if only that fails."),
                step("Paste the program's error here if it still fails."),
            ],
        },
    },
};
