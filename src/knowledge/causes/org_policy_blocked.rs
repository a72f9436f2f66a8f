//! Decided by reasons `…_POLICY_VIOLATED`, `ORG_RESTRICTION_…` or `SECURITY_POLICY_VIOLATED`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A policy of the organization blocks this call",
        meaning: "The project or network belongs to an organization whose rules exclude this call. \
                  Only its administrators can change them. A new key in the same project does not \
                  help.",
        settle: "Read the reason in the answer: it names the kind of policy.",
        steps: &[
            step(
                "Ask the organization's administrator, quoting the reason and the metadata of the \
                 answer.",
            ),
            step("Check whether the call must come from inside the company's network."),
            at(Place::Projects, "Use a project outside the organization if its rules allow that."),
        ],
    },
};
