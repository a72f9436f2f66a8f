//! Decided by a variable name that the tool in the text does not read.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The tool may not read a variable of this name",
        meaning: "Each tool looks for its own names and ignores the rest. The variable can be set and \
            still go unread.",
        settle: "Look up the name in the tool’s documentation, or rename it and try again.",
        steps: &[
            step("Rename the variable to the one that the tool reads."),
            step("Use GEMINI_API_KEY for Gemini CLI; Google’s SDKs read GOOGLE_API_KEY too."),
            step("Use GOOGLE_GENERATIVE_AI_API_KEY for the Vercel AI SDK."),
            step("Use GOOGLE_GENAI_API_KEY for Genkit and GOOGLE_GEMINI_API_KEY for AG2."),
        ],
    },
};
