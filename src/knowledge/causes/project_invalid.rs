//! Decided by reason `CONSUMER_INVALID`.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const PRINT_PROJECT: &str = r#"echo "$GOOGLE_CLOUD_PROJECT""#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google does not accept the project of this call",
        meaning: "The named project does not exist, was deleted or is closed to this caller. It is \
                  known from Gemini Code Assist logins, where GOOGLE_CLOUD_PROJECT names a wrong \
                  project.",
        settle: "Read the project in the answer: “default” means that none was set.",
        steps: &[
            run(PRINT_PROJECT, "Check which project the environment names."),
            step(
                "Set GOOGLE_CLOUD_PROJECT to an existing project id, or remove it when you use an API \
                 key.",
            ),
            at(Place::Keys, "Create a key in an existing project if yours was deleted."),
        ],
    },
    zh: Prose {
        title: "Google 不接受这次调用的项目",
        meaning: "所指的项目不存在、已删除，或不对该调用方开放。这见于 Gemini Code Assist 登录：\
                  GOOGLE_CLOUD_PROJECT 指向了错误的项目。",
        settle: "查看响应中的项目：“default”表示没有设置。",
        steps: &[
            run(PRINT_PROJECT, "查看环境变量所指的项目。"),
            step("把 GOOGLE_CLOUD_PROJECT 设为现有的项目 ID；若使用 API 密钥，则删除它。"),
            at(Place::Keys, "若项目已删除，在现有项目中创建密钥。"),
        ],
    },
};
