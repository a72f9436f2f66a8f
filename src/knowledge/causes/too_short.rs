//! Decided by a length below the one that this kind of key has.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is shorter than such keys are",
        meaning: "The first or last characters are often lost while selecting by hand. A standard \
            Gemini key has 39 characters; auth keys seen so far have 53, which is not documented. You \
            may still check it.",
        settle: "Compare the last four characters with those in the key list.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list, with the copy button."),
            step("Look for a length limit in the form, database column or secret store."),
            run(command::COUNT_CHARACTERS, "Count the characters that the app sees."),
        ],
    },
    zh: Prose {
        title: "密钥比同类密钥短",
        meaning: "手动选取时，开头或末尾的字符常常会漏掉。Gemini 标准密钥有 39 个字符；目前见过的 auth \
                  密钥有 53 个，但官方文档没有说明。仍然可以检查这个密钥。",
        settle: "把最后四个字符与密钥列表中的对比。",
        steps: &[
            at(Place::Keys, "从密钥列表中用复制按钮重新复制密钥。"),
            step("检查表单、数据库列或机密存储是否有长度限制。"),
            run(command::COUNT_CHARACTERS, "统计应用读到的字符数。"),
        ],
    },
};
