//! Decided by a key whose letters are all capitals or all small.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "All letters of the key have the same case",
        meaning: "Keys distinguish capitals from small letters. A form, a script or text recognition \
            changed them, and the original cannot be computed back.",
        settle: "Compare with the key list: there capitals and small letters are mixed.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list."),
            step("Look for an upper, lower or normalise step that handles the value."),
        ],
    },
    zh: Prose {
        title: "密钥的字母全是同一种大小写",
        meaning: "密钥区分大小写。表单、脚本或文字识别改变了字母的大小写，原值无法推算出来。",
        settle: "与密钥列表对比：列表中的密钥大小写混用。",
        steps: &[
            at(Place::Keys, "从密钥列表中重新复制密钥。"),
            step("查找对值做大写、小写或规范化处理的步骤。"),
        ],
    },
};
