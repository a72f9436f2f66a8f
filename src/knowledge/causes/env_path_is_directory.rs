//! Only possible: a text cannot show whether `.env` is a directory; ls can.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const LIST: &str = "ls -ld .env";
const REMOVE: &str = "rmdir .env";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The path .env may be a directory",
        meaning: "Docker creates a directory when a mounted file does not exist, and Python \
            environments are often called .env. No variable can be read from it.",
        settle: "List .env: a d at the start of the line marks a directory.",
        steps: &[
            run(LIST, "List .env and look for a d in front."),
            run(REMOVE, "Remove the directory if it is empty."),
            step("Create the file, then create the container anew."),
            step("Keep a Python environment in .venv instead."),
        ],
    },
    zh: Prose {
        title: "路径 .env 可能是目录",
        meaning: "挂载的文件不存在时，Docker 会创建目录；Python 环境也常叫 .env。目录里读不到任何变量。",
        settle: "列出 .env：行首的 d 表示目录。",
        steps: &[
            run(LIST, "列出 .env，查看行首是否为 d。"),
            run(REMOVE, "若目录为空，删除它。"),
            step("创建该文件，然后重新创建容器。"),
            step("把 Python 环境改放在 .venv 中。"),
        ],
    },
};
