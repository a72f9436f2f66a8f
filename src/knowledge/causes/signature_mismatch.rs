//! The secret behind a signature is not the one that the other side has.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The signature does not fit",
        meaning: "Whoever signed used another secret than whoever checks, or the signed text was \
                  changed on its way. The key id itself is known.",
        settle: "Sign with a freshly copied secret: it is accepted.",
        steps: &[
            step("Copy id and secret again, as a pair, without line break or space."),
            step("Check that secret or public key and algorithm are the same on both sides."),
            step("Look for a proxy that changes path, headers or body after signing."),
            at(Place::Keys, "Create a new pair if the secret cannot be shown again."),
        ],
    },
};
