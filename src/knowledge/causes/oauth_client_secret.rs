//! Decided by the prefix `GOCSPX-` or the ending `apps.googleusercontent.com`.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is an OAuth client secret or id, not an API key",
        meaning: "It identifies an app during a Google login. It never takes the place of an API key.",
        settle: "Look for GOCSPX- at the start or apps.googleusercontent.com at the end.",
        steps: &[
            at(Place::Keys, "Create an API key and use it instead."),
            at(Place::Restrictions, "Reset the client secret under Credentials if others could see it."),
        ],
    },
    zh: Prose {
        title: "这是 OAuth 客户端密钥或 ID，不是 API 密钥",
        meaning: "它在 Google 登录过程中标识应用。它不能代替 API 密钥。",
        settle: "查看开头是否为 GOCSPX-，或结尾是否为 apps.googleusercontent.com。",
        steps: &[
            at(Place::Keys, "创建 API 密钥并改用它。"),
            at(Place::Restrictions, "若他人能看到客户端密钥，在 Credentials（凭据）下重置它。"),
        ],
    },
};
