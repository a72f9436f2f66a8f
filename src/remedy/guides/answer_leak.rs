//! After a leak, in this order: a new key, deploy it, revoke the old one, audit.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "answer-leak",
    title: Localized { en: "Answer a leak, in this order", zh: "Answer a leak, in this order" },
    steps: &[
        go(Place::Keys, Localized { en: "Create a new key.", zh: "Create a new key." }),
        say(Localized {
            en: "Deploy it everywhere, out of a secret store.",
            zh: "Deploy it everywhere, out of a secret store.",
        }),
        go(
            Place::Restrictions,
            Localized {
                en: "Revoke the old key once the new one works everywhere.",
                zh: "Revoke the old key once the new one works everywhere.",
            },
        ),
        go(
            Place::Usage,
            Localized {
                en: "Audit usage and billing for calls that are not yours.",
                zh: "Audit usage and billing for calls that are not yours.",
            },
        ),
        type_in(
            r#"git log --all --oneline -S"$GEMINI_API_KEY""#,
            Localized {
                en: "Find the commits that hold it: a deleted file stays in the history.",
                zh: "Find the commits that hold it: a deleted file stays in the history.",
            },
        ),
    ],
};
