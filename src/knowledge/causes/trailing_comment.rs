//! Decided by a number sign and words after the value on the same line.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A comment follows the key on the same line",
        meaning: "Some readers cut the comment off. Others, docker --env-file among them, make it part \
            of the key.",
        settle: "Count the characters that the app sees: the comment adds to them.",
        steps: &[
            step("Move the comment to a line of its own."),
            step("Check that nothing follows the key, not even a space."),
            step("Create the container anew, so that it reads the file again."),
        ],
    },
    zh: Prose {
        title: "密钥同一行后面有注释",
        meaning: "有的读取程序会去掉注释。有的（例如 docker --env-file）会把它当作密钥的一部分。",
        settle: "统计应用读到的字符数：注释会使它变多。",
        steps: &[
            step("把注释移到单独一行。"),
            step("确认密钥后面什么都没有，连空格也没有。"),
            step("重新创建容器，让它重新读取文件。"),
        ],
    },
};
