//! Decided by HTTP 400 `INVALID_ARGUMENT` without reason `API_KEY_INVALID`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The request is at fault, not the key",
        meaning: "The provider read the request and cannot use it: a field is unknown, missing or of \
                  the wrong form. This says nothing about the key.",
        settle: "List models with the same key: if that works, the request is at fault.",
        steps: &[
            step("Read the message: it names the field, often under fieldViolations."),
            step("Check header Content-Type: application/json and the API version, v1 or v1beta."),
            step("Send one short text alone, then add the other fields one by one."),
            at(Place::Errors, "Look up the status in Google's error table."),
        ],
    },
};
