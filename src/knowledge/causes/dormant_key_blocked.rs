//! Decided by a standard key and a date from 7 May 2026; the exact answer is not known.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google blocked this key after long disuse",
        meaning: "Since 7 May 2026 Google blocks unrestricted keys that nobody used for a long time. \
                  The answer that it sends is not documented, so only AI Studio can confirm this.",
        settle: "Look for the tag Blocked beside this key in AI Studio → API keys.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio → API keys, or use an existing restricted one."),
            step("Replace the old key everywhere it is stored, then restart the program."),
            at(Place::Keys, "Delete the blocked key once the new one works."),
        ],
    },
    zh: Prose {
        title: "密钥长期未用，被 Google 封锁",
        meaning: "自 2026 年 5 月 7 日起，Google 封锁长期未用且未加限制的密钥。它返回什么响应，文档\
                  没有说明，因此只有 AI Studio 能证实这一点。",
        settle: "在 AI Studio → API keys（API 密钥）中查看该密钥旁是否有 Blocked（已封锁）标签。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中新建密钥，或使用现有的已加限制的密钥。"),
            step("替换各处保存的旧密钥，然后重启程序。"),
            at(Place::Keys, "确认新密钥可用后，删除被封锁的密钥。"),
        ],
    },
};
