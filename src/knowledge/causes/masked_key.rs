//! Decided by dots, stars or a gap in place of the middle of the key.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a masked key, not the whole one",
        meaning: "Lists, logs and CI output replace the middle of a key with dots or stars. The hidden \
            part cannot be recovered from here.",
        settle: "Compare the length with a whole key: Gemini keys have 39 or usually 53 characters.",
        steps: &[
            at(Place::Keys, "Copy the whole key from its list, with the copy button."),
            step("Replace the value wherever the masked text was stored."),
        ],
    },
    zh: Prose {
        title: "这是打码后的密钥，并不完整",
        meaning: "列表、日志和 CI 输出会用点或星号代替密钥的中间部分。隐藏的部分无法从这里恢复。",
        settle: "与完整密钥对比长度：Gemini 密钥有 39 个字符，或通常有 53 个。",
        steps: &[
            at(Place::Keys, "从密钥列表中用复制按钮复制完整密钥。"),
            step("替换各处保存的打码文本。"),
        ],
    },
};
