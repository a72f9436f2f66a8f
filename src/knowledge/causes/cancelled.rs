//! Decided by the visitor's press on Cancel.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The check was cancelled",
        meaning: "The check ended before an answer came. The request may have reached the provider. \
                  This says nothing about the key.",
        settle: "Recall whether Cancel or Esc was pressed.",
        steps: &[step("Check again when you are ready.")],
    },
    zh: Prose {
        title: "检查已取消",
        meaning: "检查在收到响应前结束。请求可能已经到达服务商。不能据此判断密钥好坏。",
        settle: "回想是否按过取消按钮或 Esc。",
        steps: &[
            step("准备好后重新检查。"),
        ],
    },
};
