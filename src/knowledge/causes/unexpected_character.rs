//! Decided by a character outside the alphabet of this kind of key.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A character is unusual in such a key",
        meaning: "Keys of this kind hold letters, digits, hyphens and underscores. Another character \
            often comes from copying, a template or a sentence around the key. You may still check it.",
        settle: "Compare the marked place with the key in its list.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list, with the copy button."),
            step("Remove a comma, semicolon, bracket or full stop that follows the key."),
            step("Check that no template or shell replaced a part of the value."),
        ],
    },
    zh: Prose {
        title: "密钥中有不常见的字符",
        meaning: "这类密钥由字母、数字、连字符和下划线组成。其他字符往往来自复制、模板或密钥周围的句子。\
                  仍然可以检查这个密钥。",
        settle: "把标出的位置与列表中的密钥对比。",
        steps: &[
            at(Place::Keys, "从密钥列表中用复制按钮重新复制密钥。"),
            step("删除跟在密钥后面的逗号、分号、括号或句号。"),
            step("确认没有模板或 shell 替换了值的一部分。"),
        ],
    },
};
