//! What stands between the program and the API, and answers or changes things on its own.

use super::{Guide, say};
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "between",
    title: Localized {
        en: "When something in between refuses the key",
        zh: "When something in between refuses the key",
    },
    steps: &[
        say(Localized {
            en: "Look whether your gateway hands x-goog-api-key on: many keep Authorization only.",
            zh: "Look whether your gateway hands x-goog-api-key on: many keep Authorization only.",
        }),
        say(Localized {
            en: "Compare header names in any letter case: HTTP/2 writes them small, and strict middleware fails.",
            zh: "Compare header names in any letter case: HTTP/2 writes them small, and strict middleware fails.",
        }),
        say(Localized {
            en: "Look at your limits if a gateway says 401 to a key that worked a moment ago.",
            zh: "Look at your limits if a gateway says 401 to a key that worked a moment ago.",
        }),
        say(Localized {
            en: "Set the clock by NTP where requests are signed or tokens expire.",
            zh: "Set the clock by NTP where requests are signed or tokens expire.",
        }),
    ],
};
