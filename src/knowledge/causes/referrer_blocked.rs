//! Decided by reason `API_KEY_HTTP_REFERRER_BLOCKED`.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key works only on its own websites",
        meaning: "The key is alive and bound to other websites. A check from this page is \
                  always refused, as it should be. Browsers usually send only the origin, so a pattern with a path \
                  never matches.",
        settle: "Call the API from one of the listed websites: there the key works.",
        steps: &[
            step("Test the key on its own website before you change anything."),
            step("Compare the referrer in the answer with your site; <empty> means that none was sent."),
            at(
                Place::Restrictions,
                "Add the site's origin, without a path, under Application restrictions → Websites.",
            ),
            run(command::STATUS_OF_SITE, "Test it as your site does, its address for example.com: 200 is right."),
            at(Place::Keys, "Create another key for servers: they send no referrer."),
        ],
    },
    zh: Prose {
        title: "密钥只能在指定的网站上使用",
        meaning: "密钥本身可用，只是绑定到了其他网站。从本页发送必然失败，这是正常现象。浏览器通常只\
                  发送源（origin），因此带路径的规则不会匹配。",
        settle: "从列表中的网站调用 API：会成功。",
        steps: &[
            step("在改动设置前，先在指定的网站上测试密钥。"),
            step("对比响应中的 referrer 与自己的网站；<empty> 表示没有发送。"),
            at(
                Place::Restrictions,
                "在 Application restrictions（应用限制）→ Websites（网站）中添加网站的源，不带路径。",
            ),
            run(command::STATUS_OF_SITE, "按网站的方式测试，把 example.com 换成该网站：得到 200 即可。"),
            at(Place::Keys, "为服务器另建一个密钥：服务器不发送 referrer。"),
        ],
    },
};
