//! Decided by two credentials in one request, or by Google’s text that names them.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The request carries two credentials",
        meaning: "Addresses under /openai have refused this since April 2026. On native addresses the \
            Authorization header is judged first, and its failure wins.",
        settle: "Look for “Multiple authentication credentials received” in the answer, or count the \
            credentials.",
        steps: &[
            step("Keep one: Bearer under /openai, x-goog-api-key elsewhere."),
            step("Remove ?key= from the address."),
            step("Look for a header that an SDK, gateway or default setting adds."),
            at(
                Place::Status,
                "Look at the status page if you send only one credential; this was \
                reported once.",
            ),
        ],
    },
    zh: Prose {
        title: "请求带了两个凭据",
        meaning: "自 2026 年 4 月起，/openai 下的地址拒绝这种请求。原生地址会先检查 Authorization 请\
                  求头，它不通过，请求就失败。",
        settle: "在响应中查找“Multiple authentication credentials received”，或数一数凭据的个数。",
        steps: &[
            step("只保留一个：/openai 下用 Bearer，其他地址用 x-goog-api-key。"),
            step("删除地址中的 ?key=。"),
            step("查找由 SDK、网关或默认设置添加的请求头。"),
            at(Place::Status, "若只发送了一个凭据，查看状态页；这种情况曾有一次反馈。"),
        ],
    },
};
