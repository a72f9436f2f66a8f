//! Decided by typographic quotes next to the key.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Typographic quotes are part of the value",
        meaning: "Word processors, chats and web pages turn straight quotes into curly ones. Shells \
            and .env readers do not know those, so they stay in the key.",
        settle: "Look for “ByteString” with a value such as 8220 or 8221 in the error.",
        steps: &[
            step("Delete the curly quotes and write the key without any."),
            run(
                r"perl -CSD -pi -e 's/[\x{2018}-\x{201F}]//g' .env",
                "Remove every curly quote from .env, on Linux, macOS or Git Bash.",
            ),
            step("Edit keys in a plain text editor."),
        ],
    },
};
