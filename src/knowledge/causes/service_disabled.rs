//! Decided by reason `SERVICE_DISABLED`; the answer carries the link that enables the API.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The Gemini API is off in the key's project",
        meaning: "Google knows the key, but its project has not enabled the Gemini API. Older answers \
                  call it Generative Language API.",
        settle: "Compare the project number in the answer with the project where the API is on.",
        steps: &[
            at(
                Place::ApiLibrary,
                "Open the enable link of the answer, or the API's page, and press Enable.",
            ),
            step("Wait some minutes until the change has spread, then try again."),
            at(Place::Keys, "Use a key of another project if this one is not yours to change."),
        ],
    },
    zh: Prose {
        title: "密钥所属项目未启用 Gemini API",
        meaning: "Google 认识这个密钥，但它的项目没有启用 Gemini API。较早的响应称它为 Generative \
                  Language API。",
        settle: "对比响应中的项目编号与已启用该 API 的项目。",
        steps: &[
            at(Place::ApiLibrary, "打开响应中的启用链接或该 API 的页面，点击 Enable（启用）。"),
            step("等待几分钟，让更改生效，然后重试。"),
            at(Place::Keys, "若自己无权更改该项目，使用另一个项目的密钥。"),
        ],
    },
};
