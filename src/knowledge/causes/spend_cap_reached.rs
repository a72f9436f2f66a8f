//! Decided by the message “exceeded its monthly spending cap”.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The project reached its monthly spending cap",
        meaning: "Somebody set a cap for this project, and this month's spending has reached it. The \
                  key works again with a higher cap, or next month.",
        settle: "Look at the cap and this month's spending in AI Studio → Spend.",
        steps: &[
            at(Place::Spend, "Raise the cap in AI Studio → Spend, or wait for the next month."),
            at(Place::Usage, "Check which calls used the money, and whether all of them are yours."),
            at(Place::Billing, "Check the billing account's own limit if the cap is not reached."),
        ],
    },
};
