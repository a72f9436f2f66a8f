//! Decided by the message “unregistered callers”, or an HTML 400 for an empty key header.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The request carries no key",
        meaning: "Google saw no key, or an empty one. Usually the variable is empty where the program \
                  runs, or the header has another name.",
        settle: "Print the length of the key right before the request: it is 0.",
        steps: &[
            run(
                r#"printf %s "$GEMINI_API_KEY" | wc -c"#,
                "Count the characters of the variable where the program runs: 0 means it is empty.",
            ),
            step("Set the variable in that same place: shell, service, container or CI job."),
            step("Send the key in the header x-goog-api-key."),
            step("Restart the program, so that it reads the new value."),
        ],
    },
};
