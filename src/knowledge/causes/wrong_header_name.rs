//! Decided by a header name that the provider of the key does not read.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider does not read this header",
        meaning: "The key arrives under a name that nobody looks at, so the request counts as one \
            without a key. Gemini reads x-goog-api-key.",
        settle: "Look for “unregistered callers” in Google’s answer: it received no key.",
        steps: &[
            run(
                "curl -sS -H \"x-goog-api-key: $GEMINI_API_KEY\" \
                    https://generativelanguage.googleapis.com/v1beta/models",
                "Name the header x-goog-api-key for Gemini.",
            ),
            step("Name it x-api-key for Anthropic and api-key for Azure OpenAI."),
            step("Check that no gateway removes the header on the way."),
        ],
    },
};
