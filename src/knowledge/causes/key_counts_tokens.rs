//! Decided by HTTP 200 on counting tokens.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google accepts this key for counting tokens",
        meaning: "The key reaches a model. Generating was not tested and can still be refused: \
                  project denied, credits used up, or quota 0.",
        settle: "Look at the check: a number of tokens came back with status 200.",
        steps: &[
            step("Paste your program's error here: it tells what counting cannot."),
            run(
                "curl -sS -o /dev/null -w '%{http_code}\\n' -H \"x-goog-api-key: $GEMINI_API_KEY\" https://generativelanguage.googleapis.com/v1beta/models",
                "Run this where the program runs: at 200 Google accepts the key that it reads.",
            ),
        ],
    },
};
