//! Decided by nothing: no sign holds for this answer.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This page does not know this answer",
        meaning: "The answer is shown as it came, with secrets blacked out. It fits no cause known \
                  here, so nothing is blamed on the key.",
        settle: "Compare the status and the message with the provider's error table.",
        steps: &[
            at(Place::Errors, "Look up the status and the reason in the provider's error table."),
            at(Place::Status, "Check the provider's status page."),
            step("Try the same request again in some minutes."),
            at(Place::Forum, "Ask on the forum with the redacted report from this page."),
        ],
    },
};
