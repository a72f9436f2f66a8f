//! Decided by `AQ` and 50 further characters without the dot between them.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const UPDATE: &str = "npm install -g @google/gemini-cli@latest";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The dot after AQ is missing",
        meaning: "Google’s auth keys begin with AQ and a dot. Some paste filters, an older one of \
            Gemini CLI among them, dropped it.",
        settle: "Compare the first three characters with the key in AI Studio.",
        steps: &[
            step("Put the dot back after AQ, or copy the cleaned key."),
            run(
                UPDATE,
                "Update Gemini CLI, if the key was pasted there.",
            ),
            step("Set the key as GEMINI_API_KEY instead of pasting it into the tool."),
        ],
    },
    zh: Prose {
        title: "AQ 后面少了一个点",
        meaning: "Google 的 auth 密钥以 AQ 加一个点开头。有些粘贴过滤（包括旧版 Gemini CLI 的）会去\
                  掉这个点。",
        settle: "把前三个字符与 AI Studio 中的密钥对比。",
        steps: &[
            step("在 AQ 后补上点，或复制清理后的密钥。"),
            run(UPDATE, "若密钥是粘贴到 Gemini CLI 中的，更新 Gemini CLI。"),
            step("用 GEMINI_API_KEY 变量设置密钥，不要粘贴到工具中。"),
        ],
    },
};
