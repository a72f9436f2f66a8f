//! Decided by a standard key (`AIza…`) that is refused after August 2026.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google has refused standard keys since September 2026",
        meaning: "A key that starts with AIza is a standard key. Google named the month and no day, \
                  so some may still work. A refused one is reported to get the same answer as a \
                  mistyped one.",
        settle: "Look at the Key Type column in AI Studio: this key says Standard.",
        steps: &[
            at(
                Place::Keys,
                "Create a new key in AI Studio → API keys: every new key there is an auth key.",
            ),
            step("Replace the old key everywhere it is stored, then restart the program."),
            step("Update programs that still insist on AIza."),
            step(
                "Keep to AI Studio: a key from the Cloud console is standard unless bound to a \
                 service account.",
            ),
            at(
                Place::Restrictions,
                "Delete the old key once nothing else, such as Maps or Firebase, uses it.",
            ),
        ],
    },
    zh: Prose {
        title: "Google 自 2026 年 9 月起拒绝标准密钥",
        meaning: "以 AIza 开头的是标准密钥。Google 只公布了月份，没有公布日期，因此有些可能仍可用。\
                  据反馈，被拒绝的标准密钥得到的响应与输错的密钥相同。",
        settle: "查看 AI Studio 中的 Key Type（密钥类型）列：这个密钥显示 Standard（标准）。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中新建密钥：那里新建的都是 auth 密钥。"),
            step("替换各处保存的旧密钥，然后重启程序。"),
            step("更新仍然只认 AIza 的程序。"),
            step("坚持用 AI Studio 创建：Cloud 控制台创建的是标准密钥，除非绑定了服务账号。"),
            at(Place::Restrictions, "确认没有其他服务（例如 Maps 或 Firebase）在用旧密钥后，删除它。"),
        ],
    },
};
