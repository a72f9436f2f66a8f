//! Decided by a standard key, the OAuth text and a date from 19 June to August 2026.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google refuses standard keys without restrictions",
        meaning: "Google has rejected unrestricted standard keys since 19 June 2026. A restriction can make the old key work again; a new auth key is the lasting cure. Google does not document the exact answer.",
        settle: "Look for the label Unrestricted beside this key in AI Studio → API keys.",
        steps: &[
            at(
                Place::Keys,
                "Create a new key in AI Studio → API keys: every new key there is an auth key.",
            ),
            at(
                Place::Keys,
                "Keep the old key for now by restricting it: Unrestricted → Add restrictions → Restrict to \
                 Gemini API only.",
            ),
            step("Replace the old key everywhere it is stored, then restart the program."),
            at(
                Place::Restrictions,
                "Restrict the old key to the other Google APIs that use it, or delete it.",
            ),
        ],
    },
    zh: Prose {
        title: "Google 拒绝未加限制的标准密钥",
        meaning: "Google 自 2026 年 6 月 19 日起拒绝未加限制的标准密钥。加上限制后，旧密钥可能恢复可用；长久之计是换用 auth 密钥。Google 没有公布确切的响应内容。",
        settle: "在 AI Studio → API keys（API 密钥）中查看该密钥旁是否有 Unrestricted（未加限制）标签。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中新建密钥：那里新建的都是 auth 密钥。"),
            at(
                Place::Keys,
                "若暂时保留旧密钥，在 AI Studio 中限制它：Unrestricted（未加限制）→ Add restrictions（添加限制）→ \
                 Restrict to Gemini API only（仅限 Gemini API）。",
            ),
            step("替换各处保存的旧密钥，然后重启程序。"),
            at(Place::Restrictions, "把旧密钥限制为仍在使用它的其他 Google API，或将其删除。"),
        ],
    },
};
