//! Decided by reason `CONSUMER_INVALID`.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google does not accept the project of this call",
        meaning: "The named project does not exist, was deleted or is closed to this caller. It is \
                  known from Gemini Code Assist logins, where GOOGLE_CLOUD_PROJECT names a wrong \
                  project.",
        settle: "Read the project in the answer: “default” means that none was set.",
        steps: &[
            run(r#"echo "$GOOGLE_CLOUD_PROJECT""#, "Check which project the environment names."),
            step(
                "Set GOOGLE_CLOUD_PROJECT to an existing project id, or remove it when you use an API \
                 key.",
            ),
            at(Place::Keys, "Create a key in an existing project if yours was deleted."),
        ],
    },
};
