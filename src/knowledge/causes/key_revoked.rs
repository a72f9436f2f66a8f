//! A key that its owner or the provider switched off, where the answer says so.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key was switched off",
        meaning: "The provider knows the key and says that it was revoked or disabled. It does \
                  not come back by itself.",
        settle: "Look at the key in the list of keys: it is marked as revoked or disabled, or \
                  gone.",
        steps: &[
            at(Place::Keys, "Look at the key's state in the list of keys."),
            at(Place::Keys, "Create a new key, or enable the old one if it was only paused."),
            step("Find out who revoked it, if that was not you: providers switch off keys that stand in public code."),
            step("Replace the old value everywhere it is stored, then restart the program."),
        ],
    },
    zh: Prose {
        title: "这个密钥已被停用",
        meaning: "服务商认识这个密钥，并表示它已被吊销或停用。它不会自行恢复。",
        settle: "查看密钥列表：它已标为吊销或停用，或已不存在。",
        steps: &[
            at(Place::Keys, "在密钥列表中查看密钥的状态。"),
            at(Place::Keys, "新建密钥；若旧密钥只是暂停，重新启用它。"),
            step("若不是自己吊销的，查明是谁：服务商会停用出现在公开代码中的密钥。"),
            step("替换各处保存的旧值，然后重启程序。"),
        ],
    },
};
