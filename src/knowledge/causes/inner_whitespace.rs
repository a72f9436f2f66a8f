//! Decided by a space or a line break between two parts of one key.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A space or line break splits the key",
        meaning: "Chats, PDFs, e-mails and narrow terminals wrap long words. What follows the gap is \
            lost or sent as part of the key.",
        settle: "Compare with the key list: there the key is one unbroken word.",
        steps: &[
            at(Place::Keys, "Copy the key again from its list, with the copy button."),
            step("Write the key on one line, without a backslash or a hyphen at the break."),
            run(
                r#"export GEMINI_API_KEY="$(printf %s "$GEMINI_API_KEY" | tr -d '[:space:]')""#,
                "Remove all gaps from the variable of this shell.",
            ),
        ],
    },
};
