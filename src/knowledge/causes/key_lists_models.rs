//! Decided by HTTP 200 on the list of models.

use crate::knowledge::cause::{Entry, Prose, Severity, step};
use crate::locale::Localized;

pub(super) static ENTRY: Entry = Entry {
    severity: Severity::Fine,
    prose: Localized {
        en: Prose {
            title: "Google accepts this key for listing models",
            meaning: "The key is known, and its project may list models. Generating was not tested. It \
                      can still be refused: project denied, credits used up, quota 0, or an address that \
                      Google blocks.",
            settle: "Look at the check: the list of models came back with status 200.",
            steps: &[
                step("Run the next checks here: counting tokens, then generating one token."),
                step("Compare the key's fingerprint with the one in your program if only that fails."),
                step("Paste the program's error here if it still fails."),
            ],
        },
    },
};
