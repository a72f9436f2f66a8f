//! Decided by texts of SDKs and tools that found no key, before any HTTP answer.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The program found no key in its environment",
        meaning: "The program stopped before it asked Google. The variable is not set where it runs, \
                  or it reads another name or another .env file.",
        settle: "Print the variable's length from inside the program: it is 0 or missing.",
        steps: &[
            run(
                r#"printf %s "$GEMINI_API_KEY" | wc -c"#,
                "Count the variable's characters in the place where the program runs.",
            ),
            step(
                "Set the name that the program reads. Google's SDKs read GEMINI_API_KEY or \
                 GOOGLE_API_KEY, the Vercel AI SDK reads GOOGLE_GENERATIVE_AI_API_KEY.",
            ),
            step("Check which .env file is read: Gemini CLI stops at the first one it meets upward."),
            step(
                "Open a new terminal and restart the editor; recreate a Docker Compose container, a \
                 restart keeps old values.",
            ),
        ],
    },
};
