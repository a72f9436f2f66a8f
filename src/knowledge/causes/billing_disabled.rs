//! Decided by reason `BILLING_DISABLED` or a text that requires billing.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Billing is off in this project",
        meaning: "This service answers only for projects with billing. Other Google APIs are known to \
                  say so, the Gemini API is not. The answer names service and project.",
        settle: "Look at the project's billing page: no active billing account is linked.",
        steps: &[
            at(Place::Billing, "Link an active billing account to the project that the answer names."),
            step("Wait some minutes until the change has spread, then try again."),
            step("Check the service in the answer if it is not the one you meant to call."),
        ],
    },
    zh: Prose {
        title: "该项目未启用结算功能",
        meaning: "这项服务只对启用结算功能的项目开放。已知其他 Google API 会这样返回，Gemini API 则\
                  未见先例。响应写明了服务和项目。",
        settle: "查看项目的结算页面：没有关联可用的结算账号。",
        steps: &[
            at(Place::Billing, "把可用的结算账号关联到响应中的项目。"),
            step("等待几分钟，让更改生效，然后重试。"),
            step("检查响应中的服务是不是想调用的那个。"),
        ],
    },
};
