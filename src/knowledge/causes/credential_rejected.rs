//! Decided by the 401 text “Expected OAuth 2 access token” while key kind and header are unknown.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google did not accept this credential",
        meaning: "This text asks for OAuth, yet several faults cause it. A damaged auth key, a key \
                  sent as Bearer, a refused standard key and an OAuth token all get it. The key's \
                  first letters and its header decide.",
        settle: "Look at the first letters of the key and at the header that carries it.",
        steps: &[
            step("Paste the key or the whole request here, so that the page can tell the causes apart."),
            step("Send the key in x-goog-api-key; only paths under /openai take it as Bearer."),
            at(
                Place::Keys,
                "Create a new key in AI Studio → API keys if yours starts with AIza or looks cut.",
            ),
        ],
    },
    zh: Prose {
        title: "Google 没有接受这个凭据",
        meaning: "这个提示要求 OAuth，但多种问题都会引出它。auth 密钥损坏、密钥以 Bearer 发送、标准\
                  密钥被拒绝、误用 OAuth 令牌，都是如此。要看密钥的开头和所用的请求头才能区分。",
        settle: "查看密钥的开头字母，以及携带它的请求头。",
        steps: &[
            step("把密钥或整个请求粘贴到这里，让本页区分各种原因。"),
            step("用 x-goog-api-key 发送密钥；只有 /openai 下的路径接受 Bearer。"),
            at(
                Place::Keys,
                "若密钥以 AIza 开头或看起来不完整，在 AI Studio → API keys（API 密钥）中新建密钥。",
            ),
        ],
    },
};
