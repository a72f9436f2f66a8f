//! Decided by the 401 text “Expected OAuth 2 access token” while key kind and header are unknown.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google did not accept this credential",
        meaning: "This text asks for OAuth, yet several faults cause it. A damaged auth key, a key \
                  sent as Bearer, a refused standard key and an OAuth token all get it. The key's \
                  first letters and its header decide.",
        settle: "Look at the first letters of the key and at the header that carries it.",
        steps: &[
            step("Paste the key or the whole request here, so that the page can tell the causes apart."),
            step("Send the key in x-goog-api-key; only paths under /openai take it as Bearer."),
            at(
                Place::Keys,
                "Create a new key in AI Studio → API keys if yours starts with AIza or looks cut.",
            ),
        ],
    },
};
