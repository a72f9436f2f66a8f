//! Decided by HTTP 400 `FAILED_PRECONDITION` with “User location is not supported”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google does not serve the caller's location",
        meaning: "Google goes by the IP address of the calling computer, not by key or account. A \
                  server or CI runner counts where it stands. This says nothing about the key.",
        settle: "Send the same call from a computer in a supported country: it works there.",
        steps: &[
            at(Place::Regions, "Check whether the calling computer's country is on Google's list."),
            step("Move the calls to a server in a supported region if the program may run there."),
            at(
                Place::CloudAuthDocs,
                "Consider Google Cloud's enterprise endpoint, which has regions and logins of its \
                 own.",
            ),
            at(Place::Forum, "Report it if the country is on the list: the address may be misplaced."),
        ],
    },
};
