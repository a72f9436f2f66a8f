//! Decided by HTTP 200 on counting tokens.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google accepts this key for counting tokens",
        meaning: "The key reaches a model. Generating was not tested and can still be refused: \
                  project denied, credits used up, or quota 0.",
        settle: "Look at the check: a number of tokens came back with status 200.",
        steps: &[
            step("Paste your program's error here: it tells what counting cannot."),
            run(
                command::STATUS,
                "Run this where the program runs: at 200 Google accepts the key that it reads.",
            ),
        ],
    },
    zh: Prose {
        title: "Google 允许用这个密钥统计 token",
        meaning: "这个密钥能调用到模型。生成未经测试，仍可能被拒绝：项目被拒、余额用完或配额为 0。",
        settle: "查看检查结果：返回了 token 数，状态为 200。",
        steps: &[
            step("把程序的错误信息粘贴到这里：它能说明统计 token 看不出的问题。"),
            run(command::STATUS, "在程序的运行环境中执行：得到 200 即表示 Google 接受程序读到的密钥。"),
        ],
    },
};
