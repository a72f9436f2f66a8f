//! Decided by reason `API_KEY_INVALID` with the message “API Key not found”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key no longer exists at Google",
        meaning: "“API Key not found” is what Google is reported to answer for a deleted key. A \
                  mistyped key gets another text.",
        settle: "Look for the key in AI Studio, and among the deleted keys in the Cloud console.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio → API keys."),
            step("Replace the old value everywhere it is stored, then restart the program."),
            at(
                Place::Restrictions,
                "Restore an auth key deleted by mistake: the Cloud console keeps it for 30 days.",
            ),
        ],
    },
    zh: Prose {
        title: "这个密钥在 Google 已不存在",
        meaning: "据反馈，密钥删除后，Google 返回“API Key not found”。输错的密钥得到的文本不同。",
        settle: "在 AI Studio 中查找该密钥，并查看 Cloud 控制台中的已删除密钥。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中新建密钥。"),
            step("替换各处保存的旧值，然后重启程序。"),
            at(Place::Restrictions, "恢复误删的 auth 密钥：Cloud 控制台会保留 30 天。"),
        ],
    },
};
