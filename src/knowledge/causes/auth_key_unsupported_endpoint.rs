//! Decided by `CREDENTIALS_MISSING` from `generativelanguage.googleapis.com` itself.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This endpoint does not take this kind of key",
        meaning: "“API keys are not supported by this API” can mean this kind of key, or one not \
                  allowed here. Keys from the Cloud console or Vertex AI often get it.",
        settle: "Try a new key from AI Studio in the same request: it works.",
        steps: &[
            at(Place::Keys, "Create a key in AI Studio → API keys and send it in the same request."),
            step("Call generativelanguage.googleapis.com with the key in the header x-goog-api-key."),
            at(
                Place::Restrictions,
                "Check the old key: it needs a bound service account and the Gemini API among its \
                 APIs.",
            ),
            at(
                Place::KeyDocs,
                "Compare the method with Google's guide on keys if the new key fails as well.",
            ),
        ],
    },
};
