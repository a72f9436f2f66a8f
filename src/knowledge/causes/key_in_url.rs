//! Decided by a key as a parameter of an address.

use crate::knowledge::cause::{Prose, Severity, at, run};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key stands in the address",
        meaning: "Google accepts ?key=, so this alone breaks nothing. Addresses stay in logs, \
            histories and screenshots, and a shell may cut one at an ampersand.",
        settle: "Send the key in the header: if that works, the address was at fault.",
        steps: &[
            run(
                "curl -sS -H \"x-goog-api-key: $GEMINI_API_KEY\" \
                    https://generativelanguage.googleapis.com/v1beta/models",
                "Send the key in the header x-goog-api-key instead.",
            ),
            at(Place::Keys, "Create a new key if the address was shared or logged."),
        ],
    },
};
