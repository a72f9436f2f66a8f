//! Decided by HTTP 403 with the message “reported as leaked”; Google sends no reason.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google blocked this key because it was seen in public",
        meaning: "Google found the key in a public place and stopped it, often without a notice. A blocked key cannot be unblocked. Such a flag can be wrong, yet a new key is the way out either way.",
        settle: "Look for the message “reported as leaked”, or a blocked mark on the key in AI Studio.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio → API keys."),
            step("Deploy the new key from a secret store, wherever the old one was used."),
            at(Place::Restrictions, "Revoke the leaked key once the new one works."),
            at(Place::Usage, "Audit usage and billing for calls that are not yours."),
            step(
                "Search code, its history and published web files for the old key, so that the new \
                 one stays private.",
            ),
            at(Place::Forum, "Report the flag to Google if it is wrong, without posting the key."),
        ],
    },
    zh: Prose {
        title: "密钥曾在公开处出现，被 Google 封锁",
        meaning: "Google 在公开处发现了这个密钥并将其停用，往往不另行通知。被封锁的密钥无法解封。这种标记可能有误，但无论对错，都只能换用新密钥。",
        settle: "查找消息“reported as leaked”，或 AI Studio 中密钥上的封锁标记。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中新建密钥。"),
            step("从机密存储把新密钥部署到所有用过旧密钥的地方。"),
            at(Place::Restrictions, "确认新密钥可用后，吊销泄露的密钥。"),
            at(Place::Usage, "审查用量和账单中是否有并非自己发起的调用。"),
            step("搜索代码、提交历史和已发布网页文件中的旧密钥，以免新密钥再次泄露。"),
            at(Place::Forum, "若标记有误，向 Google 反馈，但不要贴出密钥。"),
        ],
    },
};
