//! Decided by the shape `gen-lang-client-` and digits, or a bare project number.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a project id, not a key",
        meaning: "AI Studio shows the project beside each key, and it is easily copied instead. It is \
            not secret.",
        settle: "Look at the column: project ids read gen-lang-client- and digits.",
        steps: &[
            at(Place::Keys, "Copy the key itself, which starts with AQ., from the list."),
            step("Leave GOOGLE_CLOUD_PROJECT unset unless you use Vertex AI."),
        ],
    },
    zh: Prose {
        title: "这是项目 ID，不是密钥",
        meaning: "AI Studio 在每个密钥旁显示项目，很容易复制错。它不是机密。",
        settle: "查看所在的列：项目 ID 由 gen-lang-client- 加数字组成。",
        steps: &[
            at(Place::Keys, "从列表中复制密钥本身，它以 AQ. 开头。"),
            step("若不使用 Vertex AI，不要设置 GOOGLE_CLOUD_PROJECT。"),
        ],
    },
};
