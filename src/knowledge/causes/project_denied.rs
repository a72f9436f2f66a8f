//! Decided by the message “Your project has been denied access”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google denied this project access",
        meaning: "Google refuses calls of the whole project, while listing models may still work. It gives no reason. Users report that a new key, another network and often a new project change nothing.",
        settle: "Look at AI Studio → Projects: the project is shown as Unavailable or Restricted.",
        steps: &[
            at(Place::Projects, "Look for a banner on the project in AI Studio and follow it."),
            step("Complete age verification and 2-Step Verification of the Google account."),
            at(Place::Billing, "Check that the project's billing is in order."),
            at(Place::Forum, "Ask Google to review the project, without posting the key."),
        ],
    },
    zh: Prose {
        title: "Google 拒绝该项目访问",
        meaning: "Google 拒绝整个项目的调用，但列出模型可能仍可用。Google 不说明原因。据用户反馈，换新密钥、换网络都没有用，新建项目往往也一样。",
        settle: "在 AI Studio → Projects（项目）中查看：该项目显示 Unavailable（不可用）或 Restricted（受限）。",
        steps: &[
            at(Place::Projects, "查看 AI Studio 中该项目的横幅，并按提示操作。"),
            step("完成 Google 账号的年龄验证和两步验证（2-Step Verification）。"),
            at(Place::Billing, "确认项目的结算正常。"),
            at(Place::Forum, "向 Google 申请复核该项目，但不要贴出密钥。"),
        ],
    },
};
