//! Decided by a standard key (`AIza…`) that is refused after August 2026.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google most likely refuses this key as a standard key",
        meaning: "Unrestricted standard keys are refused since 19 June 2026. The rest were to follow in September; Google's documentation now says that restricted ones work, yet refusals are reported. A refused one is reported to get the same answer as a mistyped one.",
        settle: "Create an auth key and send it the same way: if it works, the old key was refused or mistyped.",
        steps: &[
            at(
                Place::Keys,
                "Create a new key in AI Studio → API keys: every new key there is an auth key.",
            ),
            step("Replace the old key everywhere it is stored, then restart the program."),
            step("Update programs that still insist on AIza."),
            step(
                "Create keys in AI Studio only: a key from the Cloud console is standard unless bound to a \
                 service account.",
            ),
            at(
                Place::Restrictions,
                "Delete the old key once nothing else, such as Maps or Firebase, uses it.",
            ),
        ],
    },
    zh: Prose {
        title: "Google 很可能因为这是标准密钥而拒绝它",
        meaning: "未加限制的标准密钥自 2026 年 6 月 19 日起被拒绝。其余原定 9 月停用；Google 的文档现称已加限制的仍可用，但有用户反馈被拒绝。据反馈，被拒绝的标准密钥得到的响应与输错的密钥相同。",
        settle: "新建 auth 密钥并以同样方式发送：若能用，说明旧密钥被拒绝或输错。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中新建密钥：那里新建的都是 auth 密钥。"),
            step("替换各处保存的旧密钥，然后重启程序。"),
            step("更新仍然只认 AIza 的程序。"),
            step("只在 AI Studio 中创建密钥：Cloud 控制台创建的密钥若未绑定服务账号，就是标准密钥。"),
            at(Place::Restrictions, "确认没有其他服务（例如 Maps 或 Firebase）在用旧密钥后，删除它。"),
        ],
    },
};
