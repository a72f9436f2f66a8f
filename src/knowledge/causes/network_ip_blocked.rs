//! Decided by an HTML 403 of Google's front end: “does not have permission to get URL”.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google's front end refuses this network address",
        meaning: "The answer is a web page from Google's front end, not from the API. It is reported \
                  for addresses of data centers. This says nothing about the key.",
        settle: "Send the same request from another network: the API answers there.",
        steps: &[
            step("Try the same request from another network, such as the office or home."),
            step("Check the address of the request for a wrong host or path."),
            step("Ask the hosting provider for another outgoing address or region."),
        ],
    },
};
