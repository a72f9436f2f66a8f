//! Decided by the shape `gen-lang-client-` and digits, or a bare project number.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a project id, not a key",
        meaning: "AI Studio shows the project beside each key, and it is easily copied instead. It is \
            not secret.",
        settle: "Look at the column: project ids read gen-lang-client- and digits.",
        steps: &[
            at(Place::Keys, "Copy the key itself, which starts with AQ., from the list."),
            step("Leave GOOGLE_CLOUD_PROJECT unset unless you use Vertex AI."),
        ],
    },
};
