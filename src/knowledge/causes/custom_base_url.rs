//! Decided by `GOOGLE_GEMINI_BASE_URL`, another base URL or a proxy variable in the text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Requests go through a custom address",
        meaning: "A base URL or proxy variable sends them elsewhere. The answer may come from that \
            host, which can drop the key or expect another one.",
        settle: "Unset the variable and try again: if the answer changes, this is the cause.",
        steps: &[
            run("unset GOOGLE_GEMINI_BASE_URL", "Unset the base URL and try again."),
            run(
                "env | grep -ioE '^[a-z_]*(proxy|base_url)'",
                "List the variables that redirect requests, without their values.",
            ),
            step("Ask whoever runs that address which key it expects."),
        ],
    },
};
