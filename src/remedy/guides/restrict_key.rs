//! Restricting a key to where and what it is for.

use super::{Guide, go, say};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "restrict-key",
    title: Localized { en: "Restrict the key, or relax a restriction", zh: "限制密钥，或放宽限制" },
    is_geminis: true,
    steps: &[
        go(
            Place::Restrictions,
            Localized {
                en: "Open the key in the console, in the project that owns it.",
                zh: "在控制台中切换到密钥所属的项目，打开该密钥。",
            },
        ),
        say(Localized {
            en: "Choose IP addresses for a server, and list the ones it calls from.",
            zh: "为服务器选择 IP addresses（IP 地址），并列出它发起调用时的 IP 地址。",
        }),
        say(Localized {
            en: "Choose websites only for pages: this page, localhost and servers are then refused.",
            zh: "只在密钥用于网页时选择 Websites（网站）：此后本页、localhost 和服务器都会被拒绝。",
        }),
        say(Localized {
            en: "Keep the Gemini API as the only API of this key; create separate keys for other APIs.",
            zh: "只保留 Gemini API；为其他 API 另建密钥。",
        }),
        go(
            Place::Keys,
            Localized {
                en: "Or hover over Unrestricted in AI Studio: Add restrictions → Restrict to Gemini API only → Restrict key.",
                zh: "或在 AI Studio 中把指针移到 Unrestricted（未加限制）上：Add restrictions（添加限制）→ Restrict to Gemini API only（仅限 Gemini API）→ Restrict key（限制密钥）。",
            },
        ),
        say(Localized {
            en: "Remove the application restriction for a test only as a last resort, then restore it.",
            zh: "若别无他法，去掉应用限制来测试，然后立即恢复。",
        }),
        say(Localized {
            en: "Wait up to 5 minutes, then check again.", zh: "等待最多 5 分钟，再检查。"
        }),
    ],
};
