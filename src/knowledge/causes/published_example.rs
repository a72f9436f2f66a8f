//! Decided by a key that is known from public documentation.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key is a published example",
        meaning: "It stands in public documentation or test code. Such keys usually never worked, or \
            they have been blocked. Anyone can read and use them.",
        settle: "Search for its first ten characters in the guide that you followed.",
        steps: &[
            at(Place::Keys, "Create a key of your own and use it instead."),
            step("Look for the same example in other files of the project."),
        ],
    },
    zh: Prose {
        title: "这是公开发布过的示例密钥",
        meaning: "它出现在公开文档或测试代码中。这类密钥通常从未可用，或已被封锁。任何人都能看到并使用它\
                  们。",
        settle: "在所参照的教程中搜索它的前十个字符。",
        steps: &[
            at(Place::Keys, "创建自己的密钥并改用它。"),
            step("查找项目的其他文件中是否有同样的示例。"),
        ],
    },
};
