//! Decided by reason `API_KEY_IP_ADDRESS_BLOCKED`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key works only from its own IP addresses",
        meaning: "The key is alive and bound to other addresses. From this page your own address \
                  counts, so a refusal here is no fault.",
        settle: "Compare the address in the answer with the list in the Cloud console.",
        steps: &[
            step("Test the key on the server it was made for before you change anything."),
            at(
                Place::Restrictions,
                "Add the address that the answer names under Application restrictions → IP addresses.",
            ),
            step("Check for IPv6 and for addresses that change, as in CI and serverless hosting."),
        ],
    },
};
