//! Decided by a space beside the equals sign of an assignment.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const REMOVE: &str = r"sed -i -E 's/^([[:blank:]]*(export[[:blank:]]+)?[A-Za-z_][A-Za-z0-9_]*)[[:blank:]]*=[[:blank:]]*/\1=/' .env";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "There are spaces around the equals sign",
        meaning: "A shell then takes the name for a command. In cmd.exe, set makes the spaces part of \
            name and value. Docker refuses or keeps them.",
        settle: "Look for “command not found” or a key that begins with a space.",
        steps: &[
            step("Delete the spaces on both sides of the equals sign."),
            run(REMOVE, "Remove them from every line of .env."),
        ],
    },
    zh: Prose {
        title: "等号旁边有空格",
        meaning: "shell 会因此把变量名当成命令。在 cmd.exe 中，set 会把空格算进变量名和值。Docker 会拒绝\
                  或保留空格。",
        settle: "查找“command not found”，或以空格开头的密钥。",
        steps: &[
            step("删除等号两侧的空格。"),
            run(REMOVE, "删除 .env 每一行中的这些空格。"),
        ],
    },
};
