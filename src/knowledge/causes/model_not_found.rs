//! Decided by HTTP 404 with “is not found for API version”.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google has no model of this name for this call",
        meaning: "Google accepts the key and does not find the model. The name is misspelt, too old, \
                  of another API version, or unable to do this method. A listed model can still be \
                  missing.",
        settle: "List the models with the same key and look for the exact name.",
        steps: &[
            run(
                command::NAME_MODELS,
                "List the models that this key can see.",
            ),
            step("Use a name from that list whose supportedGenerationMethods include the method."),
            at(Place::Models, "Compare the name with Google's page of models."),
        ],
    },
    zh: Prose {
        title: "Google 找不到此调用指定的模型",
        meaning: "Google 接受这个密钥，但没有找到模型。名称拼错、过旧、属于另一个 API 版本，或该模型\
                  不支持此方法。列表中有的模型也可能找不到。",
        settle: "用同一个密钥列出模型，查找完全一致的名称。",
        steps: &[
            run(command::NAME_MODELS, "列出这个密钥能看到的模型。"),
            step("从列表中选用 supportedGenerationMethods 包含该方法的模型名称。"),
            at(Place::Models, "把名称与 Google 的模型页面对比。"),
        ],
    },
};
