//! Decided by reason `API_KEY_SERVICE_BLOCKED` with HTTP 403.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key's restrictions leave out the Gemini API",
        meaning: "Google knows the key, but its list of allowed APIs lacks the Gemini API. Keys made \
                  for Maps, Firebase or Vertex AI are often so. Since September 2026 standard keys \
                  are reported to get the same answer.",
        settle: "Open the key in the Cloud console: Gemini API is not ticked under API restrictions.",
        steps: &[
            at(Place::Keys, "Create a key for Gemini in AI Studio → API keys and use it instead."),
            at(
                Place::Restrictions,
                "Add the Gemini API to the restrictions if you want to keep an auth key.",
            ),
            step("Leave a standard key alone: where Gemini API is greyed out, it cannot be added."),
        ],
    },
};
