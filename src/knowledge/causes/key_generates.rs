//! Decided by HTTP 200 with a candidate on a generate request, even without text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google accepts this key for generating",
        meaning: "A model answered with this key from this browser. A program that fails with it has \
                  another cause: another key, header, model, network or restriction.",
        settle: "Look at the check: a candidate came back with status 200.",
        steps: &[
            run(
                "curl -sS -o /dev/null -w '%{http_code}\\n' -H \"x-goog-api-key: $GEMINI_API_KEY\" https://generativelanguage.googleapis.com/v1beta/models",
                "Run this where the program runs: at 200 Google accepts the key that it reads.",
            ),
            step("Check the program's model, header and endpoint against the request shown here."),
            step("Paste the program's error here if it still fails."),
        ],
    },
};
