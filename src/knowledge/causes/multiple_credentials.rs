//! Decided by two credentials in one request, or by Google’s text that names them.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The request carries two credentials",
        meaning: "Addresses under /openai have refused this since April 2026. On native addresses the \
            Authorization header is judged first, and its failure wins.",
        settle: "Look for “Multiple authentication credentials received” in the answer, or count the \
            credentials.",
        steps: &[
            step("Keep one: Bearer under /openai, x-goog-api-key elsewhere."),
            step("Remove ?key= from the address."),
            step("Look for a header that an SDK, gateway or default setting adds."),
            at(
                Place::Status,
                "Look at the status page if you send only one credential; this was \
                reported once.",
            ),
        ],
    },
};
