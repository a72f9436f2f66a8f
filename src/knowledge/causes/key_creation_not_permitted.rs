//! Decided by AI Studio's text “You do not have permission to create a key in this project”.

use crate::knowledge::cause::{Prose, Severity, at, run};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This account may not create keys in the project",
        meaning: "AI Studio needs five permissions in the project, and this account lacks at least \
                  one. A policy of the organization can stop it as well.",
        settle: "Look for “You do not have permission to create a key in this project” at the button.",
        steps: &[
            at(
                Place::Iam,
                "Ask the project's administrator for a role with these permissions, such as Project \
                 Editor.",
            ),
            run(
                "resourcemanager.projects.get apikeys.keys.create serviceusage.services.enable iam.serviceAccounts.create iam.serviceAccountApiKeyBindings.create",
                "Copy the five permissions into the request.",
            ),
            run(
                "constraints/iam.managed.disableServiceAccountApiKeyCreation",
                "Ask whether this organization policy applies to the project.",
            ),
            at(Place::Projects, "Create a project outside the organization if nobody can grant them."),
        ],
    },
};
