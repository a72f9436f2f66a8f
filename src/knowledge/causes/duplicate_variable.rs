//! Decided by one variable name with two values in the same text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const LIST_LINES: &str = "LC_ALL=C grep -nE '^[^#=]*API_KEY[A-Z0-9_]*[[:blank:]]*=' .env | cut -d= -f1";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The same variable is set more than once",
        meaning: "Some readers take the first line and others the last, so an old key can win. A \
            variable of the system often beats both.",
        settle: "Remove one line: if the answer changes, that line was the one in use.",
        steps: &[
            step("Keep one line and delete the others."),
            run(
                LIST_LINES,
                "List the lines that set a key, without the values.",
            ),
            step("Look in parent folders and the shell profile for another one."),
        ],
    },
    zh: Prose {
        title: "同一个变量设置了多次",
        meaning: "有的读取程序取第一行，有的取最后一行，因此旧密钥可能生效。系统变量往往比两者都优先。",
        settle: "删除其中一行：若响应改变，原先生效的就是删掉的那一行。",
        steps: &[
            step("只保留一行，删除其余的。"),
            run(LIST_LINES, "列出设置密钥的行，不显示值。"),
            step("查看上级目录和 shell 配置文件中是否还有一个。"),
        ],
    },
};
