//! From a standard key to an auth key.

use super::{Guide, go, say};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "migrate-key",
    title: Localized {
        en: "Move from a standard key to an auth key",
        zh: "Move from a standard key to an auth key",
    },
    steps: &[
        go(
            Place::Keys,
            Localized {
                en: "Look at the Key Type column: Standard has to go.",
                zh: "Look at the Key Type column: Standard has to go.",
            },
        ),
        say(Localized {
            en: "Press Create API key there: every new one is an auth key and starts with AQ.",
            zh: "Press Create API key there: every new one is an auth key and starts with AQ.",
        }),
        say(Localized {
            en: "Update libraries and checks that insist on AIza.",
            zh: "Update libraries and checks that insist on AIza.",
        }),
        say(Localized {
            en: "Put the new key wherever the old one is: code, variables, pipelines, deployments.",
            zh: "Put the new key wherever the old one is: code, variables, pipelines, deployments.",
        }),
        say(Localized {
            en: "Restart, and check that everything works with the new key.",
            zh: "Restart, and check that everything works with the new key.",
        }),
        go(
            Place::Restrictions,
            Localized {
                en: "Delete the old key once nothing uses it: Maps and Firebase may.",
                zh: "Delete the old key once nothing uses it: Maps and Firebase may.",
            },
        ),
    ],
};
