//! Decided by `AQ` and 50 further characters without the dot between them.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The dot after AQ is missing",
        meaning: "Google’s auth keys begin with AQ and a dot. Some paste filters, an older one of \
            Gemini CLI among them, dropped it.",
        settle: "Compare the first three characters with the key in AI Studio.",
        steps: &[
            step("Put the dot back after AQ, or copy the cleaned key."),
            run(
                "npm install -g @google/gemini-cli@latest",
                "Update Gemini CLI, if the key was pasted there.",
            ),
            step("Set the key as GEMINI_API_KEY instead of pasting it into the tool."),
        ],
    },
};
