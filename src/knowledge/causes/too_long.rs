//! Decided by a length above the one that this kind of key has.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is longer than such keys are",
        meaning: "Something else was probably copied along. A standard Gemini key has 39 characters; \
            auth keys seen so far have 53, which is not documented. You may still check it.",
        settle: "Compare the end of the value with the key list.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list and replace the whole value."),
            step("Look for a word, a comment or a second key at the end."),
            run(command::COUNT_CHARACTERS, "Count the characters that the app sees."),
        ],
    },
    zh: Prose {
        title: "密钥比同类密钥长",
        meaning: "很可能多复制了别的内容。Gemini 标准密钥有 39 个字符；目前见过的 auth 密钥有 53 个，但\
                  官方文档没有说明。仍然可以检查这个密钥。",
        settle: "把值的末尾与密钥列表对比。",
        steps: &[
            at(Place::Keys, "从密钥列表中重新复制密钥，替换整个值。"),
            step("查看末尾是否有单词、注释或另一个密钥。"),
            run(command::COUNT_CHARACTERS, "统计应用读到的字符数。"),
        ],
    },
};
