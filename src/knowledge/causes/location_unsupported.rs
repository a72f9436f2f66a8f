//! Decided by HTTP 400 `FAILED_PRECONDITION` with “User location is not supported”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google does not serve the caller's location",
        meaning: "Google goes by the IP address of the calling computer, not by key or account. A \
                  server or CI runner counts where it stands. This says nothing about the key.",
        settle: "Send the same call from a computer in a supported country: it works there.",
        steps: &[
            at(
                Place::Regions,
                "Check whether the caller's country is on Google's list; mainland China and Hong Kong are not.",
            ),
            step("Turn off a VPN, proxy or iCloud Private Relay, or choose an exit in a supported country."),
            step("Pin a Cloudflare Worker or serverless function to a region: it may leave through Hong Kong."),
            at(
                Place::CloudAuthDocs,
                "Consider Google Cloud's enterprise endpoint, which has regions and logins of its \
                 own.",
            ),
            at(Place::Forum, "Report it if the country is on the list: the address may be misplaced."),
        ],
    },
    zh: Prose {
        title: "Google 不在调用方所在地区提供服务",
        meaning: "Google 看的是发起调用的计算机的 IP 地址，而不是密钥或账号。服务器或 CI runner 以其\
                  所在地为准。不能据此判断密钥好坏。",
        settle: "从受支持的国家或地区的计算机发起同一调用：会成功。",
        steps: &[
            at(Place::Regions, "查看调用方所在的国家或地区是否在 Google 的列表中；中国大陆和香港不在其中。"),
            step("关闭 VPN、代理或 iCloud 专用代理（iCloud Private Relay），或使用受支持地区的出口。"),
            step("为 Cloudflare Worker 等无服务器函数固定区域：它可能从香港出口。"),
            at(Place::CloudAuthDocs, "考虑改用 Google Cloud 的企业端点，它有自己的地区和登录方式。"),
            at(Place::Forum, "若该国家或地区在列表中，向 Google 反馈：地址的定位可能有误。"),
        ],
    },
};
