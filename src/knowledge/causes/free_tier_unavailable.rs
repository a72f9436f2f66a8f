//! Decided by `limit: 0` on a free-tier metric, or a text that refuses the free tier.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "No free tier for this model or country",
        meaning: "Google accepts the key, but this model or this country has no free use. Waiting \
                  does not help, even if the answer names a delay.",
        settle: "Look for “limit: 0” and “free_tier” in the answer, or for a word about your country.",
        steps: &[
            at(Place::RateLimits, "Choose a model that has a free limit in your project."),
            at(
                Place::Billing,
                "Set up billing in AI Studio; it needs a prepayment, and from then on every call is billed.",
            ),
            at(Place::Regions, "Check the list of regions if the answer speaks of your country."),
        ],
    },
    zh: Prose {
        title: "该模型、国家或地区没有免费层级",
        meaning: "Google 接受这个密钥，但该模型或所在的国家或地区不提供免费使用。即使响应给出了延迟\
                  时间，等待也没有用。",
        settle: "在响应中查找“limit: 0”和“free_tier”，或提到所在国家或地区的字样。",
        steps: &[
            at(Place::RateLimits, "选择在该项目中有免费限额的模型。"),
            at(Place::Billing, "在 AI Studio 中设置结算：需要预付，此后每次调用都要付费。"),
            at(Place::Regions, "若响应提到国家或地区，查看地区列表。"),
        ],
    },
};
