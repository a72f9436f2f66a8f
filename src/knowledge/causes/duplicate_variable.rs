//! Decided by one variable name with two values in the same text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The same variable is set more than once",
        meaning: "Some readers take the first line and others the last, so an old key can win. A \
            variable of the system often beats both.",
        settle: "Remove one line: if the answer changes, the other one was used.",
        steps: &[
            step("Keep one line and delete the others."),
            run(
                "grep -noE '^(export )?[A-Z_]+_API_KEY' .env",
                "List the lines that set a key, without the values.",
            ),
            step("Look in parent folders and the shell profile for another one."),
        ],
    },
};
