//! Decided by a connection that broke while the answer was being read.

use crate::knowledge::cause::{Entry, Prose, Severity, step};
use crate::locale::Localized;

pub(super) static ENTRY: Entry = Entry {
    severity: Severity::Passing,
    prose: Localized {
        en: Prose {
            title: "The connection broke during the answer",
            meaning: "An answer began and did not end. Weak networks, gateways and sleeping devices do \
                      this. This says nothing about the key.",
            settle: "Check once more: a complete answer shows that the break was by chance.",
            steps: &[step("Check again."), step("Try another network if it happens twice.")],
        },
    },
};
