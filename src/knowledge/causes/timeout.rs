//! Decided by HTTP 504 `DEADLINE_EXCEEDED`, or a 503 about a deadline.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider did not finish in time",
        meaning: "The server stopped the request because it took too long. Long prompts, large files \
                  and thinking models need more time. This says nothing about the key.",
        settle: "Send a short prompt with the same key: it is answered.",
        steps: &[
            step("Try again with a shorter prompt or a smaller file."),
            step("Raise the timeout of the program, or stream the answer."),
            at(Place::Status, "Check the provider's status page if short prompts fail too."),
        ],
    },
};
