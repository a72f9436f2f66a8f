//! Habits that keep a key from becoming public, and a bill from becoming large.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "keep-safe",
    title: Localized { en: "Keep the next key safe", zh: "Keep the next key safe" },
    steps: &[
        type_in(
            "echo .env >> .gitignore",
            Localized {
                en: "List .env in .gitignore before you create it.",
                zh: "List .env in .gitignore before you create it.",
            },
        ),
        type_in(
            "git check-ignore .env",
            Localized {
                en: "Check that Git ignores it: this prints .env.",
                zh: "Check that Git ignores it: this prints .env.",
            },
        ),
        say(Localized {
            en: "Keep keys out of code; read a variable that a secret store fills.",
            zh: "Keep keys out of code; read a variable that a secret store fills.",
        }),
        say(Localized {
            en: "Use one key, better one project, for development and another for production.",
            zh: "Use one key, better one project, for development and another for production.",
        }),
        say(Localized {
            en: "Rotate: create, deploy, then delete the old one, so that nothing stops.",
            zh: "Rotate: create, deploy, then delete the old one, so that nothing stops.",
        }),
        go(
            Place::Spend,
            Localized {
                en: "Set a spend cap, and billing alerts in the Cloud console.",
                zh: "Set a spend cap, and billing alerts in the Cloud console.",
            },
        ),
    ],
};
