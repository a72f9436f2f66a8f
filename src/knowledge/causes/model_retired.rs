//! Decided by a model on the list of retired ones, or by “no longer available” in the answer.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This model has been retired; the key is not at fault",
        meaning: "The provider shut it down, or offers it to earlier users only. The list of models \
            may still name it.",
        settle: "Call another model with the same key: if it answers, this is the cause.",
        steps: &[
            at(Place::Models, "Choose a model that is offered today."),
            run(
                "curl -sS -H \"x-goog-api-key: $GEMINI_API_KEY\" \
                    https://generativelanguage.googleapis.com/v1beta/models",
                "List the models that this key may see.",
            ),
            step("Replace the name in code, settings and the defaults of tools."),
            step("Update the tool or SDK if it chooses the model itself."),
        ],
    },
};
