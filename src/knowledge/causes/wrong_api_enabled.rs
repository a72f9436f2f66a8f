//! Decided by `SERVICE_DISABLED` although an API with a similar name is enabled.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "An API with a similar name was enabled instead",
        meaning: "“Gemini for Google Cloud” is another product, and so is the Agent Platform API, \
                  once Vertex AI. Calls with this key need the Gemini API, formerly Generative \
                  Language API.",
        settle: "Look at the enabled APIs: generativelanguage.googleapis.com is not among them.",
        steps: &[
            at(
                Place::ApiLibrary,
                "Enable the Gemini API, whose service name is generativelanguage.googleapis.com.",
            ),
            step("Check that the console shows the project number that the answer names."),
            step("Wait some minutes until the change has spread, then try again."),
        ],
    },
};
