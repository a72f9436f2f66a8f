//! Decided by HTTP 500 `INTERNAL`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider's server had a fault of its own",
        meaning: "The server could not finish the request. Usually it passes; now and then one long \
                  or unusual prompt causes it. This says nothing about the key.",
        settle: "Send a short prompt with the same key: it is answered.",
        steps: &[
            step("Wait a minute and try again."),
            step("Shorten the prompt, or try another model."),
            at(Place::Status, "Check the provider's status page."),
            at(Place::Forum, "Report it if the same request fails every time."),
        ],
    },
};
