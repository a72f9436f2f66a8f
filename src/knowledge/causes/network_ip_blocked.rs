//! Decided by an HTML 403 of Google's front end: “does not have permission to get URL”.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google's front end refuses this network address",
        meaning: "The answer is a web page from Google's front end, not from the API. It is reported \
                  for addresses of data centers. This says nothing about the key.",
        settle: "Send the same request from another network: the API answers there.",
        steps: &[
            step("Try the same request from another network, such as the office or home."),
            step("Check the address of the request for a wrong host or path."),
            step("Ask the hosting provider for another outgoing address or region."),
        ],
    },
    zh: Prose {
        title: "Google 前端拒绝这个网络地址",
        meaning: "响应是 Google 前端返回的网页，不是 API 的响应。据反馈，数据中心的地址会遇到这种情\
                  况。不能据此判断密钥好坏。",
        settle: "从另一个网络发送同一请求：API 会正常响应。",
        steps: &[
            step("从另一个网络尝试同一请求，例如办公室或家里。"),
            step("检查请求地址中的主机名或路径是否有误。"),
            step("向托管服务商申请另一个出口地址或区域。"),
        ],
    },
};
