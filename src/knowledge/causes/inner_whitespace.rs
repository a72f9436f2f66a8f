//! Decided by a space or a line break between two parts of one key.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const REMOVE_GAPS: &str = r#"export GEMINI_API_KEY="$(printf %s "$GEMINI_API_KEY" | tr -d '[:space:]')""#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A space or line break splits the key",
        meaning: "Chats, PDFs, e-mails and narrow terminals wrap long words. What follows the gap is \
            lost or sent as part of the key.",
        settle: "Compare with the key list: there the key is one unbroken word.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list, with the copy button."),
            step("Write the key on one line, without a backslash or a hyphen at the break."),
            run(
                REMOVE_GAPS,
                "Remove all gaps from the variable of this shell.",
            ),
        ],
    },
    zh: Prose {
        title: "密钥中间有空格或换行符",
        meaning: "聊天软件、PDF、电子邮件和较窄的终端会把长单词折行。断开处之后的内容要么丢失，要么被当\
                  作密钥的一部分发送。",
        settle: "与密钥列表对比：列表里的密钥是连续的一串。",
        steps: &[
            at(Place::Keys, "从密钥列表中用复制按钮重新复制密钥。"),
            step("把密钥写在一行内，断开处不留反斜杠或连字符。"),
            run(REMOVE_GAPS, "清除当前 shell 变量中的所有空白。"),
        ],
    },
};
