//! Decided by HTTP 200 on the list of models.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google accepts this key for listing models",
        meaning: "The key is known, and its project may list models. Generating was not tested. It \
                  can still be refused: project denied, credits used up, quota 0, or an address that \
                  Google blocks.",
        settle: "Look at the check: the list of models came back with status 200.",
        steps: &[
            step("Run Generate below: one output token shows whether this key generates."),
            step("Paste your program's error here: it tells what listing cannot."),
            run(
                command::STATUS,
                "Run this where the program runs: at 200 Google accepts the key that it reads.",
            ),
            at(Place::Usage, "Look at credits, spending cap and project state in AI Studio."),
        ],
    },
    zh: Prose {
        title: "Google 允许用这个密钥列出模型",
        meaning: "Google 认识这个密钥，其项目可以列出模型。生成未经测试，仍可能被拒绝：项目被拒、余\
                  额用完、配额为 0，或地址被 Google 封锁。",
        settle: "查看检查结果：返回了模型列表，状态为 200。",
        steps: &[
            step("运行下方的生成检查：一个输出 token 就能看出这个密钥能否生成。"),
            step("把程序的错误信息粘贴到这里：它能说明列出模型看不出的问题。"),
            run(command::STATUS, "在程序的运行环境中执行：得到 200 即表示 Google 接受程序读到的密钥。"),
            at(Place::Usage, "在 AI Studio 中查看余额、支出上限和项目状态。"),
        ],
    },
};
