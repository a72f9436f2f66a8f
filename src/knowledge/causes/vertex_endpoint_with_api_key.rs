//! Decided by the host `aiplatform.googleapis.com`, or `CREDENTIALS_MISSING` with that service.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Vertex AI does not take this API key",
        meaning: "Vertex AI wants OAuth, or a key bound to a service account and allowed for it. For \
            other keys it answers “API keys are not supported by this API”.",
        settle: "Look for aiplatform.googleapis.com in the address or the answer.",
        steps: &[
            step("Send the key to generativelanguage.googleapis.com instead."),
            run(
                "unset GOOGLE_GENAI_USE_VERTEXAI",
                "Unset this variable, and remove vertexai=True from the code.",
            ),
            run("gcloud auth application-default login", "Sign in this way if you mean Vertex AI."),
            at(Place::CloudAuthDocs, "Read which credentials Vertex AI takes."),
        ],
    },
};
