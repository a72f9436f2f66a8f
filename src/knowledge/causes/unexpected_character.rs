//! Decided by a character outside the alphabet of this kind of key.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A character is unusual in such a key",
        meaning: "Keys of this kind hold letters, digits, hyphens and underscores. Another character \
            often comes from copying, a template or a sentence around the key. You may still check it.",
        settle: "Compare the marked place with the key in its list.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list, with the copy button."),
            step("Remove a comma, semicolon, bracket or full stop that follows the key."),
            step("Check that no template or shell replaced a part of the value."),
        ],
    },
};
