//! Decided by reason `SERVICE_DISABLED`; the answer carries the link that enables the API.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The Gemini API is off in the key's project",
        meaning: "Google knows the key, but its project has not enabled the Gemini API. Older answers \
                  call it Generative Language API.",
        settle: "Compare the project number in the answer with the project where the API is on.",
        steps: &[
            at(
                Place::ApiLibrary,
                "Open the enable link of the answer, or the API's page, and press Enable.",
            ),
            step("Wait some minutes until the change has spread, then try again."),
            at(Place::Keys, "Use a key of another project if this one is not yours to change."),
        ],
    },
};
