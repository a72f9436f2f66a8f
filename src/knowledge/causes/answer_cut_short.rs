//! Decided by a connection that broke while the answer was being read.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The connection broke during the answer",
        meaning: "An answer began and did not end. Weak networks, gateways and sleeping devices do \
                  this. This says nothing about the key.",
        settle: "Check once more: a complete answer shows that the break was by chance.",
        steps: &[step("Check again."), step("Try another network if it happens twice.")],
    },
    zh: Prose {
        title: "连接在响应途中断开",
        meaning: "响应没有传完。网络不稳、网关和设备休眠都会造成这种情况。不能据此判断密钥好坏。",
        settle: "再检查一次：若收到完整的响应，中断只是偶然。",
        steps: &[
            step("重新检查。"),
            step("若再次发生，换一个网络。"),
        ],
    },
};
