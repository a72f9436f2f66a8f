//! Decided by a carriage return before the line break; a Windows clipboard may have added it.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The lines end with CR and LF",
        meaning: "Unix shells and some .env readers keep the CR as the last character of the key. Many \
            clients then refuse to send it. A Windows clipboard adds CR too, so look at the file.",
        settle: "Run file .env: with this fault it reports “CRLF line terminators”.",
        steps: &[
            run(r"sed -i 's/\r$//' .env", "Convert the file to LF on Linux, WSL or Git Bash."),
            step("Click CRLF at the bottom of VS Code, choose LF and save."),
            run(
                r#"GEMINI_API_KEY="${GEMINI_API_KEY%$'\r'}""#,
                "Remove the CR from the variable in bash.",
            ),
        ],
    },
};
