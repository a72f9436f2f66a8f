//! Decided by a variable in single quotes or in another shell’s notation.

use crate::knowledge::cause::{Prose, Severity, run};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The shell does not replace this variable",
        meaning: "The name of the variable is sent instead of the key. Single quotes stop bash and \
            zsh, and each Windows shell has its own notation.",
        settle: "Print the same text with echo: the name appears, not the key.",
        steps: &[
            run(
                "curl -sS -H \"x-goog-api-key: $GEMINI_API_KEY\" \
                    https://generativelanguage.googleapis.com/v1beta/models",
                "Use double quotes around the header in bash and zsh.",
            ),
            run(
                "curl.exe -sS -H \"x-goog-api-key: $env:GEMINI_API_KEY\" \
                    https://generativelanguage.googleapis.com/v1beta/models",
                "Write $env: before the name in PowerShell.",
            ),
            run(
                "curl -sS -H \"x-goog-api-key: %GEMINI_API_KEY%\" \
                    https://generativelanguage.googleapis.com/v1beta/models",
                "Write percent signs around the name in cmd.exe.",
            ),
            run(
                "GEMINI_API_KEY: ${{ secrets.GEMINI_API_KEY }}",
                "Refer to the secret under env in a GitHub workflow.",
            ),
        ],
    },
};
