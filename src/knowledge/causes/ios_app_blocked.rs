//! Decided by reason `API_KEY_IOS_APP_BLOCKED`.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key works only in its own iOS apps",
        meaning: "The key is alive and bound to iOS apps by bundle id. A check from this page is \
                  always refused, as it should be.",
        settle: "Compare the bundle id in the answer with the key's list; <empty> means none was sent.",
        steps: &[
            step("Test the key inside its own app before you change anything."),
            at(Place::Restrictions, "Add the app's bundle id under Application restrictions → iOS apps."),
            run(command::STATUS_OF_IOS, "Test it as the app does, with its bundle ID: 200 is right."),
            at(Place::Keys, "Create another key for servers and scripts."),
        ],
    },
    zh: Prose {
        title: "密钥只能在指定的 iOS 应用中使用",
        meaning: "密钥本身可用，但已按 bundle ID 绑定到 iOS 应用。从本页发送必然失败，这是正常现象。",
        settle: "对比响应中的 bundle ID 与密钥的允许列表；<empty> 表示没有发送。",
        steps: &[
            step("在改动设置前，先在指定的应用中测试密钥。"),
            at(
                Place::Restrictions,
                "在 Application restrictions（应用限制）→ iOS apps（iOS 应用）中添加应用的 bundle ID。",
            ),
            run(command::STATUS_OF_IOS, "按应用的方式测试，换成它的 bundle ID：得到 200 即可。"),
            at(Place::Keys, "为服务器和脚本另建一个密钥。"),
        ],
    },
};
