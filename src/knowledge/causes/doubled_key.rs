//! Decided by the same key standing twice in a row.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key stands here twice in a row",
        meaning: "The key was pasted two times into the same field. The provider receives one long key \
            that it does not know.",
        settle: "Count the characters that the app sees: here there are twice as many.",
        steps: &[
            step("Delete one of the two copies."),
            step("Clear a masked field completely before you paste into it."),
            run(
                r#"printf %s "$GEMINI_API_KEY" | wc -c"#,
                "Count the characters; a Gemini auth key usually has 53.",
            ),
        ],
    },
};
