//! Decided by `GOOGLE_GENAI_USE_ENTERPRISE`, `GOOGLE_GENAI_USE_VERTEXAI`, `enterprise=True`, `vertexai=True` or
//! `GOOGLE_CLOUD_PROJECT` beside a Gemini key.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const UNSET: &str = "unset GOOGLE_GENAI_USE_ENTERPRISE GOOGLE_GENAI_USE_VERTEXAI GOOGLE_CLOUD_PROJECT";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Vertex AI mode is switched on",
        meaning: "The SDK then calls Vertex AI instead of the Gemini API. Vertex AI asks for other \
            credentials, and a key from AI Studio is refused.",
        settle: "Look for “API keys are not supported by this API” or aiplatform.googleapis.com in the \
            error.",
        steps: &[
            run(UNSET, "Unset these variables to use the Gemini API with a key."),
            step("Delete enterprise=True or vertexai=True, project and location from the client’s arguments."),
            at(
                Place::CloudAuthDocs,
                "Sign in with Google Cloud credentials instead if you mean Vertex \
                AI.",
            ),
        ],
    },
    zh: Prose {
        title: "Vertex AI 模式已开启",
        meaning: "此时 SDK 调用的是 Vertex AI，而不是 Gemini API。Vertex AI 要求其他凭据，会拒绝 AI \
                  Studio 的密钥。",
        settle: "在错误信息中查找“API keys are not supported by this API”或 aiplatform.googleapis.com。",
        steps: &[
            run(UNSET, "删除（unset）这些变量，改用密钥调用 Gemini API。"),
            step("删除客户端参数中的 enterprise=True 或 vertexai=True，以及 project 和 location。"),
            at(Place::CloudAuthDocs, "若确实要用 Vertex AI，改用 Google Cloud 凭据登录。"),
        ],
    },
};
