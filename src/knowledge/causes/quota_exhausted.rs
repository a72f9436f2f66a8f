//! Decided by a `QuotaFailure` whose quota id counts per day.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Today's quota of the project is used up",
        meaning: "Google accepts the key; the requests of this day are spent. Daily quotas reset at \
                  midnight Pacific time, so the short retry delay misleads. A new key in the same \
                  project does not help.",
        settle: "Look for “PerDay” in the quota id of the answer.",
        steps: &[
            step("Wait until midnight Pacific time."),
            at(Place::RateLimits, "Check which limit is used up: each model has its own."),
            step("Try another model in the meantime."),
            at(Place::Billing, "Link billing to leave the free tier; higher tiers follow by themselves with payments."),
        ],
    },
    zh: Prose {
        title: "项目当天的配额已用完",
        meaning: "Google 接受这个密钥，但当天的请求数已用完。每日配额在太平洋时间午夜重置，响应中很\
                  短的重试延迟会误导人。换用同一项目的新密钥也没有用。",
        settle: "在响应的配额 ID 中查找“PerDay”。",
        steps: &[
            step("等到太平洋时间午夜。"),
            at(Place::RateLimits, "查看用完的是哪个限额：每个模型各有限额。"),
            step("改用另一个模型过渡。"),
            at(Place::Billing, "若经常发生，在 AI Studio 中关联结算，以离开免费层级；更高层级会随付款自动升级。"),
        ],
    },
};
