//! Decided by the host `aiplatform.googleapis.com`, or `CREDENTIALS_MISSING` with that service.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const UNSET: &str = "unset GOOGLE_GENAI_USE_ENTERPRISE GOOGLE_GENAI_USE_VERTEXAI";
const SIGN_IN: &str = "gcloud auth application-default login";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Vertex AI does not take this API key",
        meaning: "Vertex AI wants OAuth, or a key bound to a service account and allowed for it. For \
            other keys it answers “API keys are not supported by this API”.",
        settle: "Look for aiplatform.googleapis.com in the address or the answer.",
        steps: &[
            step("Send the key to generativelanguage.googleapis.com instead."),
            run(UNSET, "Unset these variables, and remove enterprise=True or vertexai=True from the code."),
            run(SIGN_IN, "Sign in this way if you mean Vertex AI."),
            at(Place::CloudAuthDocs, "Read which credentials Vertex AI takes."),
        ],
    },
    zh: Prose {
        title: "Vertex AI 不接受这个 API 密钥",
        meaning: "Vertex AI 需要 OAuth，或绑定到服务账号且获准用于它的密钥。对其他密钥，它返回“API \
                  keys are not supported by this API”。",
        settle: "在地址或响应中查找 aiplatform.googleapis.com。",
        steps: &[
            step("把密钥改发到 generativelanguage.googleapis.com。"),
            run(UNSET, "删除（unset）这些变量，并去掉代码中的 enterprise=True 或 vertexai=True。"),
            run(SIGN_IN, "若确实要用 Vertex AI，用这个命令登录。"),
            at(Place::CloudAuthDocs, "查阅 Vertex AI 接受哪些凭据。"),
        ],
    },
};
