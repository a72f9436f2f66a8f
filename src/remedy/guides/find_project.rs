//! Finding the project that a key belongs to, and bringing a deleted key back.

use super::{Guide, go, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "find-project",
    title: Localized {
        en: "Find the project of a key, restore a deleted key",
        zh: "Find the project of a key, restore a deleted key",
    },
    steps: &[
        type_in(
            r#"gcloud services api-keys lookup "$GEMINI_API_KEY""#,
            Localized {
                en: "Look the key up, signed in as somebody of its project: it names the project.",
                zh: "Look the key up, signed in as somebody of its project: it names the project.",
            },
        ),
        type_in(
            r#"gcloud services api-keys undelete --key-string="$GEMINI_API_KEY""#,
            Localized {
                en: "Restore the key within 30 days of its deletion.",
                zh: "Restore the key within 30 days of its deletion.",
            },
        ),
        go(
            Place::Projects,
            Localized {
                en: "Import the project if AI Studio does not show it.",
                zh: "Import the project if AI Studio does not show it.",
            },
        ),
    ],
};
