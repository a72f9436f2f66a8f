//! Decided by three Base64 parts with dots between them, the first starting with `eyJ`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a JSON Web Token, not an API key",
        meaning: "A login or a server signed it for one audience and a short time. The Gemini API \
            expects an API key.",
        settle: "Look at the start: eyJ, and two dots further on.",
        steps: &[
            at(Place::Keys, "Create an API key and use it instead."),
            step("Look for code that passes a session or id token as the key."),
            step("End the session if others could see the token."),
        ],
    },
    zh: Prose {
        title: "这是 JSON Web Token，不是 API 密钥",
        meaning: "它由登录流程或服务器签发，只面向一个受众（audience），很快过期。Gemini API 需要的\
                  是 API 密钥。",
        settle: "查看开头：是 eyJ，后面还有两个点。",
        steps: &[
            at(Place::Keys, "创建 API 密钥并改用它。"),
            step("查找把会话令牌或 ID 令牌当作密钥传递的代码。"),
            step("若他人能看到该令牌，结束会话。"),
        ],
    },
};
