//! Decided by reason `BILLING_DISABLED` or a text that requires billing.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Billing is off in this project",
        meaning: "This service answers only for projects with billing. Other Google APIs are known to \
                  say so, the Gemini API is not. The answer names service and project.",
        settle: "Look at the project's billing page: no active billing account is linked.",
        steps: &[
            at(Place::Billing, "Link an active billing account to the project that the answer names."),
            step("Wait some minutes until the change has spread, then try again."),
            step("Check the service in the answer if it is not the one you meant to call."),
        ],
    },
};
