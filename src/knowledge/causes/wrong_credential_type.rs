//! Decided by `ACCESS_TOKEN_SCOPE_INSUFFICIENT` or “missing required authentication credential”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google saw an OAuth login where an API key belongs",
        meaning: "Google treated the call as an OAuth login and found its token absent or too narrow. \
                  Libraries do so when they pick up a Google login of this machine instead of the \
                  key.",
        settle: "Look at the header: an OAuth token starts with ya29, a key with AQ or AIza.",
        steps: &[
            step("Remove the Authorization header and send the API key in x-goog-api-key."),
            at(Place::Keys, "Create a key in AI Studio → API keys if there is none yet."),
            step("Pass the key to the library explicitly, so that it does not pick up another login."),
            at(
                Place::CloudAuthDocs,
                "Add the missing scope instead if the OAuth login is what you want.",
            ),
        ],
    },
    zh: Prose {
        title: "Google 收到的是 OAuth 登录，而不是 API 密钥",
        meaning: "Google 把这次调用当作 OAuth 登录，并发现令牌缺失或权限范围太窄。库若选用了本机的 \
                  Google 登录而不是密钥，就会这样。",
        settle: "查看请求头：OAuth 令牌以 ya29 开头，密钥以 AQ 或 AIza 开头。",
        steps: &[
            step("删除 Authorization 请求头，用 x-goog-api-key 发送 API 密钥。"),
            at(Place::Keys, "若还没有密钥，在 AI Studio → API keys（API 密钥）中创建。"),
            step("把密钥明确传给库，以免它选用其他登录。"),
            at(Place::CloudAuthDocs, "若确实要用 OAuth 登录，补上缺少的权限范围（scope）。"),
        ],
    },
};
