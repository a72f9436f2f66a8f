//! After a leak, in this order: a new key, deploy it, revoke the old one, audit.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "answer-leak",
    title: Localized { en: "Answer a leak, in this order", zh: "密钥泄露后的处理顺序" },
    steps: &[
        go(Place::Keys, Localized { en: "Create a new key.", zh: "新建密钥。" }),
        say(Localized {
            en: "Deploy it everywhere, out of a secret store.",
            zh: "从机密存储把新密钥部署到所有位置。",
        }),
        go(
            Place::Restrictions,
            Localized {
                en: "Revoke the old key once the new one works everywhere.",
                zh: "确认新密钥在各处都可用后，吊销旧密钥。",
            },
        ),
        go(
            Place::Usage,
            Localized {
                en: "Audit usage and billing for calls that are not yours.",
                zh: "审查用量和账单中是否有并非自己发起的调用。",
            },
        ),
        type_in(
            r#"git log --all --oneline -S"$GEMINI_API_KEY""#,
            Localized {
                en: "Find the commits that hold it: a deleted file stays in the history.",
                zh: "查找含有密钥的提交：文件删除后仍留在历史中。",
            },
        ),
    ],
};
