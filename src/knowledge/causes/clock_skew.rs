//! Signed requests carry their time; five to fifteen minutes are tolerated.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The clock of the calling machine is wrong",
        meaning: "Signed requests carry the time. It differs from the provider's by more than \
                  some minutes, so the signature counts as expired or not yet good. The key may \
                  be fine.",
        settle: "Compare both times in the answer: they lie more than five minutes apart.",
        steps: &[
            step("Turn on automatic time, or synchronize the clock with a time server."),
            step("Restart the virtual machine or container host if it slept: its clock stands \
                  still meanwhile."),
            step("Check the time zone if the difference is a whole number of hours."),
            step("Send the request at once after signing it."),
        ],
    },
    zh: Prose {
        title: "发起调用的机器时钟不准",
        meaning: "签名请求带有时间。这个时间与服务商的相差超过几分钟，因此签名被视为已过期或尚未生\
                  效。密钥可能没有问题。",
        settle: "对比响应中的两个时间：相差超过五分钟。",
        steps: &[
            step("开启自动设置时间，或与时间服务器同步时钟。"),
            step("若虚拟机或容器主机休眠过，重启它：休眠期间时钟会停止。"),
            step("若相差整数个小时，检查时区。"),
            step("在签名后立即发送请求。"),
        ],
    },
};
