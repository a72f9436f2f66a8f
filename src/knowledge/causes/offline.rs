//! Decided by the browser's own word that it has no network.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This device is offline",
        meaning: "The browser reports no network connection, so nothing reached the provider. This \
                  says nothing about the key.",
        settle: "Open any other website: it does not load either.",
        steps: &[
            step("Connect this device to a network, then check again."),
            step("Paste an error text meanwhile: that is read without a network."),
        ],
    },
    zh: Prose {
        title: "这台设备处于离线状态",
        meaning: "浏览器报告没有网络连接，因此没有任何内容到达服务商。不能据此判断密钥好坏。",
        settle: "打开任意其他网站：同样无法加载。",
        steps: &[
            step("把这台设备连接到网络，然后重新检查。"),
            step("粘贴错误信息也可以：解读它不需要网络。"),
        ],
    },
};
