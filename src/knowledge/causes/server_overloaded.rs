//! Decided by HTTP 503 `UNAVAILABLE`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The model is overloaded at the moment",
        meaning: "More requests for this model arrive than the provider can serve. This says nothing \
                  about the key.",
        settle: "Try a smaller model with the same key: it answers.",
        steps: &[
            step("Wait a minute and try again, with growing pauses."),
            step("Try another model in the meantime."),
            at(Place::Status, "Check the provider's status page if it lasts."),
        ],
    },
};
