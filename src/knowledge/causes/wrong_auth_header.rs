//! Decided by `Bearer` on a native address, or `x-goog-api-key` under `/openai`; in answers by the text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key travels in the wrong header",
        meaning: "Gemini’s native addresses read x-goog-api-key and judge an Authorization header \
            first, even beside it. Addresses under /openai read only Authorization: Bearer. Google’s \
            answer asks for OAuth, which misleads.",
        settle: "Compare address and header: only addresses under /openai take Bearer.",
        steps: &[
            run(
                command::LIST_MODELS,
                "Send x-goog-api-key to native addresses, without Authorization.",
            ),
            run(
                command::LIST_MODELS_AS_OPENAI,
                "Send Authorization: Bearer only to addresses under /v1beta/openai.",
            ),
            step("Choose the Gemini type, not the OpenAI type, for a native address in your tool."),
        ],
    },
    zh: Prose {
        title: "密钥放错了请求头",
        meaning: "Gemini 的原生地址读取 x-goog-api-key，但若同时带有 Authorization，会先检查它。\
                  /openai 下的地址只读取 Authorization: Bearer。Google 的响应要求 OAuth，容易误导\
                  人。",
        settle: "对比地址和请求头：只有 /openai 下的地址接受 Bearer。",
        steps: &[
            run(command::LIST_MODELS, "对原生地址发送 x-goog-api-key，不带 Authorization。"),
            run(
                command::LIST_MODELS_AS_OPENAI,
                "只对 /v1beta/openai 下的地址发送 Authorization: Bearer。",
            ),
            step("在工具中为原生地址选择 Gemini 类型，而不是 OpenAI 类型。"),
        ],
    },
};
