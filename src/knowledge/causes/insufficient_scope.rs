//! 403 or 401 of a key that is known and may not do this.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is good but may not do this",
        meaning: "The provider knows the key and lets it do other things. This call needs a \
                  permission, scope or role that the key does not have.",
        settle: "Try a call that the key is meant for: it works.",
        steps: &[
            step("Read the message: it often names the missing permission."),
            at(Place::Keys, "Add that permission to the key, or create a key that has it."),
            step("Ask the owner of the organization if you cannot grant it yourself."),
            step("Keep the key narrow: give it no more than its program needs."),
        ],
    },
    zh: Prose {
        title: "密钥可用，但无权执行此操作",
        meaning: "服务商认识这个密钥，也允许它执行其他操作。这次调用需要的权限、范围（scope）或角\
                  色，密钥没有。",
        settle: "尝试密钥用途之内的调用：会成功。",
        steps: &[
            step("阅读消息：它往往写明缺少的权限。"),
            at(Place::Keys, "为密钥添加该权限，或创建具有该权限的密钥。"),
            step("若自己无权授予，向组织的所有者申请。"),
            step("保持密钥权限最小：只给程序所需的权限。"),
        ],
    },
};
