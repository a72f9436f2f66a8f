//! Decided by a host that answers a probe, while the browser withholds the answer to the check.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The browser kept the answer from this page",
        meaning: "The server is reachable, but the browser may not show its answer to this page. A \
                  page opened from disk, an extension or a filtering network causes it. This says \
                  nothing about the key.",
        settle: "Check from the hosted page in a private window: there the answer can be read.",
        steps: &[
            step("Open the hosted page if this one was opened from disk, then check again."),
            step("Turn off extensions that change requests or headers."),
            run(
                command::LIST_MODELS,
                "Run the check in a terminal: browser rules do not apply there.",
            ),
            step("Paste the answer here to have it read."),
        ],
    },
    zh: Prose {
        title: "浏览器没有把响应交给本页",
        meaning: "服务器可以连接，但浏览器不能把响应交给本页。从磁盘打开页面、扩展程序或会过滤内容的\
                  网络都会造成这种情况。不能据此判断密钥好坏。",
        settle: "在无痕窗口中用在线版检查：那里可以读到响应。",
        steps: &[
            step("若本页是从磁盘打开的，改用在线版，然后重新检查。"),
            step("关闭会更改请求或请求头的扩展程序。"),
            run(command::LIST_MODELS, "在终端中运行检查：浏览器的规则在那里不适用。"),
            step("把响应粘贴到这里解读。"),
        ],
    },
};
