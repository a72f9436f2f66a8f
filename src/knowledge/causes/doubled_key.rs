//! Decided by the same key standing twice in a row.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key was pasted twice",
        meaning: "The key was pasted two times into the same field. The provider receives one long key \
            that it does not know.",
        settle: "Count the characters that the app sees: here there are twice as many.",
        steps: &[
            step("Delete one of the two copies."),
            step("Clear a masked field completely before you paste into it."),
            run(
                command::COUNT_CHARACTERS,
                "Count the characters; a Gemini auth key usually has 53.",
            ),
        ],
    },
    zh: Prose {
        title: "密钥粘贴了两次",
        meaning: "同一个输入框里粘贴了两次密钥。服务商收到一个不认识的长密钥。",
        settle: "统计应用读到的字符数：这里是密钥的两倍。",
        steps: &[
            step("删除其中一份。"),
            step("清空显示为圆点的输入框，再粘贴。"),
            run(command::COUNT_CHARACTERS, "统计字符数；Gemini auth 密钥通常有 53 个字符。"),
        ],
    },
};
