//! Decided by a carriage return before the line break; a Windows clipboard may have added it.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const CONVERT: &str = r"perl -pi -e 's/\r$//' .env";
const REMOVE_CR: &str = r#"GEMINI_API_KEY="${GEMINI_API_KEY%$'\r'}""#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The lines end with CR and LF",
        meaning: "Unix shells and some .env readers keep the CR as the last character of the key. Many \
            clients then refuse to send it. A Windows clipboard adds CR too, so look at the file.",
        settle: "Run file .env: with this fault it reports “CRLF line terminators”.",
        steps: &[
            run(CONVERT, "Convert the file to LF."),
            step("Click CRLF at the bottom of VS Code, choose LF and save."),
            run(
                REMOVE_CR,
                "Remove the CR from the variable in bash.",
            ),
        ],
    },
    zh: Prose {
        title: "每行以 CR 和 LF 结尾",
        meaning: "Unix shell 和某些 .env 读取程序会把 CR 当作密钥的最后一个字符。很多客户端会因此拒绝发\
                  送。Windows 剪贴板也会加上 CR，所以要看文件本身。",
        settle: "运行 file .env：有此问题时会显示“CRLF line terminators”。",
        steps: &[
            run(CONVERT, "把文件转换为 LF。"),
            step("点击 VS Code 底部的 CRLF，选择 LF 并保存。"),
            run(REMOVE_CR, "在 bash 中去掉变量里的 CR。"),
        ],
    },
};
