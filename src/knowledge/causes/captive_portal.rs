//! Decided by HTML or a redirect where the API would answer with JSON.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A network page answered instead of the provider",
        meaning: "A web page or a redirect came back, as hotels, trains and company gateways send \
                  them. The request did not get through to the API. This says nothing about the key.",
        settle: "Open any http:// website: a sign-in or block page appears.",
        steps: &[
            step("Open any website and sign in to the network if it asks you to."),
            step("Check again afterwards, or from another network."),
            step("Ask the network's administrator whether the host is blocked."),
        ],
    },
};
