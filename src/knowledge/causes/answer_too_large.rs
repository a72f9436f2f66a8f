//! Decided by the page's byte limit for answers.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

const FIRST_LINES: &str = r#"curl -sS -H "x-goog-api-key: $GEMINI_API_KEY" https://generativelanguage.googleapis.com/v1beta/models | head -c 500"#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The answer is larger than this page reads",
        meaning: "The page stopped reading at its size limit. The API's answers are much smaller, so \
                  another server may have answered. This says nothing about the key.",
        settle: "Look at the first lines in a terminal: they are not the API's JSON.",
        steps: &[
            step("Check again, from another network if it happens twice."),
            run(
                FIRST_LINES,
                "Look at the first lines of the answer.",
            ),
        ],
    },
    zh: Prose {
        title: "响应超出本页的读取上限",
        meaning: "本页读到大小上限就停止了。API 的响应要小得多，因此可能是另一台服务器返回的。不能据\
                  此判断密钥好坏。",
        settle: "在终端中查看开头几行：不是 API 的 JSON。",
        steps: &[
            step("重新检查；若再次发生，换一个网络。"),
            run(FIRST_LINES, "查看响应的开头几行。"),
        ],
    },
};
