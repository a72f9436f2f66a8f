//! A service account or application default credentials instead of a key.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "service-account",
    title: Localized {
        en: "Use Google Cloud credentials instead of a key",
        zh: "用 Google Cloud 凭据代替密钥",
    },
    is_geminis: true,
    steps: &[
        type_in(
            "gcloud auth application-default login",
            Localized {
                en: "Sign in on your own machine; on Google Cloud, attach a service account instead.",
                zh: "在本机登录；在 Google Cloud 上则改为关联服务账号。",
            },
        ),
        type_in(
            "export GOOGLE_GENAI_USE_ENTERPRISE=true GOOGLE_CLOUD_PROJECT=your-project GOOGLE_CLOUD_LOCATION=global",
            Localized {
                en: "Set these three variables: the SDK then calls Vertex AI without a key.",
                zh: "设置这三个变量：此后 SDK 不用密钥，改为请求 Vertex AI。",
            },
        ),
        go(
            Place::Iam,
            Localized {
                en: "Grant that account Agent Platform User (roles/aiplatform.user); there is no role for the Gemini API itself.",
                zh: "为该账号授予 Agent Platform User 角色（roles/aiplatform.user，原 Vertex AI User）；Gemini API 本身没有对应的角色。",
            },
        ),
        say(Localized {
            en: "Create a new key instead if you want the Gemini API, and unset all three.",
            zh: "若想用的是 Gemini API，新建密钥，并删除（unset）这三个变量。",
        }),
        go(
            Place::CloudAuthDocs,
            Localized {
                en: "Read which credentials each endpoint accepts.", zh: "查阅各端点接受哪些凭据。"
            },
        ),
    ],
};
