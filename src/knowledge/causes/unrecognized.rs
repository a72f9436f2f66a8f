//! Decided by nothing: no sign holds for this answer.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Unknown;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This page does not know this answer",
        meaning: "The answer is shown as it came, with secrets blacked out. It fits no cause known \
                  here, so nothing is blamed on the key.",
        settle: "Compare the status and the message with the provider's error table.",
        steps: &[
            at(Place::Errors, "Look up the status and the reason in the provider's error table."),
            at(Place::Status, "Check the provider's status page."),
            step("Try the same request again in some minutes."),
            at(Place::Forum, "Ask on the forum with the redacted report from this page."),
        ],
    },
    zh: Prose {
        title: "本页不认识这个响应",
        meaning: "响应按原样显示，机密已涂黑。它不符合本页已知的任何原因，因此不认定是密钥的问题。",
        settle: "把状态和消息与服务商的错误码表对比。",
        steps: &[
            at(Place::Errors, "在服务商的错误码表中查找状态和原因。"),
            at(Place::Status, "查看服务商的状态页。"),
            step("等待几分钟后重试同一请求。"),
            at(Place::Forum, "到论坛提问，附上本页脱敏后的报告。"),
        ],
    },
};
