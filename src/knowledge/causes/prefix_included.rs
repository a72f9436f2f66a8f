//! Decided by a header name, a variable name or `Bearer` in front of the key, inside the value.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(in crate::knowledge) const START: &str = r#"printf '%.4s\n' "$GEMINI_API_KEY""#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The value holds more than the key",
        meaning: "A word such as Bearer, key=, x-goog-api-key: or GEMINI_API_KEY= stands in the value. \
            SDKs add the header name themselves, so it arrives twice.",
        settle: "Look at the first characters that the app sees: a Gemini key starts with AQ. or AIza.",
        steps: &[
            step("Store only the key, without the words in front of it."),
            run(
                START,
                "Print the first four characters that the app sees.",
            ),
            step("Leave the header to the SDK, or write it once in the request."),
        ],
    },
    zh: Prose {
        title: "值里除了密钥还有别的内容",
        meaning: "值里带有 Bearer、key=、x-goog-api-key: 或 GEMINI_API_KEY= 之类的文字。SDK 会自己加上请\
                  求头名称，于是它出现了两次。",
        settle: "查看应用读到的开头几个字符：Gemini 密钥以 AQ. 或 AIza 开头。",
        steps: &[
            step("只保存密钥本身，去掉前面的文字。"),
            run(START, "打印应用读到的前四个字符。"),
            step("把请求头交给 SDK 处理，或在请求中只写一次。"),
        ],
    },
};
