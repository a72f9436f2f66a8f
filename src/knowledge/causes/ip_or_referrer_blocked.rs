//! Decided by “This IP, site or mobile application is not authorized to use this API key”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is bound to other sites, addresses or apps",
        meaning: "The key is alive, but the caller is not on its list. Google does not say which kind \
                  of list it is. From this page a refusal is no fault.",
        settle: "Open the key in the Cloud console and read its Application restrictions.",
        steps: &[
            step("Test the key where it normally runs before you change anything."),
            at(
                Place::Restrictions,
                "Compare the address and referrer in the answer with the key's Application \
                 restrictions.",
            ),
            at(Place::Restrictions, "Add the missing website, address or app, then wait some minutes."),
        ],
    },
};
