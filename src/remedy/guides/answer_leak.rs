//! After a leak, in this order: a new key, deploy it, revoke the old one, audit.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "answer-leak",
    title: Localized { en: "Answer a leak, in this order", zh: "密钥泄露后的处理顺序" },
    is_geminis: false,
    steps: &[
        // First: later the variable holds the new key.
        type_in(
            r#"git log --all --oneline "-S$GEMINI_API_KEY""#,
            Localized {
                en: "With the old key still in the variable, find the commits that contain it. “requires a value” means that the variable is empty.",
                zh: "在变量中仍是旧密钥时，查找含有它的提交。出现“requires a value”，表示变量为空。",
            },
        ),
        go(Place::Keys, Localized { en: "Create a new key.", zh: "新建密钥。" }),
        say(Localized {
            en: "Deploy it everywhere from a secret manager.",
            zh: "通过密钥管理服务把新密钥部署到所有位置。",
        }),
        go(
            Place::Restrictions,
            Localized {
                en: "Disable or delete the old key once the new one works everywhere: both stop it at once. Disabling can be undone.",
                zh: "确认新密钥在各处都可用后，停用或删除旧密钥：两者都立即生效。停用可以撤回。",
            },
        ),
        go(
            Place::Usage,
            Localized {
                en: "Audit usage and billing for calls that are not yours.",
                zh: "审查用量和账单中是否有并非自己发起的调用。",
            },
        ),
    ],
};
