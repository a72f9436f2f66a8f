//! Decided by a `QuotaFailure` whose quota id counts per day.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Today's quota of the project is used up",
        meaning: "Google accepts the key; the requests of this day are spent. Daily quotas reset at \
                  midnight Pacific time, so the short retry delay misleads. A new key in the same \
                  project does not help.",
        settle: "Look for “PerDay” in the quota id of the answer.",
        steps: &[
            step("Wait until midnight Pacific time."),
            at(Place::RateLimits, "Check which limit is used up: each model has its own."),
            step("Try another model in the meantime."),
            at(Place::Billing, "Choose a higher tier in AI Studio if this happens often."),
        ],
    },
};
