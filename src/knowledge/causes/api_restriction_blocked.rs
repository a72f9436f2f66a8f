//! Decided by reason `API_KEY_SERVICE_BLOCKED` with HTTP 403.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key's restrictions leave out the Gemini API",
        meaning: "Google knows the key, but its list of allowed APIs lacks the Gemini API. Keys made \
                  for Maps, Firebase or Vertex AI are often so. Since September 2026 standard keys \
                  are reported to get the same answer.",
        settle: "Open the key in the Cloud console: Gemini API is not ticked under API restrictions.",
        steps: &[
            at(Place::Keys, "Create a key for Gemini in AI Studio → API keys and use it instead."),
            at(
                Place::Restrictions,
                "Add the Gemini API to the restrictions if you want to keep an auth key.",
            ),
            step("Leave a standard key alone: where Gemini API is greyed out, it cannot be added."),
        ],
    },
    zh: Prose {
        title: "密钥的限制不包含 Gemini API",
        meaning: "Google 认识这个密钥，但密钥允许的 API 列表里没有 Gemini API。为 Maps、Firebase 或 \
                  Vertex AI 创建的密钥往往如此。据反馈，自 2026 年 9 月起，标准密钥也会得到同样的响\
                  应。",
        settle: "在 Cloud 控制台中打开该密钥：API restrictions（API 限制）下没有勾选 Gemini API。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中创建用于 Gemini 的密钥，改用它。"),
            at(Place::Restrictions, "若要保留 auth 密钥，把 Gemini API 加入限制列表。"),
            step("不要改动标准密钥：Gemini API 显示为灰色时无法添加。"),
        ],
    },
};
