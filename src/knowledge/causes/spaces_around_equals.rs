//! Decided by a space beside the equals sign of an assignment.

use crate::knowledge::cause::{Entry, Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) static ENTRY: Entry = Entry {
    severity: Severity::Blocking,
    prose: Localized {
        en: Prose {
            title: "Spaces stand beside the equals sign",
            meaning: "A shell takes the name for a command then. The set of cmd.exe and docker --env-file \
                make the space part of the name or value.",
            settle: "Look for “command not found” or a key that begins with a space.",
            steps: &[
                step("Delete the spaces on both sides of the equals sign."),
                run(
                    r"sed -i 's/^\([A-Za-z_]*\)[ \t]*=[ \t]*/\1=/' .env",
                    "Remove them from every line of .env, on Linux or in Git Bash.",
                ),
            ],
        },
    },
};
