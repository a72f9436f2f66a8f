//! Decided by the prefix `AIza`: a standard key, whatever project or product it came from.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a standard key, which Google is phasing out",
        meaning: "A key with AIza is a standard key; AI Studio has issued auth keys since 28 May 2026. Unrestricted standard keys are refused since 19 June. The end of the rest, announced for September, is no longer in Google's documentation.",
        settle: "Try a new auth key: if it works unchanged, the old key’s kind was the cause.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio; a Cloud console key is standard unless bound to a service account."),
            step("Check this key anyway: the answer shows whether it still works."),
            step("Replace it in .env, CI, hosting and tools, then restart them."),
            at(Place::Restrictions, "Delete the old key once nothing else, such as Maps, uses it."),
        ],
    },
    zh: Prose {
        title: "这是标准密钥，Google 正在逐步停用",
        meaning: "以 AIza 开头的是标准密钥；自 2026 年 5 月 28 日起，AI Studio 只签发 auth 密钥。未加限制的标准密钥自 6 月 19 日起被拒绝。其余原定 9 月停用，但 Google 的文档已删去这一条。",
        settle: "试用新的 auth 密钥：若其他不变就能用，原因就是旧密钥的类型。",
        steps: &[
            at(Place::Keys, "在 AI Studio 中新建密钥；Cloud 控制台的密钥若未绑定服务账号，就是标准密钥。"),
            step("检查这个密钥也无妨：响应会显示它是否还能用。"),
            step("在 .env、CI、托管平台和工具中替换它，然后重启。"),
            at(Place::Restrictions, "确认没有其他服务（例如 Maps）在用旧密钥后，删除它。"),
        ],
    },
};
