//! Decided by an `Authorization` header that holds a key without `Bearer`, where `Bearer` is wanted.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The word Bearer is missing before the key",
        meaning: "This address reads Authorization with the word Bearer, one space and the key. \
            Gemini’s native addresses differ: they read x-goog-api-key and the key alone.",
        settle: "Look for “Missing or invalid Authorization header” in the answer.",
        steps: &[
            step("Write Bearer and one space before the key in Authorization."),
            run(
                "curl -sS -H \"Authorization: Bearer $GEMINI_API_KEY\" \
                    https://generativelanguage.googleapis.com/v1beta/openai/models",
                "Compare with this call of Gemini’s OpenAI-compatible address.",
            ),
            run(
                "curl -sS -H \"x-goog-api-key: $GEMINI_API_KEY\" \
                    https://generativelanguage.googleapis.com/v1beta/models",
                "Use x-goog-api-key instead at a native Gemini address.",
            ),
        ],
    },
};
