//! Decided by spaces, tabs or line breaks before or after the key.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(in crate::knowledge) const SET_SECRET: &str = r#"printf %s "$GEMINI_API_KEY" | tr -d '[:space:]' | gh secret set GEMINI_API_KEY"#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Spaces or line breaks surround the key",
        meaning: "Many programs send these characters along with the key. A secret store often keeps \
            the line break that echo or an editor adds at the end.",
        settle: "Count the characters that the app sees: with this fault there are more than in the key.",
        steps: &[
            step("Copy the cleaned key and store it anew, without a line break."),
            run(
                command::COUNT_CHARACTERS,
                "Count what the app sees; a Gemini auth key usually has 53 characters.",
            ),
            run(
                SET_SECRET,
                "Write a GitHub secret with printf, because echo adds a line break.",
            ),
            step("Restart the app, terminal or job, so that it reads the new value."),
        ],
    },
    zh: Prose {
        title: "密钥前后有空格或换行符",
        meaning: "很多程序会把这些字符连同密钥一起发送。机密存储往往会保留 echo 或编辑器在末尾加上的换行\
                  符。",
        settle: "统计应用读到的字符数：有此问题时，比密钥本身多。",
        steps: &[
            step("复制清理后的密钥，重新保存，末尾不带换行符。"),
            run(command::COUNT_CHARACTERS, "统计应用读到的字符数；Gemini auth 密钥通常有 53 个字符。"),
            run(SET_SECRET, "用 printf 写入 GitHub secret，因为 echo 会加上换行符。"),
            step("重启应用、终端或任务，让它读到新的值。"),
        ],
    },
};
