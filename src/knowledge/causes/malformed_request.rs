//! Decided by HTTP 400 `INVALID_ARGUMENT` without reason `API_KEY_INVALID`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The request is at fault, not the key",
        meaning: "The provider read the request and cannot use it: a field is unknown, missing or of \
                  the wrong form. This says nothing about the key.",
        settle: "List models with the same key: if that works, the request is at fault.",
        steps: &[
            step("Read the message: it names the field, often under fieldViolations."),
            step("Check header Content-Type: application/json and the API version, v1 or v1beta."),
            step("Send one short text alone, then add the other fields one by one."),
            at(Place::Errors, "Look up the status in Google's error table."),
        ],
    },
    zh: Prose {
        title: "问题在请求，不在密钥",
        meaning: "服务商读取了请求，但无法处理：某个字段未知、缺失或格式不对。不能据此判断密钥好坏。",
        settle: "用同一个密钥列出模型：若成功，问题就在请求上。",
        steps: &[
            step("阅读消息：它会指出字段，通常在 fieldViolations 下。"),
            step("检查请求头 Content-Type: application/json 和 API 版本（v1 或 v1beta）。"),
            step("只发送一段短文本，再逐个加入其他字段。"),
            at(Place::Errors, "在 Google 的错误码表中查找该状态。"),
        ],
    },
};
