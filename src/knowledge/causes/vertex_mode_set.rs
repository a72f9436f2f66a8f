//! Decided by `GOOGLE_GENAI_USE_VERTEXAI`, `vertexai=True` or `GOOGLE_CLOUD_PROJECT` beside a Gemini key.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Vertex AI mode is switched on",
        meaning: "The SDK then calls Vertex AI instead of the Gemini API. Vertex AI asks for other \
            credentials, and a key from AI Studio is refused.",
        settle: "Look for “API keys are not supported by this API” or aiplatform.googleapis.com in the \
            error.",
        steps: &[
            run(
                "unset GOOGLE_GENAI_USE_VERTEXAI GOOGLE_CLOUD_PROJECT",
                "Unset both variables to use the Gemini API with a key.",
            ),
            run("Remove-Item Env:GOOGLE_GENAI_USE_VERTEXAI", "Remove it in PowerShell."),
            step("Delete vertexai=True, project and location from the client’s arguments."),
            at(
                Place::CloudAuthDocs,
                "Sign in with Google Cloud credentials instead if you mean Vertex \
                AI.",
            ),
        ],
    },
};
