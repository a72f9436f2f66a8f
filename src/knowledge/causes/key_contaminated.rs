//! Decided by texts about `ByteString`, header values or CR/LF, before any HTTP answer.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key holds a character that no header can carry",
        meaning: "The program refused to send the request, so Google never saw the key. A curly \
                  quote, a line break or an invisible mark stands in the value.",
        settle: "Read the index in the message: it counts from 0 to the odd character.",
        steps: &[
            step("Paste the line that sets the key into this page, which marks the character."),
            step("Copy the cleaned key from here and replace the stored value with it."),
            run(
                command::COUNT_CHARACTERS,
                "Count what the program sees now: expect 53 in an auth key, 39 in a standard key.",
            ),
            step("Restart the program, so that it reads the new value."),
        ],
    },
    zh: Prose {
        title: "密钥含有请求头无法携带的字符",
        meaning: "程序拒绝发送请求，因此 Google 没有收到这个密钥。值里有弯引号、换行符或看不见的字符。",
        settle: "查看消息中的索引：从 0 数起，指向异常字符。",
        steps: &[
            step("把设置密钥的那一行粘贴到本页，本页会标出该字符。"),
            step("从这里复制清理后的密钥，替换已保存的值。"),
            run(
                command::COUNT_CHARACTERS,
                "统计程序现在读到的字符数：auth 密钥应为 53，标准密钥应为 39。",
            ),
            step("重启程序，让它读到新的值。"),
        ],
    },
};
