//! Decided by spaces, tabs or line breaks before or after the key.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Spaces or line breaks surround the key",
        meaning: "Many programs send these characters along with the key. A secret store often keeps \
            the line break that echo or an editor adds at the end.",
        settle: "Count the characters that the app sees: with this fault there are more than in the key.",
        steps: &[
            step("Copy the cleaned key and store it anew, without a line break."),
            run(
                r#"printf %s "$GEMINI_API_KEY" | wc -c"#,
                "Count what the app sees; a Gemini auth key usually has 53 characters.",
            ),
            run(
                r#"printf %s "$GEMINI_API_KEY" | tr -d '[:space:]' | gh secret set GEMINI_API_KEY"#,
                "Write a GitHub secret with printf, because echo adds a line break.",
            ),
            step("Restart the app, terminal or job, so that it reads the new value."),
        ],
    },
};
