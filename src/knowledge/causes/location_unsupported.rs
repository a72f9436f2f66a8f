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
            at(Place::Regions, "Check whether the calling computer's country is on Google's list."),
            step("Move the calls to a server in a supported region if the program may run there."),
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
            at(Place::Regions, "查看发起调用的计算机所在的国家或地区是否在 Google 的列表中。"),
            step("若程序允许在那里运行，把调用移到受支持地区的服务器上。"),
            at(Place::CloudAuthDocs, "考虑改用 Google Cloud 的企业端点，它有自己的地区和登录方式。"),
            at(Place::Forum, "若该国家或地区在列表中，向 Google 反馈：地址的定位可能有误。"),
        ],
    },
};
