//! Decided by a program's own text about format or prefix, with an `AQ.` key.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The program does not know Google's new key format",
        meaning: "The program expects AIza and stops before it asks Google. Since 28 May 2026 every \
                  new AI Studio key starts with AQ. This says nothing about the key; an old standard \
                  key is no way out.",
        settle: "Send the same key with curl: if Google answers with models, only the program refuses \
                 it.",
        steps: &[
            step("Update the program or library to its newest version."),
            run(
                r#"curl -sS -H "x-goog-api-key: $GEMINI_API_KEY" https://generativelanguage.googleapis.com/v1beta/models"#,
                "Test the key without the program: a list of models means Google accepts it.",
            ),
            step("Report the format check to the program's makers if the newest version still has it."),
        ],
    },
};
