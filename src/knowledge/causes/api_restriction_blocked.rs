//! Decided by reason `API_KEY_SERVICE_BLOCKED` with HTTP 403.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key's restrictions leave out the Gemini API",
        meaning: "Google knows the key, but its list of allowed APIs lacks the Gemini API. This is common for keys made for Maps, Firebase or Vertex AI.",
        settle: "Open the key in the Cloud console: Gemini API is not ticked under API restrictions.",
        steps: &[
            at(Place::Keys, "Create a key for Gemini in AI Studio → API keys and use it instead."),
            at(
                Place::Restrictions,
                "Add the Gemini API to the key's restrictions, if the console lets you.",
            ),
            step("Use a new key if the Gemini API is greyed out there, as it may be for a standard key."),
        ],
    },
    zh: Prose {
        title: "密钥的限制不包含 Gemini API",
        meaning: "Google 认识这个密钥，但密钥允许的 API 列表里没有 Gemini API。为 Maps、Firebase 或 Vertex AI 创建的密钥往往如此。",
        settle: "在 Cloud 控制台中打开该密钥：API restrictions（API 限制）下没有勾选 Gemini API。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中创建用于 Gemini 的密钥，改用它。"),
            at(Place::Restrictions, "若控制台允许，把 Gemini API 加入该密钥的限制列表。"),
            step("若 Gemini API 显示为灰色（标准密钥可能如此），改用新密钥。"),
        ],
    },
};
