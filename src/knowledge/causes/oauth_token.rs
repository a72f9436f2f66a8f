//! Decided by the prefix `ya29.` or another mark of an OAuth token.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is an OAuth token, not an API key",
        meaning: "A login made it, and it expires, usually within an hour. Sent as a key, Google \
            answers that it knows no such key.",
        settle: "Look at the start: ya29. marks a Google access token.",
        steps: &[
            at(Place::Keys, "Create an API key and use it instead."),
            at(Place::CloudAuthDocs, "Keep the token for Google Cloud endpoints that ask for OAuth."),
            step("Revoke the token if it was visible to others."),
        ],
    },
};
