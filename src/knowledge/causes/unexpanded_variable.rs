//! Decided by a variable in single quotes or in another shell’s notation.

use crate::knowledge::cause::{Prose, Severity, run};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const POWERSHELL: &str = r#"curl.exe -sS -H "x-goog-api-key: $env:GEMINI_API_KEY" https://generativelanguage.googleapis.com/v1beta/models"#;
const CMD: &str = r#"curl -sS -H "x-goog-api-key: %GEMINI_API_KEY%" https://generativelanguage.googleapis.com/v1beta/models"#;
pub(in crate::knowledge) const WORKFLOW: &str = "GEMINI_API_KEY: ${{ secrets.GEMINI_API_KEY }}";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The shell does not replace this variable",
        meaning: "The name of the variable is sent instead of the key. Single quotes stop bash and \
            zsh, and each Windows shell has its own notation.",
        settle: "Print the same text with echo: the name appears, not the key.",
        steps: &[
            run(
                command::LIST_MODELS,
                "Use double quotes around the header in bash and zsh.",
            ),
            run(
                POWERSHELL,
                "Write $env: before the name in PowerShell.",
            ),
            run(
                CMD,
                "Write percent signs around the name in cmd.exe.",
            ),
            run(
                WORKFLOW,
                "Refer to the secret under env in a GitHub workflow.",
            ),
        ],
    },
    zh: Prose {
        title: "shell 没有展开这个变量",
        meaning: "发送出去的是变量名，而不是密钥。单引号会阻止 bash 和 zsh 展开变量，各种 Windows \
                  shell 又各有写法。",
        settle: "用 echo 打印同样的文本：出现的是变量名，而不是密钥。",
        steps: &[
            run(command::LIST_MODELS, "在 bash 和 zsh 中用双引号括住请求头。"),
            run(POWERSHELL, "在 PowerShell 中，变量名前写 $env:。"),
            run(CMD, "在 cmd.exe 中，变量名两侧写百分号。"),
            run(WORKFLOW, "在 GitHub workflow 中，通过 env 引用 secret。"),
        ],
    },
};
