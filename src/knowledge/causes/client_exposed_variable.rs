//! Decided by the prefix `VITE_`, `NEXT_PUBLIC_` or `REACT_APP_` before a key’s name.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This prefix publishes the key with the web page",
        meaning: "Build tools copy variables with VITE_, NEXT_PUBLIC_ or REACT_APP_ into the page. \
            Every visitor can read them, and Google blocks keys found in public.",
        settle: "Search the built files for the first characters of the key.",
        steps: &[
            step("Move the call to a server that keeps the key."),
            step("Remove the prefix from the variable’s name."),
            at(Place::Keys, "Create a new key and delete this one if the page was online."),
        ],
    },
};
