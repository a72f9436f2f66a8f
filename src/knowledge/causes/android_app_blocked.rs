//! Decided by reason `API_KEY_ANDROID_APP_BLOCKED`.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key works only in its own Android apps",
        meaning: "The key is alive and bound to Android apps by package name and signing certificate. \
                  A check from this page is always refused, as it should be.",
        settle: "Compare the package in the answer with the key's list; <empty> means none was sent.",
        steps: &[
            step("Test the key inside its own app before you change anything."),
            at(
                Place::Restrictions,
                "Add package name and SHA-1 of the signing certificate; debug and release builds \
                 differ.",
            ),
            run(
                command::STATUS_OF_ANDROID,
                "Test it as the app does, with its package and its SHA-1 without colons: 200 is right.",
            ),
            at(Place::Keys, "Create another key for servers and scripts."),
        ],
    },
    zh: Prose {
        title: "密钥只能在指定的 Android 应用中使用",
        meaning: "密钥本身可用，但已按包名和签名证书绑定到 Android 应用。从本页发送必然失败，这是正常现象。",
        settle: "对比响应中的包名与密钥的允许列表；<empty> 表示没有发送。",
        steps: &[
            step("在改动设置前，先在指定的应用中测试密钥。"),
            at(Place::Restrictions, "添加包名和签名证书的 SHA-1；调试版与发布版的不同。"),
            run(command::STATUS_OF_ANDROID, "按应用的方式测试，换成它的包名和不带冒号的 SHA-1：得到 200 即可。"),
            at(Place::Keys, "为服务器和脚本另建一个密钥。"),
        ],
    },
};
