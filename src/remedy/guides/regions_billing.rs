//! Regions, billing, credits and limits.

use super::{Guide, go, say};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "regions-billing",
    title: Localized { en: "Regions, billing and limits", zh: "Regions, billing and limits" },
    steps: &[
        go(
            Place::Regions,
            Localized {
                en: "Look up the country of the calling address: your server’s, not yours.",
                zh: "Look up the country of the calling address: your server’s, not yours.",
            },
        ),
        say(Localized {
            en: "Use paid services for users in the EEA, Switzerland and the UK: the terms ask for it.",
            zh: "Use paid services for users in the EEA, Switzerland and the UK: the terms ask for it.",
        }),
        go(
            Place::Billing,
            Localized {
                en: "Set billing up in AI Studio: a link in the Cloud console alone does not end the free tier.",
                zh: "Set billing up in AI Studio: a link in the Cloud console alone does not end the free tier.",
            },
        ),
        say(Localized {
            en: "Buy credits if they are used up; trial credits of Google Cloud do not count.",
            zh: "Buy credits if they are used up; trial credits of Google Cloud do not count.",
        }),
        go(
            Place::Spend,
            Localized {
                en: "Raise the spend cap if it is reached.",
                zh: "Raise the spend cap if it is reached.",
            },
        ),
        go(
            Place::RateLimits,
            Localized {
                en: "Compare the limits: they are per project, so another key of it changes nothing.",
                zh: "Compare the limits: they are per project, so another key of it changes nothing.",
            },
        ),
        say(Localized {
            en: "Wait until midnight Pacific time for a limit per day.",
            zh: "Wait until midnight Pacific time for a limit per day.",
        }),
    ],
};
