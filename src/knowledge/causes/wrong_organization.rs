//! A key or header that names another organization than the account belongs to.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Key and organization do not belong together",
        meaning: "The request names an organization that the key's account is no member of, or \
                  the account has none. The key itself may be good.",
        settle: "Leave the organization header out: the call is then made for the key's own \
                  organization.",
        steps: &[
            step("Remove the organization and project settings from the program, then try again."),
            at(Place::Keys, "Compare the organization of the key with the one in the settings."),
            step("Ask an owner for an invitation if you must call in that organization's name."),
        ],
    },
};
