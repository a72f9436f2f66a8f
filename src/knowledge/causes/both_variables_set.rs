//! Decided by `GOOGLE_API_KEY` and `GEMINI_API_KEY` standing side by side.

use crate::knowledge::cause::{Prose, Severity, run};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const UNSET: &str = "unset GOOGLE_API_KEY";
const REMOVE: &str = "Remove-Item Env:GOOGLE_API_KEY";
const LIST_NAMES: &str = "env | grep -oE '^[A-Z0-9_]*API_KEY[A-Z0-9_]*'";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "GOOGLE_API_KEY and GEMINI_API_KEY are both set",
        meaning: "Google’s SDKs use GOOGLE_API_KEY then. Some other tools prefer GEMINI_API_KEY, so an \
            old key can win unnoticed.",
        settle: "Look for “Both GOOGLE_API_KEY and GEMINI_API_KEY are set”, printed even where the program passes a key itself.",
        steps: &[
            run(UNSET, "Remove the variable that your app should not use."),
            run(
                REMOVE,
                "Remove it in PowerShell; delete a Windows user variable in the system settings.",
            ),
            run(
                LIST_NAMES,
                "List the names that are still set, without their values.",
            ),
        ],
    },
    zh: Prose {
        title: "GOOGLE_API_KEY 与 GEMINI_API_KEY 同时存在",
        meaning: "此时 Google 的 SDK 使用 GOOGLE_API_KEY。另一些工具优先使用 GEMINI_API_KEY，因此旧\
                  密钥可能在不知不觉中生效。",
        settle: "在输出中查找“Both GOOGLE_API_KEY and GEMINI_API_KEY are set”：即使程序自行传入密钥，也会打印。",
        steps: &[
            run(UNSET, "删除应用不该使用的那个变量。"),
            run(REMOVE, "在 PowerShell 中删除它；Windows 用户变量在系统设置中删除。"),
            run(LIST_NAMES, "列出仍然存在的变量名，不显示值。"),
        ],
    },
};
