//! Decided by a sample text, or by a variable that only refers to itself.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "There is a placeholder instead of the key",
        meaning: "The sample text of a guide, or a .env line that refers to itself, was not replaced. \
            A reference such as \"$GEMINI_API_KEY\" in a command is right and not meant here.",
        settle: "Look at the value that the app reads: it is the sample text or empty.",
        steps: &[
            at(Place::Keys, "Copy a key from your list and put it here."),
            step("Replace the whole sample, angle brackets and quotes included."),
            step("Restart the app so that it reads the new value."),
        ],
    },
    zh: Prose {
        title: "该填密钥的地方还是占位符",
        meaning: "教程中的示例文字，或 .env 中引用自身的那一行，没有替换。命令中的 \
                  \"$GEMINI_API_KEY\" 这类引用是正确的，不在此列。",
        settle: "查看应用读到的值：是示例文字或为空。",
        steps: &[
            at(Place::Keys, "从密钥列表中复制密钥，填到这里。"),
            step("替换整个示例，包括尖括号和引号。"),
            step("重启应用，让它读到新的值。"),
        ],
    },
};
