//! Decided by an `Authorization` header that holds a key without `Bearer`, where `Bearer` is wanted.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The word Bearer is missing before the key",
        meaning: "This address reads Authorization with the word Bearer, one space and the key. \
            Gemini’s native addresses differ: they read x-goog-api-key and the key alone.",
        settle: "Look for “Missing or invalid Authorization header” in the answer.",
        steps: &[
            step("Write Bearer and one space before the key in Authorization."),
            run(
                command::LIST_MODELS_AS_OPENAI,
                "Compare with this call of Gemini’s OpenAI-compatible address.",
            ),
            run(
                command::LIST_MODELS,
                "Use x-goog-api-key instead at a native Gemini address.",
            ),
        ],
    },
    zh: Prose {
        title: "密钥前缺少 Bearer",
        meaning: "这个地址要求 Authorization 由 Bearer、一个空格和密钥组成。Gemini 的原生地址不同：\
                  读取的是 x-goog-api-key，其中只放密钥。",
        settle: "在响应中查找“Missing or invalid Authorization header”。",
        steps: &[
            step("在 Authorization 中的密钥前写上 Bearer 和一个空格。"),
            run(command::LIST_MODELS_AS_OPENAI, "对比这条命令：它调用 Gemini 的 OpenAI 兼容地址。"),
            run(command::LIST_MODELS, "在 Gemini 原生地址上改用 x-goog-api-key。"),
        ],
    },
};
