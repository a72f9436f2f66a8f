//! Decided by reason `API_KEY_IP_ADDRESS_BLOCKED`.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key works only from its own IP addresses",
        meaning: "The key is alive and bound to other addresses. From this page your own address \
                  counts, so a refusal of a check from here proves nothing.",
        settle: "Compare the address in the answer with the list in the Cloud console.",
        steps: &[
            step("Test the key on the server it was made for before you change anything."),
            at(
                Place::Restrictions,
                "Add the address that the answer names under Application restrictions → IP addresses.",
            ),
            run(command::STATUS, "Run this on the allowed host: there it prints 200 once the key allows its address."),
            step("Check for IPv6 and for addresses that change, as in CI and serverless hosting."),
        ],
    },
    zh: Prose {
        title: "密钥只能从指定的 IP 地址使用",
        meaning: "密钥本身可用，只是绑定到了其他地址。从本页发送时以本机的地址为准，因此在这里被拒绝\
                  是正常现象。",
        settle: "对比响应中的地址与 Cloud 控制台中的列表。",
        steps: &[
            step("在改动设置前，先在密钥对应的服务器上测试。"),
            at(
                Place::Restrictions,
                "在 Application restrictions（应用限制）→ IP addresses（IP 地址）中添加响应中的地址。",
            ),
            run(command::STATUS, "在允许的主机上运行：密钥允许其地址后，会打印 200。"),
            step("检查是否涉及 IPv6，或 CI、无服务器托管这类会变化的地址。"),
        ],
    },
};
