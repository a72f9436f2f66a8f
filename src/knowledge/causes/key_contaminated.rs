//! Decided by texts about `ByteString`, header values or CR/LF, before any HTTP answer.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key holds a character that no header can carry",
        meaning: "The program refused to send the request, so Google never saw the key. A curly \
                  quote, a line break or an invisible mark stands in the value.",
        settle: "Read the index in the message: it counts from 0 to the odd character.",
        steps: &[
            step("Paste the line that sets the key into this page, which marks the character."),
            step("Copy the cleaned key from here and replace the stored value with it."),
            run(
                r#"printf %s "$GEMINI_API_KEY" | wc -c"#,
                "Count what the program sees now: expect 53 in an auth key, 39 in a standard key.",
            ),
            step("Restart the program, so that it reads the new value."),
        ],
    },
};
