//! Decided by reason `API_KEY_INVALID` with the message “API key not valid”.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google does not know this key",
        meaning: "Google found no key with exactly these characters. Most often one is missing or added, or another key was pasted. Leaked keys, and standard keys that Google no longer takes, are reported to get the same answer.",
        settle: "Copy the key from AI Studio again: if that copy works, the old string was wrong.",
        steps: &[
            at(
                Place::Keys,
                "Copy the key again from AI Studio → API keys and compare it with the one in use.",
            ),
            at(
                Place::Keys,
                "Create a new key if the old one is missing there, blocked, or of type Standard.",
            ),
            run(
                command::COUNT_CHARACTERS,
                "Count the characters that the program sees: expect 53 in an auth key, 39 in a \
                 standard key.",
            ),
            step("Replace the value everywhere it is stored, then restart the program."),
        ],
    },
    zh: Prose {
        title: "Google 不认识这个密钥",
        meaning: "Google 没有找到字符完全一致的密钥。多半是少了或多了一个字符，或者粘贴了另一个密钥。据反馈，泄露的密钥以及 Google 不再接受的标准密钥也会得到同样的响应。",
        settle: "从 AI Studio 重新复制密钥：若新复制的能用，就是原来的字符串有误。",
        steps: &[
            at(Place::Keys, "从 AI Studio → API keys（API 密钥）重新复制密钥，并与正在使用的对比。"),
            at(Place::Keys, "若旧密钥不在列表中、已被封锁或类型为 Standard（标准），新建密钥。"),
            run(command::COUNT_CHARACTERS, "统计程序读到的字符数：auth 密钥应为 53，标准密钥应为 39。"),
            step("替换各处保存的旧值，然后重启程序。"),
        ],
    },
};
