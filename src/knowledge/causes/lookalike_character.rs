//! Decided by a Cyrillic, Greek or full-width letter among the Latin ones.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A letter only looks like a Latin one",
        meaning: "A Cyrillic, Greek or full-width letter took the place of a Latin one. Retyping, \
            translation, text recognition and some keyboards do this. Keys hold plain ASCII only.",
        settle: "Look for “ByteString” in the error, or compare with a fresh copy of the key.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list instead of typing it."),
            step("Switch to a Latin keyboard before you type the variable name."),
            run(
                command::COUNT_CLEAN_LINES,
                "Count the lines of .env that hold the key in visible ASCII alone; 1 is right.",
            ),
        ],
    },
    zh: Prose {
        title: "有个字母只是形似拉丁字母",
        meaning: "某个西里尔字母、希腊字母或全角字母取代了拉丁字母。手工重打、翻译、文字识别和某些键盘都\
                  会造成这种情况。密钥只含纯 ASCII 字符。",
        settle: "在错误信息中查找“ByteString”，或与重新复制的密钥对比。",
        steps: &[
            at(Place::Keys, "从密钥列表中重新复制密钥，不要手工输入。"),
            step("切换到英文输入法，再输入变量名。"),
            run(command::COUNT_CLEAN_LINES, "统计 .env 中密钥只含可见 ASCII 字符的行数；1 表示正常。"),
        ],
    },
};
