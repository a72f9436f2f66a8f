//! Test against live, one region, resource or audience against another.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key belongs to another environment",
        meaning: "Key and target are of two worlds: test and live mode, two regions, two \
                  resources or two audiences. Each is fine in its own.",
        settle: "Use the key with its own environment: it works there.",
        steps: &[
            step("Compare mode, region and host of the request with those of the key."),
            at(Place::Keys, "Create or choose a key of the environment that you call."),
            step("Keep a variable of its own for each environment."),
        ],
    },
};
