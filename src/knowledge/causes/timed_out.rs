//! Decided by the deadline of the check.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "No answer came in time",
        meaning: "The page stopped waiting. A slow network, a filter that swallows requests or a busy \
                  server can be behind it. This says nothing about the key.",
        settle: "Check once more: if it fails at the same second again, something swallows the request.",
        steps: &[
            step("Check again, and allow more time."),
            step("Try another network, such as a phone's hotspot."),
            at(Place::Status, "Check the provider's status page."),
        ],
    },
    zh: Prose {
        title: "没有及时收到响应",
        meaning: "本页停止了等待。原因可能是网络慢、请求被过滤器吞掉，或服务器繁忙。不能据此判断密钥好坏。",
        settle: "再检查一次：若等待同样的秒数后又失败，说明请求在途中被吞掉。",
        steps: &[
            step("重新检查，并放宽等待时间。"),
            step("换一个网络，例如手机热点。"),
            at(Place::Status, "查看服务商的状态页。"),
        ],
    },
};
