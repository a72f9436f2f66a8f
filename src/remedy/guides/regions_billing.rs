//! Regions, billing, credits and limits.

use super::{Guide, go, say};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "regions-billing",
    title: Localized { en: "Regions, billing and limits", zh: "地区、结算与限额" },
    is_geminis: true,
    steps: &[
        go(
            Place::Regions,
            Localized {
                en: "Look up the country of the calling IP address: the server’s, not yours. Hong Kong and mainland China are not on the list.",
                zh: "查看发起调用的 IP 地址属于哪个国家或地区：以服务器或代理出口为准，而不是本机。中国大陆和香港不在列表中。",
            },
        ),
        say(Localized {
            en: "Use paid services for users in the EEA, Switzerland and the UK: the terms require it.",
            zh: "对欧洲经济区（EEA）、瑞士和英国的用户使用付费服务：条款有此要求。",
        }),
        go(
            Place::Billing,
            Localized {
                en: "Set up billing in AI Studio: it requires a prepayment there, and from then on every call is billed.",
                zh: "在 AI Studio 中设置结算：需要在那里预付，此后每次调用都要付费。",
            },
        ),
        say(Localized {
            en: "Buy credits if they are used up; trial credits of Google Cloud do not count.",
            zh: "若余额已用完，充值；Google Cloud 试用赠金不算在内。",
        }),
        go(
            Place::Spend,
            Localized {
                en: "Raise the spend cap if it is reached.", zh: "若已达到支出上限，提高上限。"
            },
        ),
        go(
            Place::RateLimits,
            Localized {
                en: "Compare the limits: they are per project, so another key in it changes nothing.",
                zh: "对比限额：限额按项目计算，在同一项目中换用密钥不起作用。",
            },
        ),
        say(Localized {
            en: "Wait until midnight Pacific time if the limit is per day.",
            zh: "若是每日限额，等到太平洋时间午夜（北京时间 15:00 或 16:00）。",
        }),
    ],
};
