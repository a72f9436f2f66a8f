//! A service account or application default credentials instead of a key.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "service-account",
    title: Localized {
        en: "Use Google Cloud credentials instead of a key",
        zh: "Use Google Cloud credentials instead of a key",
    },
    steps: &[
        type_in(
            "gcloud auth application-default login",
            Localized {
                en: "Sign in on your own machine; on Google Cloud attach a service account instead.",
                zh: "Sign in on your own machine; on Google Cloud attach a service account instead.",
            },
        ),
        type_in(
            "GOOGLE_GENAI_USE_VERTEXAI=true GOOGLE_CLOUD_PROJECT=your-project GOOGLE_CLOUD_LOCATION=global",
            Localized {
                en: "Set these three variables: the SDK then asks Vertex AI, without a key.",
                zh: "Set these three variables: the SDK then asks Vertex AI, without a key.",
            },
        ),
        go(
            Place::Iam,
            Localized {
                en: "Grant that account the role Vertex AI User.",
                zh: "Grant that account the role Vertex AI User.",
            },
        ),
        say(Localized {
            en: "Create a new key instead if you mean the Gemini API: then unset all three.",
            zh: "Create a new key instead if you mean the Gemini API: then unset all three.",
        }),
        go(
            Place::CloudAuthDocs,
            Localized {
                en: "Read which credentials each endpoint takes.",
                zh: "Read which credentials each endpoint takes.",
            },
        ),
    ],
};
