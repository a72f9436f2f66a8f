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
        meaning: "密钥已知并获准进入。其余没有测试：权限、额度和限额要在实际调用中才会显现。",
        settle: "查看检查结果：答复的状态为 200。",
        steps: &[
            step("把程序的错误信息粘贴到这里：它能说明这次询问无法说明的问题。"),
            at(Place::Billing, "查看账号的额度和限额。"),
            step("在程序运行处执行同一调用：得到 200 即表示到达的是同一个密钥。"),
        ],
    },
};
