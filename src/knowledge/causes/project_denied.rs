//! Decided by the message “Your project has been denied access”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google denied this project access",
        meaning: "Google refuses calls of the whole project, while listing models may still work. It \
                  gives no reason. Users report that a new key or another network changes nothing.",
        settle: "Try the same call with a key of another project: it works there.",
        steps: &[
            at(Place::Projects, "Look for a banner on the project in AI Studio and follow it."),
            step("Complete age verification and 2-Step Verification of the Google account."),
            at(Place::Billing, "Check that the project's billing is in order."),
            at(Place::Forum, "Ask Google to review the project, without posting the key."),
        ],
    },
};
