//! Decided by `RATE_LIMIT_EXCEEDED` with `quota_limit_value` “0”.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The project's quota is 0",
        meaning: "Google gave this project a quota of zero, so no call can succeed. Waiting never \
                  helps, and a new key in the same project has the same quota.",
        settle: "Look for quota_limit_value “0” in the answer.",
        steps: &[
            at(Place::Projects, "Create a key in another project and try it there."),
            at(Place::Quotas, "Open the quota that the answer names and ask for a higher value."),
            at(Place::Billing, "Check the project's billing in AI Studio."),
        ],
    },
};
