//! Decided by a key as a parameter of an address.

use crate::knowledge::cause::{Prose, Severity, at, run};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is in the URL",
        meaning: "Google accepts ?key=, so this alone breaks nothing. Addresses stay in logs, \
            histories and screenshots, and a shell may cut one at an ampersand.",
        settle: "Send the key in the header: if that works, the address was at fault.",
        steps: &[
            run(
                command::LIST_MODELS,
                "Send the key in the header x-goog-api-key instead.",
            ),
            at(Place::Keys, "Create a new key if the address was shared or logged."),
        ],
    },
    zh: Prose {
        title: "密钥写在了 URL 里",
        meaning: "Google 接受 ?key=，所以单凭这一点不会失败。但地址会留在日志、历史记录和截图里，\
                  shell 也可能在 & 处截断它。",
        settle: "改用请求头发送密钥：若能用，问题就在地址上。",
        steps: &[
            run(command::LIST_MODELS, "改用请求头 x-goog-api-key 发送密钥。"),
            at(Place::Keys, "若地址被分享或写入日志，新建密钥。"),
        ],
    },
};
