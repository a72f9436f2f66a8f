//! Signed requests carry their time; five to fifteen minutes are tolerated.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The clock of the calling machine is wrong",
        meaning: "Signed requests carry the time. It differs from the provider's by more than \
                  some minutes, so the signature counts as expired or not yet good. The key may \
                  be fine.",
        settle: "Compare both times in the answer: they lie more than five minutes apart.",
        steps: &[
            step("Turn on automatic time, or synchronize the clock with a time server."),
            step("Restart the virtual machine or container host if it slept: its clock stands \
                  still meanwhile."),
            step("Check the time zone if the difference is a whole number of hours."),
            step("Send the request at once after signing it."),
        ],
    },
};
