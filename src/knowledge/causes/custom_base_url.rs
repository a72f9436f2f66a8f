//! Decided by `GOOGLE_GEMINI_BASE_URL`, another base URL or a proxy variable in the text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const UNSET: &str = "unset GOOGLE_GEMINI_BASE_URL";
pub(in crate::knowledge) const LIST_NAMES: &str = "env | grep -ioE '^[a-z0-9_]*(proxy|base_url)[a-z0-9_]*'";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Requests go through a custom address",
        meaning: "A base URL or proxy variable sends them elsewhere. The answer may come from that \
            host, which can drop the key or expect another one.",
        settle: "Unset the variable and try again: if the answer changes, this is the cause.",
        steps: &[
            run(UNSET, "Unset the base URL and try again."),
            run(
                LIST_NAMES,
                "List the variables that redirect requests, without their values.",
            ),
            step("Ask whoever runs that address which key it expects; it reads whatever you send through it."),
        ],
    },
    zh: Prose {
        title: "请求经过自定义地址",
        meaning: "Base URL 或代理变量把请求引向别处。响应可能来自那台主机，它可能丢掉密钥，或需要另\
                  一个密钥。",
        settle: "取消设置该变量后重试：若响应改变，原因就在这里。",
        steps: &[
            run(UNSET, "取消设置 base URL 变量后重试。"),
            run(LIST_NAMES, "列出会改变请求去向的变量，不显示值。"),
            step("向该地址的运营方确认需要哪个密钥；经过它的内容，它都能看到。"),
        ],
    },
};
