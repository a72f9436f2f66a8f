//! Decided by three Base64 parts with dots between them, the first starting with `eyJ`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a JSON Web Token, not an API key",
        meaning: "A login or a server signed it for one audience and a short time. The Gemini API \
            expects an API key.",
        settle: "Look at the start: eyJ, and two dots further on.",
        steps: &[
            at(Place::Keys, "Create an API key and use it instead."),
            step("Look for code that passes a session or id token as the key."),
            step("End the session if others could see the token."),
        ],
    },
};
