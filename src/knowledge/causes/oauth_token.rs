//! Decided by the prefix `ya29.` or another mark of an OAuth token.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is an OAuth token, not an API key",
        meaning: "A login made it, and it expires, usually within an hour. Sent as a key, Google \
            answers that it knows no such key.",
        settle: "Look at the start: ya29. marks a Google access token.",
        steps: &[
            at(Place::Keys, "Create an API key and use it instead."),
            at(Place::CloudAuthDocs, "Keep the token for Google Cloud endpoints that ask for OAuth."),
            step("Revoke the token if it was visible to others."),
        ],
    },
    zh: Prose {
        title: "这是 OAuth 令牌，不是 API 密钥",
        meaning: "它由登录产生，通常一小时内过期。若当作密钥发送，Google 会表示不认识这个密钥。",
        settle: "查看开头：ya29. 表示 Google 访问令牌。",
        steps: &[
            at(Place::Keys, "创建 API 密钥并改用它。"),
            at(Place::CloudAuthDocs, "把令牌留给要求 OAuth 的 Google Cloud 端点。"),
            step("若令牌曾被他人看到，吊销它。"),
        ],
    },
};
