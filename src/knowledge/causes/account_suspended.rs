//! Decided by a text that disables the service in the account over terms of service.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider disabled this account",
        meaning: "The whole account or organization may not use the service, usually over its terms. \
                  A new key of the same account does not help.",
        settle: "Look for a notice in the account's mail.",
        steps: &[
            step("Read the notice that was mailed to the account's owner."),
            at(Place::Appeal, "Appeal to the provider, or write to the contact that the answer names."),
            at(Place::Forum, "Ask on the forum if no notice came, without posting the key."),
        ],
    },
    zh: Prose {
        title: "服务商停用了这个账号",
        meaning: "整个账号或组织都不能使用该服务，通常与服务条款有关。换用同一账号的新密钥也没有用。",
        settle: "在账号的邮箱中查找通知。",
        steps: &[
            step("阅读发给账号所有者的通知。"),
            at(Place::Appeal, "向服务商申诉，或联系响应中给出的联系人。"),
            at(Place::Forum, "若没有收到通知，到论坛提问，但不要贴出密钥。"),
        ],
    },
};
