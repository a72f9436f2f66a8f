//! The permissions that creating a key takes, and why a key or project is not listed.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "create-key",
    title: Localized { en: "Get permission to create a key", zh: "取得创建密钥的权限" },
    is_geminis: true,
    steps: &[
        go(
            Place::Projects,
            Localized {
                en: "Import the project first: AI Studio shows only imported ones, and creates at most ten at a time. It makes a default project and key only for new users.",
                zh: "先导入项目：AI Studio 只显示已导入的项目，同时最多创建 10 个。它只为新用户创建默认项目和密钥。",
            },
        ),
        type_in(
            "resourcemanager.projects.get apikeys.keys.create serviceusage.services.enable iam.serviceAccounts.create iam.serviceAccountApiKeyBindings.create",
            Localized {
                en: "Ask the administrator for a role with these permissions, such as Project Editor.",
                zh: "向管理员申请包含这些权限的角色，例如 Project Editor（项目编辑者）。",
            },
        ),
        say(Localized {
            en: "Ask about the policy iam.managed.disableServiceAccountApiKeyCreation if you have the role.",
            zh: "若已有该角色，确认政策 iam.managed.disableServiceAccountApiKeyCreation 是否生效。",
        }),
        say(Localized {
            en: "Create a project outside the organization if nobody can help.",
            zh: "若没有人能帮忙，在组织之外创建项目。",
        }),
        go(
            Place::Restrictions,
            Localized {
                en: "Look for other keys in the console: AI Studio lists 100 keys and 50 projects.",
                zh: "在控制台中查找其他密钥：AI Studio 最多列出 100 个密钥和 50 个项目。",
            },
        ),
    ],
};
