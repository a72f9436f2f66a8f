//! Decided by a `QuotaFailure` whose quota id counts per minute, or a bare 429.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Too many requests in a short time",
        meaning: "Google accepts the key and asks for a pause. Limits count per project, so all its \
                  keys and programs share them.",
        settle: "Wait one minute and send a single request: it succeeds.",
        steps: &[
            step("Wait for the delay that the answer names, or one minute."),
            step("Slow the program down: fewer calls at once, and growing pauses between tries."),
            at(Place::RateLimits, "Check the project's limits per minute, for requests and for tokens."),
            at(Place::Billing, "Choose a higher tier in AI Studio if the limits are too low."),
        ],
    },
};
