//! Decided by a `QuotaFailure` whose quota id counts per minute, or a bare 429.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Too many requests in a short time",
        meaning: "Google accepts the key and asks for a pause. Limits count per project, so all its \
                  keys and programs share them.",
        settle: "Wait one minute and send a single request: it succeeds.",
        steps: &[
            step("Wait for the delay that the answer names, or one minute."),
            step("Slow the program down: fewer calls at once, and growing pauses between tries."),
            at(Place::RateLimits, "Check the project's limits: requests and tokens per minute, and spending within ten minutes."),
            at(Place::Billing, "Link billing to leave the free tier; higher tiers follow by themselves with payments."),
        ],
    },
    zh: Prose {
        title: "短时间内请求过多",
        meaning: "Google 接受这个密钥，只是要求稍等。限额按项目计算，由该项目的所有密钥和程序共用。",
        settle: "等待一分钟，只发送一个请求：会成功。",
        steps: &[
            step("按响应给出的时间等待，或等一分钟。"),
            step("让程序慢下来：减少并发调用，逐次延长重试间隔。"),
            at(Place::RateLimits, "查看项目的限额：每分钟的请求数和 token，以及每十分钟的支出。"),
            at(Place::Billing, "若限额太低，在 AI Studio 中关联结算，以离开免费层级；更高层级会随付款自动升级。"),
        ],
    },
};
