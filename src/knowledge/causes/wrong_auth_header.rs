//! Decided by `Bearer` on a native address, or `x-goog-api-key` under `/openai`; in answers by the text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key travels in the wrong header",
        meaning: "Gemini’s native addresses read x-goog-api-key and judge an Authorization header \
            first, even beside it. Addresses under /openai read only Authorization: Bearer. Google’s \
            answer asks for OAuth, which misleads.",
        settle: "Compare address and header: only addresses under /openai take Bearer.",
        steps: &[
            run(
                "curl -sS -H \"x-goog-api-key: $GEMINI_API_KEY\" \
                    https://generativelanguage.googleapis.com/v1beta/models",
                "Send x-goog-api-key to native addresses, without Authorization.",
            ),
            run(
                "curl -sS -H \"Authorization: Bearer $GEMINI_API_KEY\" \
                    https://generativelanguage.googleapis.com/v1beta/openai/models",
                "Send Authorization: Bearer only to addresses under /v1beta/openai.",
            ),
            step("Choose the Gemini type, not the OpenAI type, for a native address in your tool."),
        ],
    },
};
