//! Decided by a number sign and words after the value on the same line.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A comment follows the key on the same line",
        meaning: "Some readers cut the comment off. Others, docker --env-file among them, make it part \
            of the key.",
        settle: "Count the characters that the app sees: the comment adds to them.",
        steps: &[
            step("Move the comment to a line of its own."),
            step("Check that nothing follows the key, not even a space."),
            step("Create the container anew, so that it reads the file again."),
        ],
    },
};
