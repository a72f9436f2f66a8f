//! Decided by an `AQ.` key with `ACCESS_TOKEN_TYPE_UNSUPPORTED`, or by “Invalid Auth key.”.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google could not recognise this auth key",
        meaning: "A cut, mistyped or unlinked auth key gets a 401 that asks for OAuth. That text \
                  misleads: OAuth is not missing. Fresh keys have failed as well, through faults on \
                  Google's side.",
        settle: "Send a new key from AI Studio the same way: if it works, the old string was wrong.",
        steps: &[
            at(
                Place::Keys,
                "Copy the key again from AI Studio → API keys, from AQ and its dot to the end.",
            ),
            run(
                command::COUNT_CHARACTERS,
                "Count the characters that the program sees: all known auth keys have 53.",
            ),
            step("Send it in the header x-goog-api-key; only paths under /openai take it as Bearer."),
            at(Place::Keys, "Create a new key and try it in the same request."),
            at(
                Place::Forum,
                "Report it to Google if the new key fails too: then the fault is on Google's side.",
            ),
        ],
    },
    zh: Prose {
        title: "Google 无法识别这个 auth 密钥",
        meaning: "auth 密钥被截断、输错或未关联时，会得到要求 OAuth 的 401。这个提示有误导性：缺的不\
                  是 OAuth。新密钥也曾因 Google 自身的故障而失败。",
        settle: "用 AI Studio 的新密钥以同样方式发送：若能用，就是原来的字符串有误。",
        steps: &[
            at(Place::Keys, "从 AI Studio → API keys（API 密钥）重新复制密钥，从开头的 AQ 和点一直到末尾。"),
            run(command::COUNT_CHARACTERS, "统计程序读到的字符数：已知的 auth 密钥都是 53 个。"),
            step("用请求头 x-goog-api-key 发送；只有 /openai 下的路径接受 Bearer。"),
            at(Place::Keys, "新建密钥，在同一请求中试用。"),
            at(Place::Forum, "若新密钥也失败，向 Google 反馈：此时问题出在 Google。"),
        ],
    },
};
