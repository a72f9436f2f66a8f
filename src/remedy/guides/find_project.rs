//! Finding the project that a key belongs to, and bringing a deleted key back.

use super::{Guide, go, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "find-project",
    title: Localized {
        en: "Find the project of a key, restore a deleted key",
        zh: "查找密钥所属的项目，恢复已删除的密钥",
    },
    is_geminis: true,
    steps: &[
        type_in(
            r#"gcloud services api-keys lookup "$GEMINI_API_KEY""#,
            Localized {
                en: "Look up the key, signed in as a member of its project: the output names the project.",
                zh: "用项目成员的账号登录，查询密钥：输出会写明项目。",
            },
        ),
        type_in(
            r#"gcloud services api-keys undelete --key-string="$GEMINI_API_KEY""#,
            Localized {
                en: "Restore the key within 30 days of its deletion.",
                zh: "在删除后 30 天内恢复密钥。",
            },
        ),
        go(
            Place::Projects,
            Localized {
                en: "Import the project if AI Studio does not show it.",
                zh: "若 AI Studio 没有显示该项目，导入它。",
            },
        ),
    ],
};
