//! Decided by a zero-width, no-break, directional or control character, or a byte order mark.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const REWRITE: &str = "[IO.File]::WriteAllText((Resolve-Path .env), [IO.File]::ReadAllText((Resolve-Path .env)))";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "An invisible character travels with the key",
        meaning: "Web pages, chats and editors insert characters that nobody sees. A program sends \
            them along, or stops because a header cannot hold them.",
        settle: "Look for “ByteString” or “illegal header value” in the error: the client then refused \
            to send the key.",
        steps: &[
            step("Delete the line, then type the name and paste the cleaned key."),
            run(
                command::COUNT_CLEAN_LINES,
                "Count the lines of .env that hold the key in visible ASCII alone; 1 is right.",
            ),
            run(
                REWRITE,
                "Rewrite a UTF-16 or BOM file that PowerShell made, as UTF-8 without a BOM.",
            ),
        ],
    },
    zh: Prose {
        title: "密钥里夹带了看不见的字符",
        meaning: "网页、聊天软件和编辑器会插入看不见的字符。程序会把它们一并发送，或因请求头无法携带\
                  而停止。",
        settle: "在错误信息中查找“ByteString”或“illegal header value”：出现即表示客户端拒绝发送密钥。",
        steps: &[
            step("删除整行，手动输入变量名，再粘贴清理后的密钥。"),
            run(command::COUNT_CLEAN_LINES, "统计 .env 中密钥只含可见 ASCII 字符的行数；1 表示正常。"),
            run(REWRITE, "把 PowerShell 生成的 UTF-16 或带 BOM 的文件改写为不带 BOM 的 UTF-8。"),
        ],
    },
};
