//! Decided by the prefix `VITE_`, `NEXT_PUBLIC_` or `REACT_APP_` before a key’s name.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This prefix publishes the key with the web page",
        meaning: "Build tools copy variables with VITE_, NEXT_PUBLIC_ or REACT_APP_ into the page. \
            Every visitor can read them, and Google blocks keys found in public.",
        settle: "Search the built files for the first characters of the key.",
        steps: &[
            step("Move the call to a server that keeps the key."),
            step("Remove the prefix from the variable’s name."),
            at(Place::Keys, "Create a new key and delete this one if the page was online."),
        ],
    },
    zh: Prose {
        title: "这个前缀会把密钥随网页公开",
        meaning: "构建工具会把带 VITE_、NEXT_PUBLIC_ 或 REACT_APP_ 的变量写进网页。每个访问者都能看到，\
                  而 Google 会封锁在公开处发现的密钥。",
        settle: "在构建产物中搜索密钥的开头几个字符。",
        steps: &[
            step("把调用移到保管密钥的服务器上。"),
            step("去掉变量名的前缀。"),
            at(Place::Keys, "若网页已经上线，新建密钥并删除这个。"),
        ],
    },
};
