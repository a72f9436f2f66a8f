//! Decided by HTTP 200 on one model that can generate.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google shows this model to this key",
        meaning: "The model exists, and the key may see it. Generating was not tested and can still be \
                  refused: project denied, credits used up, or quota 0.",
        settle: "Look at the check: the model came back with status 200.",
        steps: &[
            step("Compare the model's name in your program with this one, letter by letter."),
            run(
                command::NAME_MODELS,
                "List the models where the program runs: this one must be among them.",
            ),
            step("Count tokens or generate here: that shows more than seeing the model."),
        ],
    },
    zh: Prose {
        title: "Google 允许这个密钥查看该模型",
        meaning: "模型存在，密钥也能看到它。生成未经测试，仍可能被拒绝：项目被拒、余额用完或配额为 0。",
        settle: "查看检查结果：返回了该模型，状态为 200。",
        steps: &[
            step("逐字对比程序中的模型名称与这里的名称。"),
            run(command::NAME_MODELS, "在程序的运行环境中列出模型：其中必须有这个模型。"),
            step("在这里统计 token 或生成：比看到模型更能说明问题。"),
        ],
    },
};
