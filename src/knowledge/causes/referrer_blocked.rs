//! Decided by reason `API_KEY_HTTP_REFERRER_BLOCKED`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key works only on its own websites",
        meaning: "The key is alive and bound to other websites. From this page it always fails, and \
                  that is no fault. Browsers usually send only the origin, so a pattern with a path \
                  never matches.",
        settle: "Call the API from one of the listed websites: there the key works.",
        steps: &[
            step("Test the key on its own website before you change anything."),
            step("Compare the referrer in the answer with your site; <empty> means that none was sent."),
            at(
                Place::Restrictions,
                "Add the site's origin, without a path, under Application restrictions → Websites.",
            ),
            at(Place::Keys, "Create another key for servers: they send no referrer."),
        ],
    },
};
