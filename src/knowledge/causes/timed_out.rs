//! Decided by the deadline of the check.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "No answer came in time",
        meaning: "The page stopped waiting. A slow network, a filter that swallows requests or a busy \
                  server can be behind it. This says nothing about the key.",
        settle: "Check once more: if it fails at the same second again, something swallows the request.",
        steps: &[
            step("Check again, and allow more time."),
            step("Try another network, such as a phone's hotspot."),
            at(Place::Status, "Check the provider's status page."),
        ],
    },
};
