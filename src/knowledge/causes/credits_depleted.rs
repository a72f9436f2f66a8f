//! Decided by the message “prepayment credits are depleted”, or HTTP 402.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The prepaid credits are used up",
        meaning: "The project pays in advance and nothing is left. Waiting does not help, and listing \
                  models may still work. Since August 2026 some free-tier projects report this answer \
                  by mistake.",
        settle: "Look at the credit balance in AI Studio: it is zero.",
        steps: &[
            at(Place::Billing, "Check the balance in AI Studio and add credits."),
            at(
                Place::Projects,
                "Check that the key's project uses the billing account that holds the credits.",
            ),
            step("Keep in mind that Google Cloud trial credits do not pay for the Gemini API."),
            at(Place::Forum, "Report it to Google if the project is on the free tier."),
        ],
    },
};
