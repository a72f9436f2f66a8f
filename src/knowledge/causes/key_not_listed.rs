//! Decided by console texts, or by a key or project that AI Studio does not show.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const LOOK_UP: &str = r#"gcloud services api-keys lookup "$GEMINI_API_KEY""#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "AI Studio does not show this key or project",
        meaning: "AI Studio shows imported projects only, at most 50, and at most 100 keys. It creates at most ten projects at a time. It leaves out keys restricted to other APIs.",
        settle: "Look into the Cloud console: the key stands there under its project.",
        steps: &[
            at(Place::Projects, "Import the project: AI Studio → Projects → Import projects."),
            at(
                Place::Restrictions,
                "Look for the key in the Cloud console, which lists all keys of a project.",
            ),
            run(
                LOOK_UP,
                "Find the project that owns the key.",
            ),
            step("Check which Google account is signed in."),
        ],
    },
    zh: Prose {
        title: "AI Studio 没有显示这个密钥或项目",
        meaning: "AI Studio 只显示已导入的项目，最多 50 个，密钥最多 100 个。同时最多创建 10 个项目。只限其他 API 使用的密钥不会显示。",
        settle: "查看 Cloud 控制台：密钥列在所属项目之下。",
        steps: &[
            at(Place::Projects, "导入项目：AI Studio → Projects（项目）→ Import projects（导入项目）。"),
            at(Place::Restrictions, "在 Cloud 控制台中查找密钥，那里列出项目的所有密钥。"),
            run(LOOK_UP, "查找密钥所属的项目。"),
            step("确认当前登录的是哪个 Google 账号。"),
        ],
    },
};
