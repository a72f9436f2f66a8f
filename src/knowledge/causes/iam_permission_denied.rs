//! Decided by reason `IAM_PERMISSION_DENIED` or “Permission '…' denied on resource”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The caller's role lacks a permission",
        meaning: "Google knows the caller: an OAuth login, a service account, or one bound to an auth \
                  key. Its role lacks the permission that the answer names. A missing resource gets \
                  the same answer.",
        settle: "Read the answer: it quotes a permission and a resource.",
        steps: &[
            step("Check the resource in the answer for a wrong project, region or name."),
            at(Place::Iam, "Grant the caller a role with the permission that the answer names."),
            step("Wait some minutes until the change has spread, then try again."),
        ],
    },
    zh: Prose {
        title: "调用方的角色缺少权限",
        meaning: "Google 认识调用方：OAuth 登录、服务账号，或 auth 密钥所绑定的服务账号。其角色缺少\
                  响应所列的权限。资源不存在时，响应也是如此。",
        settle: "查看响应：它写明了权限和资源。",
        steps: &[
            step("检查响应中资源的项目、区域或名称是否有误。"),
            at(Place::Iam, "为调用方授予包含该权限的角色。"),
            step("等待几分钟，让更改生效，然后重试。"),
        ],
    },
};
