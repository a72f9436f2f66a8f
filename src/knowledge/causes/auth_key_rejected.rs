//! Decided by an `AQ.` key with `ACCESS_TOKEN_TYPE_UNSUPPORTED`, or by “Invalid Auth key.”.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google could not recognise this auth key",
        meaning: "A cut, mistyped or unlinked auth key gets a 401 that asks for OAuth. That text \
                  misleads: OAuth is not missing. Fresh keys have failed as well, through faults on \
                  Google's side.",
        settle: "Send a new key from AI Studio the same way: if it works, the old string was wrong.",
        steps: &[
            at(
                Place::Keys,
                "Copy the key again from AI Studio → API keys, from AQ and its dot to the end.",
            ),
            run(
                r#"printf %s "$GEMINI_API_KEY" | wc -c"#,
                "Count the characters that the program sees: all known auth keys have 53.",
            ),
            step("Send it in the header x-goog-api-key; only paths under /openai take it as Bearer."),
            at(Place::Keys, "Create a new key and try it in the same request."),
            at(
                Place::Forum,
                "Report it to Google if the new key fails too: then the fault is on Google's side.",
            ),
        ],
    },
};
