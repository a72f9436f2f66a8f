//! Decided by a request and a probe without the key that both got no answer.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const REACH: &str = r"curl -sS -o /dev/null -w '%{http_code}\n' https://generativelanguage.googleapis.com/";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider's server cannot be reached from here",
        meaning: "Neither the check nor a request without the key got an answer. A firewall, a DNS \
                  filter, a blocker in the browser or the country's network can be behind it. This \
                  says nothing about the key.",
        settle: "Send the request below from the same network: it gets no answer either.",
        steps: &[
            step("Turn off ad and privacy blockers for this page, then check again."),
            run(
                REACH,
                "Run this without a key: any number but 000 means that the network is open.",
            ),
            step(
                "Set HTTPS_PROXY if a proxy is needed: curl, Python and Node do not use the browser's by \
                 themselves.",
            ),
            step("Try another network, such as a phone's hotspot."),
            step("Ask the network's administrator to allow the host."),
        ],
    },
    zh: Prose {
        title: "从这里无法连接到服务商的服务器",
        meaning: "检查和不带密钥的请求都没有收到响应。原因可能是防火墙、DNS 过滤、浏览器中的拦截器，\
                  或所在国家或地区的网络。不能据此判断密钥好坏。",
        settle: "从同一网络发送下面的请求：同样没有响应。",
        steps: &[
            step("为本页关闭广告和隐私拦截器，然后重新检查。"),
            run(REACH, "运行这个不带密钥的命令：出现 000 以外的数字即表示网络通畅。"),
            step("若需要代理，设置 HTTPS_PROXY：curl、Python 和 Node 默认不走浏览器的代理。"),
            step("换一个网络，例如手机热点。"),
            step("向网络管理员申请放行该主机。"),
        ],
    },
};
