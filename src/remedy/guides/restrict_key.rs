//! Restricting a key to where and what it is for.

use super::{Guide, go, say};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "restrict-key",
    title: Localized {
        en: "Restrict the key, and lift what is too narrow",
        zh: "Restrict the key, and lift what is too narrow",
    },
    steps: &[
        go(
            Place::Restrictions,
            Localized {
                en: "Open the key in the console, in the project that owns it.",
                zh: "Open the key in the console, in the project that owns it.",
            },
        ),
        say(Localized {
            en: "Choose IP addresses for a server, and list the addresses it calls from.",
            zh: "Choose IP addresses for a server, and list the addresses it calls from.",
        }),
        say(Localized {
            en: "Choose websites only for pages: this page, localhost and servers are refused then.",
            zh: "Choose websites only for pages: this page, localhost and servers are refused then.",
        }),
        say(Localized {
            en: "Keep the Gemini API as the only API of this key; other APIs get keys of their own.",
            zh: "Keep the Gemini API as the only API of this key; other APIs get keys of their own.",
        }),
        go(
            Place::Keys,
            Localized {
                en: "Or hover over Unrestricted in AI Studio and restrict it to the Gemini API.",
                zh: "Or hover over Unrestricted in AI Studio and restrict it to the Gemini API.",
            },
        ),
        say(Localized {
            en: "Wait up to 5 minutes, then check again.",
            zh: "Wait up to 5 minutes, then check again.",
        }),
    ],
};
