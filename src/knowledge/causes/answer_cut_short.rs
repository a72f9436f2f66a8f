//! Decided by a connection that broke while the answer was being read.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The connection broke during the answer",
        meaning: "An answer began and did not end. Weak networks, gateways and sleeping devices do \
                  this. This says nothing about the key.",
        settle: "Check once more: a complete answer shows that the break was by chance.",
        steps: &[step("Check again."), step("Try another network if it happens twice.")],
    },
};
