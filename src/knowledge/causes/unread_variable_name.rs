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
    zh: Prose {
        title: "工具可能不读取这个名称的变量",
        meaning: "每个工具只查找自己的变量名，忽略其余的。变量即使已设置，也可能没有读取。",
        settle: "查阅工具文档中的变量名，或改名后再试。",
        steps: &[
            step("把变量改成工具会读取的名称。"),
            step("为 Gemini CLI 设置 GEMINI_API_KEY；Google 的 SDK 也读取 GOOGLE_API_KEY。"),
            step("为 Vercel AI SDK 设置 GOOGLE_GENERATIVE_AI_API_KEY。"),
            step("为 Genkit 设置 GOOGLE_GENAI_API_KEY，为 AG2 设置 GOOGLE_GEMINI_API_KEY。"),
        ],
    },
};
