//! The secret behind a signature is not the one that the other side has.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The signature does not fit",
        meaning: "Whoever signed used another secret than whoever checks, or the signed text was \
                  changed on its way. The key id itself is known.",
        settle: "Sign with a freshly copied secret: it is accepted.",
        steps: &[
            step("Copy id and secret again, as a pair, without line break or space."),
            step("Wait some seconds after a wrong secret: some services refuse the right one for so long as well."),
            step("Check that secret or public key and algorithm are the same on both sides."),
            step("Look for a proxy that changes path, headers or body after signing."),
            at(Place::Keys, "Create a new pair if the secret cannot be shown again."),
        ],
    },
    zh: Prose {
        title: "签名不匹配",
        meaning: "签名方与验证方使用的 secret 不同，或签名内容在途中被更改。密钥 ID 本身是已知的。",
        settle: "用重新复制的 secret 签名：会成功。",
        steps: &[
            step("重新复制成对的 ID 和 secret，不带换行符或空格。"),
            step("等待几秒再试：用错 secret 之后，有些服务会在短时间内连正确的也拒绝。"),
            step("确认双方的 secret 或公钥以及算法一致。"),
            step("查找在签名后更改路径、请求头或正文的代理。"),
            at(Place::Keys, "若 secret 无法再次显示，新建一对。"),
        ],
    },
};
