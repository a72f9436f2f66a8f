//! Decided by the shape of another provider’s key where this provider’s key belongs.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key belongs to another provider",
        meaning: "Its shape is that of another company’s keys. Names alike, such as Grok and Groq, and \
            copied settings mix them up.",
        settle: "Compare the start: AQ. or AIza is Google, sk-ant- Anthropic, gsk_ Groq, xai- xAI.",
        steps: &[
            step("Send this key to its own provider, or use another here."),
            at(Place::Keys, "Create a key of the provider that the request goes to."),
            step("Compare provider, base URL and model in the settings: all three must match."),
        ],
    },
    zh: Prose {
        title: "这个密钥属于另一家服务商",
        meaning: "它的形式与另一家公司的密钥一致。名称相近（例如 Grok 与 Groq）或复制来的配置会造成混淆。",
        settle: "对比开头：AQ. 或 AIza 属于 Google，sk-ant- 属于 Anthropic，gsk_ 属于 Groq，xai- 属于 \
                 xAI。",
        steps: &[
            step("把这个密钥发给它所属的服务商，或在这里改用另一个。"),
            at(Place::Keys, "在请求发往的服务商处创建密钥。"),
            step("对比配置中的服务商、base URL 和模型：三者必须一致。"),
        ],
    },
};
