//! A key or header that names another organization than the account belongs to.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Key and organization do not belong together",
        meaning: "The request names an organization that the key's account is no member of, or \
                  the account has none. The key itself may be good.",
        settle: "Leave the organization header out: the call is then made for the key's own \
                  organization.",
        steps: &[
            step("Remove the organization and project settings from the program, then try again."),
            at(Place::Keys, "Compare the organization of the key with the one in the settings."),
            step("Ask an owner for an invitation if you must call in that organization's name."),
        ],
    },
    zh: Prose {
        title: "密钥与组织不匹配",
        meaning: "密钥所属的账号不在请求指定的组织中，或没有组织。密钥本身可能没有问题。",
        settle: "去掉组织请求头：调用会归到密钥自己的组织。",
        steps: &[
            step("删除程序中的组织和项目设置，然后重试。"),
            at(Place::Keys, "对比密钥所属的组织与设置中的组织。"),
            step("若必须以该组织的名义调用，向其所有者申请加入。"),
        ],
    },
};
