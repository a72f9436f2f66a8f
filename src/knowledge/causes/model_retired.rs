//! Decided by a model on the list of retired ones, or by “no longer available” in the answer.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This model has been retired; the key is not at fault",
        meaning: "The provider shut it down, or offers it to earlier users only. Some names go to a newer model instead, which answers at its own price. The list of models may still name it.",
        settle: "Call another model with the same key: if it answers, this is the cause.",
        steps: &[
            at(Place::Models, "Choose a model that is offered today."),
            run(
                command::LIST_MODELS,
                "List the models that this key may see.",
            ),
            step("Replace the name in code, settings and the defaults of tools."),
            step("Update the tool or SDK if it chooses the model itself."),
        ],
    },
    zh: Prose {
        title: "该模型已下线，问题不在密钥",
        meaning: "服务商已将其关闭，或只向老用户提供。有些名称会转到更新的模型，按新模型的价格收费。模型列表中可能仍有它的名称。",
        settle: "用同一个密钥调用另一个模型：若正常响应，原因就在这里。",
        steps: &[
            at(Place::Models, "选择目前提供的模型。"),
            run(command::LIST_MODELS, "列出这个密钥能看到的模型。"),
            step("替换代码、配置和工具默认值中的名称。"),
            step("若模型由工具或 SDK 选择，更新该工具或 SDK。"),
        ],
    },
};
