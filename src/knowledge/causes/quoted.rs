//! Decided by plain quotes that stay in the value where the reader does not remove them.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The quotes are part of the value",
        meaning: "Some readers remove quotes and others keep them. The set of cmd.exe, docker \
            --env-file, CI forms and secret stores keep them.",
        settle: "Count the characters that the app sees: kept quotes add two.",
        steps: &[
            step("Write the value without quotes."),
            run(
                r#"set "GEMINI_API_KEY=%GEMINI_API_KEY:"=%""#,
                "Remove the quotes in cmd.exe, where they belong around name and value together.",
            ),
            run(
                r#"sed -i "/^GEMINI_API_KEY=/ s/[\"']//g" .env"#,
                "Remove them from a file for docker --env-file, on Linux or in Git Bash.",
            ),
            step("Open a new terminal, or create the container anew: a restart keeps the old value."),
        ],
    },
};
