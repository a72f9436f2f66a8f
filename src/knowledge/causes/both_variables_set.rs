//! Decided by `GOOGLE_API_KEY` and `GEMINI_API_KEY` standing side by side.

use crate::knowledge::cause::{Prose, Severity, run};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "GOOGLE_API_KEY and GEMINI_API_KEY are both set",
        meaning: "Google’s SDKs use GOOGLE_API_KEY then. Some other tools prefer GEMINI_API_KEY, so an \
            old key can win unnoticed.",
        settle: "Look for “Both GOOGLE_API_KEY and GEMINI_API_KEY are set” in the output.",
        steps: &[
            run("unset GOOGLE_API_KEY", "Remove the variable that your app should not use."),
            run(
                "Remove-Item Env:GOOGLE_API_KEY",
                "Remove it in PowerShell; delete a Windows user variable in the system settings.",
            ),
            run(
                "env | grep -oE '^[A-Z_]+_API_KEY'",
                "List the names that are still set, without their values.",
            ),
        ],
    },
};
