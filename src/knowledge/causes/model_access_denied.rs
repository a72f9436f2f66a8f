//! Decided by a 403 that names a model: tuned models, preview models, allow-lists.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This project may not use this model",
        meaning: "The key is accepted, but the model is closed to its project. Tuned models and \
                  models with limited access answer so.",
        settle: "Try a public model with the same key: it answers.",
        steps: &[
            step("Try the call with a public model first."),
            step("Check that a tuned model belongs to the key's project."),
            at(Place::Models, "Look up whether the model needs a request for access."),
        ],
    },
    zh: Prose {
        title: "该项目不能使用这个模型",
        meaning: "密钥已通过，但这个模型不对其项目开放。微调模型和限制访问的模型会返回这样的响应。",
        settle: "用同一个密钥尝试公开模型：会正常响应。",
        steps: &[
            step("先用公开模型尝试该调用。"),
            step("确认微调模型属于密钥所在的项目。"),
            at(Place::Models, "查阅该模型是否需要申请访问权限。"),
        ],
    },
};
