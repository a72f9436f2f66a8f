//! Decided by reason `API_KEY_HTTP_REFERRER_BLOCKED`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key works only on its own websites",
        meaning: "The key is alive and bound to other websites. From this page it always fails, and \
                  that is no fault. Browsers usually send only the origin, so a pattern with a path \
                  never matches.",
        settle: "Call the API from one of the listed websites: there the key works.",
        steps: &[
            step("Test the key on its own website before you change anything."),
            step("Compare the referrer in the answer with your site; <empty> means that none was sent."),
            at(
                Place::Restrictions,
                "Add the site's origin, without a path, under Application restrictions → Websites.",
            ),
            at(Place::Keys, "Create another key for servers: they send no referrer."),
        ],
    },
    zh: Prose {
        title: "密钥只能在它自己的网站上使用",
        meaning: "密钥是可用的，只是绑定到了其他网站；从本页发送总会失败，这不是故障。浏览器通常只发送源\
                  （origin），因此带路径的规则不会匹配。",
        settle: "从列出的网站之一调用 API：在那里密钥可用。",
        steps: &[
            step("在改动任何设置前，先在密钥自己的网站上测试它。"),
            step("对比答复中的 referrer 与自己的网站；<empty> 表示没有发送。"),
            at(
                Place::Restrictions,
                "在 Application restrictions（应用限制）→ Websites（网站）中添加网站的源，不带路径。",
            ),
            at(Place::Keys, "为服务器另建一个密钥：服务器不发送 referrer。"),
        ],
    },
};
