//! Decided by reason `API_KEY_INVALID` with the message “API key expired”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key has expired",
        meaning: "Google knows the key and says that it has expired. AI Studio keys do not expire unless a date was set. Only the message shows it: the reason is the same as for an unknown key.",
        settle: "Read Google's message: only this cause says “API key expired”.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio → API keys."),
            step("Replace the old value everywhere it is stored, then restart the program."),
            at(Place::Keys, "Delete the expired key once the new one works."),
        ],
    },
    zh: Prose {
        title: "这个密钥已过期",
        meaning: "Google 认识这个密钥，并表示它已过期。AI Studio 的密钥不会过期，除非设置了日期。只有消息文本能看出这一点：原因代码与密钥未知时相同。",
        settle: "查看 Google 的消息：只有这个原因会写“API key expired”。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中新建密钥。"),
            step("替换各处保存的旧值，然后重启程序。"),
            at(Place::Keys, "确认新密钥可用后，删除过期的密钥。"),
        ],
    },
};
