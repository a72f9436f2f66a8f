//! Decided by reason `API_KEY_INVALID` with the message “API Key not found”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This key no longer exists at Google",
        meaning: "“API Key not found” is what Google is reported to answer for a deleted key. A \
                  mistyped key gets another text.",
        settle: "Look for the key in AI Studio, and among the deleted keys in the Cloud console.",
        steps: &[
            at(Place::Keys, "Create a new key in AI Studio → API keys."),
            step("Replace the old value everywhere it is stored, then restart the program."),
            at(
                Place::Restrictions,
                "Restore an auth key deleted by mistake: the Cloud console keeps it for 30 days.",
            ),
        ],
    },
};
