//! Only possible: a text cannot show whether `.env` is a directory; ls can.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The path .env may be a directory",
        meaning: "Docker creates a directory when a mounted file does not exist, and Python \
            environments are often called .env. No variable can be read from it.",
        settle: "List .env: a d at the start of the line marks a directory.",
        steps: &[
            run("ls -ld .env", "List .env and look for a d in front."),
            run("rmdir .env", "Remove the directory if it is empty."),
            step("Create the file, then create the container anew."),
            step("Keep a Python environment in .venv instead."),
        ],
    },
};
