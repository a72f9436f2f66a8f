//! Decided by reason `IAM_PERMISSION_DENIED` or “Permission '…' denied on resource”.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The caller's role lacks a permission",
        meaning: "Google knows the caller: an OAuth login, a service account, or one bound to an auth \
                  key. Its role lacks the permission that the answer names. A missing resource gets \
                  the same answer.",
        settle: "Read the answer: it quotes a permission and a resource.",
        steps: &[
            step("Check the resource in the answer for a wrong project, region or name."),
            at(Place::Iam, "Grant the caller a role with the permission that the answer names."),
            step("Wait some minutes until the change has spread, then try again."),
        ],
    },
};
