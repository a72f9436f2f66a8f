//! Decided by a header name that the provider of the key does not read.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider does not read this header",
        meaning: "The key arrives under a name that nobody looks at, so the request counts as one \
            without a key. Gemini reads x-goog-api-key.",
        settle: "Look for “unregistered callers” in Google’s answer: it received no key.",
        steps: &[
            run(
                command::LIST_MODELS,
                "Name the header x-goog-api-key for Gemini.",
            ),
            step("Name it x-api-key for Anthropic and api-key for Azure OpenAI."),
            step("Check that no gateway removes the header on the way."),
        ],
    },
    zh: Prose {
        title: "服务商不读取这个请求头",
        meaning: "密钥放在没人读取的请求头里，因此请求被视为不带密钥。Gemini 读取 x-goog-api-key。",
        settle: "在 Google 的响应中查找“unregistered callers”：它没有收到密钥。",
        steps: &[
            run(command::LIST_MODELS, "对 Gemini 使用请求头 x-goog-api-key。"),
            step("对 Anthropic 使用 x-api-key，对 Azure OpenAI 使用 api-key。"),
            step("确认途中没有网关删除该请求头。"),
        ],
    },
};
