//! Decided by a header name, a variable name or `Bearer` in front of the key, inside the value.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The value holds more than the key",
        meaning: "A word such as Bearer, key=, x-goog-api-key: or GEMINI_API_KEY= stands in the value. \
            SDKs add the header name themselves, so it arrives twice.",
        settle: "Look at the first characters that the app sees: a Gemini key starts with AQ. or AIza.",
        steps: &[
            step("Store only the key, without the words in front of it."),
            run(
                r#"printf '%.4s\n' "$GEMINI_API_KEY""#,
                "Print the first four characters that the app sees.",
            ),
            step("Leave the header to the SDK, or write it once in the request."),
        ],
    },
};
