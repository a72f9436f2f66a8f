//! Decided by AI Studio's text “You do not have permission to create a key in this project”.

use crate::knowledge::cause::{Prose, Severity, at, run};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const PERMISSIONS: &str = "resourcemanager.projects.get apikeys.keys.create serviceusage.services.enable iam.serviceAccounts.create iam.serviceAccountApiKeyBindings.create";
const POLICY: &str = "constraints/iam.managed.disableServiceAccountApiKeyCreation";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This account may not create keys in the project",
        meaning: "AI Studio needs five permissions in the project, and this account lacks at least \
                  one. A policy of the organization can stop it as well.",
        settle: "Look for “You do not have permission to create a key in this project” at the button.",
        steps: &[
            at(
                Place::Iam,
                "Ask the project's administrator for a role with these permissions, such as Project \
                 Editor.",
            ),
            run(
                PERMISSIONS,
                "Copy the five permissions into the request.",
            ),
            run(
                POLICY,
                "Ask whether this organization policy applies to the project.",
            ),
            at(Place::Projects, "Create a project outside the organization if nobody can grant them."),
        ],
    },
    zh: Prose {
        title: "此账号不能在该项目中创建密钥",
        meaning: "AI Studio 需要项目中的五项权限，而此账号至少缺少一项。组织政策也可能阻止创建。",
        settle: "查看按钮旁是否有“You do not have permission to create a key in this project”。",
        steps: &[
            at(Place::Iam, "向项目管理员申请包含这些权限的角色，例如 Project Editor（项目编辑者）。"),
            run(PERMISSIONS, "把这五项权限复制到申请中。"),
            run(POLICY, "向管理员确认这项组织政策是否适用于该项目。"),
            at(Place::Projects, "若没有人能授予，在组织之外创建项目。"),
        ],
    },
};
