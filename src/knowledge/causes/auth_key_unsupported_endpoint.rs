//! Decided by `CREDENTIALS_MISSING` from `generativelanguage.googleapis.com` itself.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This endpoint does not take this kind of key",
        meaning: "“API keys are not supported by this API” can mean this kind of key, or one not \
                  allowed here. Keys from the Cloud console or Vertex AI often get it.",
        settle: "Try a new key from AI Studio in the same request: it works.",
        steps: &[
            at(Place::Keys, "Create a key in AI Studio → API keys and send it in the same request."),
            step("Call generativelanguage.googleapis.com with the key in the header x-goog-api-key."),
            at(
                Place::Restrictions,
                "Check the old key: it needs a bound service account and the Gemini API among its \
                 APIs.",
            ),
            at(
                Place::KeyDocs,
                "Compare the method with Google's guide on keys if the new key fails as well.",
            ),
        ],
    },
    zh: Prose {
        title: "该端点不接受这类密钥",
        meaning: "“API keys are not supported by this API”可能指这类密钥，也可能指不允许用在这里的密\
                  钥。Cloud 控制台或 Vertex AI 的密钥常得到这个响应。",
        settle: "在同一请求中试用 AI Studio 的新密钥：能用。",
        steps: &[
            at(Place::Keys, "在 AI Studio → API keys（API 密钥）中创建密钥，用同一请求发送。"),
            step("调用 generativelanguage.googleapis.com，密钥放在请求头 x-goog-api-key 中。"),
            at(Place::Restrictions, "检查旧密钥：它需要绑定服务账号，且允许的 API 中要有 Gemini API。"),
            at(Place::KeyDocs, "若新密钥也失败，对照 Google 的密钥指南检查所用的方法。"),
        ],
    },
};
