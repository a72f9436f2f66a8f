//! Decided by `RATE_LIMIT_EXCEEDED` with `quota_limit_value` “0”.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The project's quota is 0",
        meaning: "Google gave this project a quota of zero, so no call can succeed. Waiting never \
                  helps, and a new key in the same project has the same quota.",
        settle: "Look for quota_limit_value “0” in the answer.",
        steps: &[
            at(Place::Projects, "Create a key in another project and try it there."),
            at(Place::Quotas, "Open the quota that the answer names and ask for a higher value."),
            at(Place::Billing, "Check the project's billing in AI Studio."),
        ],
    },
    zh: Prose {
        title: "项目的配额为 0",
        meaning: "Google 给这个项目的配额为零，因此任何调用都不会成功。等待没有用，同一项目的新密钥\
                  配额也相同。",
        settle: "在响应中查找 quota_limit_value “0”。",
        steps: &[
            at(Place::Projects, "在另一个项目中创建密钥，用它试试。"),
            at(Place::Quotas, "打开响应中提到的配额，申请更高的值。"),
            at(Place::Billing, "在 AI Studio 中检查项目的结算。"),
        ],
    },
};
