//! Decided by HTTP 504 `DEADLINE_EXCEEDED`, or a 503 about a deadline.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider did not finish in time",
        meaning: "The server stopped the request because it took too long. Long prompts, large files \
                  and thinking models need more time. This says nothing about the key.",
        settle: "Send a short prompt with the same key: it is answered.",
        steps: &[
            step("Try again with a shorter prompt or a smaller file."),
            step("Raise the timeout of the program, or stream the answer."),
            at(Place::Status, "Check the provider's status page if short prompts fail too."),
        ],
    },
    zh: Prose {
        title: "服务商未能及时完成请求",
        meaning: "服务器因耗时过长而中止了请求。长提示词、大文件和思考型模型需要更多时间。不能据此判\
                  断密钥好坏。",
        settle: "用同一个密钥发送短提示词：会正常响应。",
        steps: &[
            step("用更短的提示词或更小的文件重试。"),
            step("提高程序的超时时间，或使用流式响应。"),
            at(Place::Status, "若短提示词也失败，查看服务商的状态页。"),
        ],
    },
};
