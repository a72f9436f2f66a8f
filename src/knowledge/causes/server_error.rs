//! Decided by HTTP 500 `INTERNAL`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider's server had a fault of its own",
        meaning: "The server could not finish the request. Usually it passes; now and then one long \
                  or unusual prompt causes it. This says nothing about the key.",
        settle: "Send a short prompt with the same key: it is answered.",
        steps: &[
            step("Wait a minute and try again."),
            step("Shorten the prompt, or try another model."),
            at(Place::Status, "Check the provider's status page."),
            at(Place::Forum, "Report it if the same request fails every time."),
        ],
    },
    zh: Prose {
        title: "服务商的服务器自身出现故障",
        meaning: "服务器没能完成请求。通常会自行恢复；偶尔是某个很长或特殊的提示词造成的。不能据此判\
                  断密钥好坏。",
        settle: "用同一个密钥发送短提示词：会正常响应。",
        steps: &[
            step("等待一分钟后重试。"),
            step("缩短提示词，或试用另一个模型。"),
            at(Place::Status, "查看服务商的状态页。"),
            at(Place::Forum, "若同一请求每次都失败，向服务商反馈。"),
        ],
    },
};
