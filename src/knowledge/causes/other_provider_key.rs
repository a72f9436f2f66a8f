//! Decided by the shape of another provider’s key where this provider’s key belongs.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key belongs to another provider",
        meaning: "Its shape is that of another company’s keys. Names alike, such as Grok and Groq, and \
            copied settings mix them up.",
        settle: "Compare the start: AQ. or AIza is Google, sk-ant- Anthropic, gsk_ Groq, xai- xAI.",
        steps: &[
            step("Send this key to its own provider, or use another here."),
            at(Place::Keys, "Create a key of the provider that the request goes to."),
            step("Compare provider, base URL and model in the settings: all three must match."),
        ],
    },
};
