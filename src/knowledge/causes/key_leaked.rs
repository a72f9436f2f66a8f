//! Decided by HTTP 403 with the message “reported as leaked”; Google sends no reason.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google blocked this key because it was seen in public",
        meaning: "Google found the key in a public place and stopped it. Such a flag can be wrong, \
                  yet a new key is the way out either way.",
        settle: "Look for the message “reported as leaked”, or a blocked mark on the key in AI Studio.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio → API keys."),
            step("Deploy the new key from a secret store, wherever the old one was used."),
            at(Place::Restrictions, "Revoke the leaked key once the new one works."),
            at(Place::Usage, "Audit usage and billing for calls that are not yours."),
            step(
                "Search code, its history and published web files for the old key, so that the new \
                 one stays private.",
            ),
        ],
    },
};
