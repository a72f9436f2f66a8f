//! Decided by reasons `…_POLICY_VIOLATED`, `ORG_RESTRICTION_…` or `SECURITY_POLICY_VIOLATED`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A policy of the organization blocks this call",
        meaning: "The project or network belongs to an organization whose rules exclude this call. \
                  Only its administrators can change them. A new key in the same project does not \
                  help.",
        settle: "Read the reason in the answer: it names the kind of policy.",
        steps: &[
            step(
                "Ask the organization's administrator, quoting the reason and the metadata of the \
                 answer.",
            ),
            step("Check whether the call must come from inside the company's network."),
            at(Place::Projects, "Use a project outside the organization if its rules allow that."),
        ],
    },
    zh: Prose {
        title: "组织政策阻止了这次调用",
        meaning: "项目或网络属于某个组织，其规则不允许这次调用。只有组织的管理员能更改规则。换用同一\
                  项目的新密钥也没有用。",
        settle: "查看响应中的原因：它写明了政策的种类。",
        steps: &[
            step("向组织的管理员求助，附上响应中的原因和元数据。"),
            step("确认调用是否必须从公司网络内部发出。"),
            at(Place::Projects, "若规则允许，使用组织之外的项目。"),
        ],
    },
};
