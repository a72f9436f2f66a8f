//! Decided by a space beside the equals sign of an assignment.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Spaces stand beside the equals sign",
        meaning: "A shell then takes the name for a command. In cmd.exe, set makes the spaces part of \
            name and value. Docker refuses or keeps them.",
        settle: "Look for “command not found” or a key that begins with a space.",
        steps: &[
            step("Delete the spaces on both sides of the equals sign."),
            run(
                r"sed -i 's/^\([A-Za-z0-9_]*\)[ \t]*=[ \t]*/\1=/' .env",
                "Remove them from every line of .env, on Linux or in Git Bash.",
            ),
        ],
    },
};
