//! Decided by HTTP 200 on one model that can generate.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google shows this model to this key",
        meaning: "The model exists, and the key may see it. Generating was not tested and can still be \
                  refused: project denied, credits used up, or quota 0.",
        settle: "Look at the check: the model came back with status 200.",
        steps: &[
            step("Compare the model's name in your program with this one, letter by letter."),
            run(
                r#"curl -sS -H "x-goog-api-key: $GEMINI_API_KEY" "https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000" | grep '"name"'"#,
                "List the models where the program runs: this one must be among them.",
            ),
            step("Count tokens or generate here: that shows more than seeing the model."),
        ],
    },
};
