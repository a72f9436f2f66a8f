//! Decided by typographic quotes next to the key.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const REMOVE: &str = r"perl -pi -e 's/\xE2\x80[\x98-\x9F]//g if /^[^#]*API_KEY/' .env";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Typographic quotes are part of the value",
        meaning: "Word processors, chats and web pages turn straight quotes into curly ones. Shells \
            and .env readers do not know those, so they stay in the key.",
        settle: "Look for “ByteString” with a value such as 8220 or 8221 in the error.",
        steps: &[
            step("Delete the curly quotes and write the key without any."),
            run(REMOVE, "Remove the curly quotes from the lines of .env that set a key."),
            step("Edit keys in a plain text editor."),
        ],
    },
    zh: Prose {
        title: "弯引号成了值的一部分",
        meaning: "文字处理软件、聊天软件和网页会把直引号换成弯引号。shell 和 .env 读取程序不认识弯引号，\
                  于是它们留在了密钥里。",
        settle: "在错误信息中查找“ByteString”以及 8220 或 8221 之类的数值。",
        steps: &[
            step("删除弯引号，密钥不加任何引号。"),
            run(REMOVE, "删除 .env 中设置密钥的各行里的弯引号。"),
            step("用纯文本编辑器编辑密钥。"),
        ],
    },
};
