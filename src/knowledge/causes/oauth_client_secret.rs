//! Decided by the prefix `GOCSPX-` or the ending `apps.googleusercontent.com`.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is an OAuth client secret or id, not an API key",
        meaning: "It identifies an app during a Google login. It never takes the place of an API key.",
        settle: "Look for GOCSPX- at the start or apps.googleusercontent.com at the end.",
        steps: &[
            at(Place::Keys, "Create an API key and use it instead."),
            at(Place::Restrictions, "Reset the client secret under Credentials if others could see it."),
        ],
    },
};
