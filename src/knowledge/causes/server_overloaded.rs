//! Decided by HTTP 503 `UNAVAILABLE`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The model is overloaded at the moment",
        meaning: "More requests for this model arrive than the provider can serve. This says nothing \
                  about the key.",
        settle: "Try a smaller model with the same key: it answers.",
        steps: &[
            step("Wait a minute and try again, with growing pauses."),
            step("Try another model in the meantime."),
            at(Place::Status, "Check the provider's status page if it lasts."),
        ],
    },
    zh: Prose {
        title: "模型目前过载",
        meaning: "对该模型的请求超出了服务商的处理能力。不能据此判断密钥好坏。",
        settle: "用同一个密钥尝试较小的模型：会正常响应。",
        steps: &[
            step("等待一分钟后重试，逐次延长间隔。"),
            step("改用另一个模型过渡。"),
            at(Place::Status, "若持续发生，查看服务商的状态页。"),
        ],
    },
};
