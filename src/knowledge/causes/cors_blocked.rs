//! Decided by a host that answers a probe, while the browser withholds the answer to the check.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The browser kept the answer from this page",
        meaning: "The server is reachable, but the browser may not show its answer to this page. A \
                  page opened from disk, an extension or a filtering network causes it. This says \
                  nothing about the key.",
        settle: "Check from the hosted page in a private window: there the answer can be read.",
        steps: &[
            step("Open the hosted page if this one was opened from disk, then check again."),
            step("Turn off extensions that change requests or headers."),
            run(
                r#"curl -sS -H "x-goog-api-key: $GEMINI_API_KEY" https://generativelanguage.googleapis.com/v1beta/models"#,
                "Run the check in a terminal: browser rules do not apply there.",
            ),
            step("Paste the answer here to have it read."),
        ],
    },
};
