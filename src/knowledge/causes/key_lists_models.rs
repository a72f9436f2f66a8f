//! Decided by HTTP 200 on the list of models.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google accepts this key for listing models",
        meaning: "The key is known, and its project may list models. Generating was not tested. It \
                  can still be refused: project denied, credits used up, quota 0, or an address that \
                  Google blocks.",
        settle: "Look at the check: the list of models came back with status 200.",
        steps: &[
            step("Run Generate below: one output token shows whether this key generates."),
            step("Paste your program's error here: it tells what listing cannot."),
            run(
                "curl -sS -o /dev/null -w '%{http_code}\\n' -H \"x-goog-api-key: $GEMINI_API_KEY\" https://generativelanguage.googleapis.com/v1beta/models",
                "Run this where the program runs: at 200 Google accepts the key that it reads.",
            ),
            at(Place::Usage, "Look at credits, spending cap and project state in AI Studio."),
        ],
    },
};
