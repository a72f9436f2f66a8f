//! What stands between the program and the API, and answers or changes things on its own.

use super::{Guide, say};
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "between",
    title: Localized {
        en: "When a gateway or proxy on the way refuses the key",
        zh: "途中的网关或代理拒绝密钥时",
    },
    is_geminis: false,
    steps: &[
        say(Localized {
            en: "Check whether your gateway forwards x-goog-api-key: many keep only Authorization.",
            zh: "检查网关是否转发 x-goog-api-key：许多网关只保留 Authorization。",
        })
        .geminis(),
        say(Localized {
            en: "Compare header names case-insensitively: HTTP/2 sends them in lower case, and case-sensitive middleware breaks.",
            zh: "对比请求头名称时不区分大小写：HTTP/2 一律小写，区分大小写的中间件会出错。",
        }),
        say(Localized {
            en: "Check your limits if a gateway answers 401 to a key that worked a moment ago.",
            zh: "若网关对刚才还可用的密钥返回 401，查看限额。",
        }),
        say(Localized {
            en: "Synchronize the clock by NTP where requests are signed or tokens expire.",
            zh: "在请求需要签名或令牌会过期的地方，用 NTP 校准时钟。",
        }),
    ],
};
