//! 200 where something else than a list of models was asked for.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider accepts this key",
        meaning: "The key is known and was let in. What else it may do was not tested: rights, \
                  credit and limits show in real calls.",
        settle: "Look at the check: the answer came back with status 200.",
        steps: &[
            step("Paste your program's error here: it tells what this question cannot."),
            at(Place::Billing, "Look at credit and limits of the account."),
            step("Run the same call where the program runs: 200 there means that the same key \
                  arrives."),
        ],
    },
    zh: Prose {
        title: "服务商接受这个密钥",
        meaning: "服务商认识并放行了这个密钥。其余未经测试：权限、余额和限额要在实际调用中才会显现。",
        settle: "查看检查结果：响应的状态为 200。",
        steps: &[
            step("把程序的错误信息粘贴到这里：它能说明这次检查看不出的问题。"),
            at(Place::Billing, "查看账号的余额和限额。"),
            step("在程序的运行环境中执行同一调用：得到 200 即表示传到的是同一个密钥。"),
        ],
    },
};
