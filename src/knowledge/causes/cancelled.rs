//! Decided by the visitor's press on Cancel.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The check was cancelled",
        meaning: "The check ended before an answer came. The request may have reached the provider. \
                  This says nothing about the key.",
        settle: "Recall whether Cancel or Esc was pressed.",
        steps: &[step("Check again when you are ready.")],
    },
};
