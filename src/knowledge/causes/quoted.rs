//! Decided by plain quotes that stay in the value where the reader does not remove them.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const REMOVE_IN_CMD: &str = r#"set "GEMINI_API_KEY=%GEMINI_API_KEY:"=%""#;
const REMOVE_IN_FILE: &str = r#"sed -i "/^GEMINI_API_KEY=/ s/[\"']//g" .env"#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The quotes are part of the value",
        meaning: "Some readers remove quotes and others keep them. The set of cmd.exe, docker \
            --env-file, CI forms and secret stores keep them.",
        settle: "Count the characters that the app sees: kept quotes add two.",
        steps: &[
            step("Write the value without quotes."),
            run(
                REMOVE_IN_CMD,
                "Remove the quotes in cmd.exe, where they belong around name and value together.",
            ),
            run(REMOVE_IN_FILE, "Remove them from a file for docker --env-file."),
            step("Open a new terminal, or create the container anew: a restart keeps the old value."),
        ],
    },
    zh: Prose {
        title: "引号成了值的一部分",
        meaning: "有的读取程序会去掉引号，有的会保留。cmd.exe 的 set、docker --env-file、CI 表单和机密存\
                  储都会保留引号。",
        settle: "统计应用读到的字符数：保留的引号会多出两个字符。",
        steps: &[
            step("写入值时不加引号。"),
            run(REMOVE_IN_CMD, "去掉 cmd.exe 中的引号：引号应把变量名和值一起括住。"),
            run(REMOVE_IN_FILE, "去掉 docker --env-file 所用文件中的引号。"),
            step("打开新终端，或重新创建容器：只重启会保留旧值。"),
        ],
    },
};
