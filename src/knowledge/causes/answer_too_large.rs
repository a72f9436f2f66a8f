//! Decided by the page's byte limit for answers.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The answer is larger than this page reads",
        meaning: "The page stopped reading at its size limit. The API's answers are much smaller, so \
                  another server may have answered. This says nothing about the key.",
        settle: "Look at the first lines in a terminal: they are not the API's JSON.",
        steps: &[
            step("Check again, from another network if it happens twice."),
            run(
                r#"curl -sS -H "x-goog-api-key: $GEMINI_API_KEY" https://generativelanguage.googleapis.com/v1beta/models | head -c 500"#,
                "Look at the first lines of the answer.",
            ),
        ],
    },
};
