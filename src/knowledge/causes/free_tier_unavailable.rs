//! Decided by `limit: 0` on a free-tier metric, or a text that refuses the free tier.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "No free tier for this model or country",
        meaning: "Google accepts the key, but this model or this country has no free use. Waiting \
                  does not help, even if the answer names a delay.",
        settle: "Look for “limit: 0” and “free_tier” in the answer, or for a word about your country.",
        steps: &[
            at(Place::RateLimits, "Choose a model that has a free limit in your project."),
            at(
                Place::Billing,
                "Set up billing in AI Studio; linking it in the Cloud console alone is not enough.",
            ),
            at(Place::Regions, "Check the list of regions if the answer speaks of your country."),
        ],
    },
};
