//! Decided by “This IP, site or mobile application is not authorized to use this API key”.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is bound to other sites, addresses or apps",
        meaning: "The key is alive, but the caller is not on its list. Google does not say which kind \
                  of list it is. A refusal of a check from this page proves nothing.",
        settle: "Open the key in the Cloud console and read its Application restrictions.",
        steps: &[
            step("Test the key where it normally runs before you change anything."),
            at(
                Place::Restrictions,
                "Compare the address and referrer in the answer with the key's Application \
                 restrictions.",
            ),
            at(Place::Restrictions, "Add the missing website, address or app, then wait some minutes."),
            run(
                command::STATUS_OF_SITE,
                "Run this on the allowed host, or with the allowed site for example.com: 200 is right.",
            ),
        ],
    },
    zh: Prose {
        title: "密钥绑定到其他网站、地址或应用",
        meaning: "密钥本身可用，但调用方不在它的允许列表中。Google 没有说明是哪种列表。从本页发送被\
                  拒绝是正常现象。",
        settle: "在 Cloud 控制台中打开该密钥，查看 Application restrictions（应用限制）。",
        steps: &[
            step("在改动设置前，先在密钥平时使用的环境中测试。"),
            at(
                Place::Restrictions,
                "对比响应中的地址和 referrer 与密钥的 Application restrictions（应用限制）。",
            ),
            at(Place::Restrictions, "添加缺少的网站、地址或应用，然后等待几分钟。"),
            run(
                command::STATUS_OF_SITE,
                "在允许的主机上运行，或把 example.com 换成允许的网站：得到 200 即可。",
            ),
        ],
    },
};
