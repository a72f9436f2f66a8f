//! Decided by HTML or a redirect where the API would answer with JSON.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A network page answered instead of the provider",
        meaning: "A web page or a redirect came back, as hotels, trains and company gateways send \
                  them. The request did not get through to the API. This says nothing about the key.",
        settle: "Open any http:// website: a sign-in or block page appears.",
        steps: &[
            step("Open any website and sign in to the network if it asks you to."),
            step("Check again afterwards, or from another network."),
            step("Ask the network's administrator whether the host is blocked."),
        ],
    },
    zh: Prose {
        title: "响应来自所在网络的页面，而不是服务商",
        meaning: "返回的是网页或重定向，酒店、列车和公司的网关常会如此。请求没有到达 API。不能据此判\
                  断密钥好坏。",
        settle: "打开任意 http:// 网站：会出现登录或拦截页面。",
        steps: &[
            step("打开任意网站，若有要求则登录网络。"),
            step("登录后重新检查，或换一个网络检查。"),
            step("向网络管理员确认该主机是否被拦截。"),
        ],
    },
};
