//! Decided by reason `CONSUMER_SUSPENDED`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google suspended the project of this key",
        meaning: "Google suspends projects over its terms of service; misuse of a stolen key can lead \
                  to that. Google's text repeats the whole key, so do not post it. Waiting does not \
                  help.",
        settle: "Look for a notice from Google in the mail of the project's owners.",
        steps: &[
            step("Read the notice that Google mailed to the project's owners."),
            at(Place::Appeal, "Appeal with the project number, after what the notice names is mended."),
            at(Place::Usage, "Check usage for calls that are not yours."),
            step("Remove the key from Google's text before you show it to anybody."),
        ],
    },
};
