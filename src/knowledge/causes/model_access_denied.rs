//! Decided by a 403 that names a model: tuned models, preview models, allow-lists.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This project may not use this model",
        meaning: "The key is accepted, but the model is closed to its project. Tuned models and \
                  models with limited access answer so.",
        settle: "Try a public model with the same key: it answers.",
        steps: &[
            step("Try the call with a public model first."),
            step("Check that a tuned model belongs to the key's project."),
            at(Place::Models, "Look up whether the model needs a request for access."),
        ],
    },
};
