//! Decided by the type `service_account` or a private key block.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a service account’s private key file",
        meaning: "It can act as that account in Google Cloud. It is not an API key, and no page needs \
            it.",
        settle: "Look for the field type with the value service_account.",
        steps: &[
            step("Clear the box; this file belongs in no web page."),
            at(Place::Restrictions, "Delete that key of the service account if the file went public."),
            at(Place::Keys, "Create an API key for the Gemini API."),
            at(Place::CloudAuthDocs, "Use the file only on servers that call Vertex AI."),
        ],
    },
    zh: Prose {
        title: "这是服务账号的私钥文件",
        meaning: "它能在 Google Cloud 中代表该账号操作。它不是 API 密钥，任何网页都不需要它。",
        settle: "查找值为 service_account 的 type 字段。",
        steps: &[
            step("清空输入框；这个文件不该出现在任何网页里。"),
            at(Place::Restrictions, "若文件已经公开，删除服务账号的这个密钥。"),
            at(Place::Keys, "为 Gemini API 创建 API 密钥。"),
            at(Place::CloudAuthDocs, "只在调用 Vertex AI 的服务器上使用该文件。"),
        ],
    },
};
