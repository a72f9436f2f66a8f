//! Decided by `SERVICE_DISABLED` although an API with a similar name is enabled.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "An API with a similar name was enabled instead",
        meaning: "“Gemini for Google Cloud” is another product, and so is the Gemini Enterprise Agent Platform API, once Vertex AI. Calls with this key need the Gemini API, formerly Generative Language API.",
        settle: "Look at the enabled APIs: generativelanguage.googleapis.com is not among them.",
        steps: &[
            at(
                Place::ApiLibrary,
                "Enable the Gemini API, whose service name is generativelanguage.googleapis.com.",
            ),
            step("Check that the console shows the project number that the answer names."),
            step("Wait some minutes until the change has spread, then try again."),
        ],
    },
    zh: Prose {
        title: "启用的是另一个名称相近的 API",
        meaning: "“Gemini for Google Cloud”是另一个产品，Gemini Enterprise Agent Platform API（原 Vertex AI）也是。用这个密钥的调用需要 Gemini API（原 Generative Language API）。",
        settle: "查看已启用的 API：其中没有 generativelanguage.googleapis.com。",
        steps: &[
            at(Place::ApiLibrary, "启用 Gemini API，其服务名称为 generativelanguage.googleapis.com。"),
            step("确认控制台显示的项目编号与响应中的一致。"),
            step("等待几分钟，让更改生效，然后重试。"),
        ],
    },
};
