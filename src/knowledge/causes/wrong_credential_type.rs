//! Decided by `ACCESS_TOKEN_SCOPE_INSUFFICIENT` or “missing required authentication credential”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google saw an OAuth login where an API key belongs",
        meaning: "Google treated the call as an OAuth login and found its token absent or too narrow. \
                  Libraries do so when they pick up a Google login of this machine instead of the \
                  key.",
        settle: "Look at the header: an OAuth token starts with ya29, a key with AQ or AIza.",
        steps: &[
            step("Remove the Authorization header and send the API key in x-goog-api-key."),
            at(Place::Keys, "Create a key in AI Studio → API keys if there is none yet."),
            step("Pass the key to the library explicitly, so that it does not pick up another login."),
            at(
                Place::CloudAuthDocs,
                "Add the missing scope instead if the OAuth login is what you want.",
            ),
        ],
    },
};
