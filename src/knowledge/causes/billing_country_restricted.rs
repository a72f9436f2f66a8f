//! Decided by the message “restricted from your billing country”; known from one report.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The billing account's country is not served",
        meaning: "Google goes by the country of the billing account here, not by the caller's \
                  address. Only one report of this answer is known.",
        settle: "Compare the billing account's country with Google's list of regions.",
        steps: &[
            at(Place::Regions, "Check whether the country of the billing account is on Google's list."),
            at(Place::Billing, "Correct the billing account if it does not show where you are based."),
            at(Place::Forum, "Ask Google if the country is on the list."),
        ],
    },
};
