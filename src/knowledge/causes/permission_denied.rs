//! Decided by HTTP 403 `PERMISSION_DENIED` without a reason or a known text.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google refused the call without naming a reason",
        meaning: "Google understood the request and does not allow it. Files or tuned models of \
                  another project cause it, and sometimes a passing fault.",
        settle: "List models with the same key: if that works, the refused resource is the cause.",
        steps: &[
            step("Try the same call once more: single refusals without a reason have passed."),
            step("Check that files and tuned models in the request belong to the key's project."),
            at(Place::Keys, "Compare with a new key from another project."),
            at(Place::Errors, "Look up the status in Google's error table."),
        ],
    },
};
