//! The permissions that creating a key takes, and why a key or project is not listed.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "create-key",
    title: Localized { en: "Get leave to create a key", zh: "Get leave to create a key" },
    steps: &[
        go(
            Place::Projects,
            Localized {
                en: "Import the project first: AI Studio shows only imported ones.",
                zh: "Import the project first: AI Studio shows only imported ones.",
            },
        ),
        type_in(
            "resourcemanager.projects.get apikeys.keys.create serviceusage.services.enable iam.serviceAccounts.create iam.serviceAccountApiKeyBindings.create",
            Localized {
                en: "Ask the administrator for a role with these permissions, such as Project Editor.",
                zh: "Ask the administrator for a role with these permissions, such as Project Editor.",
            },
        ),
        say(Localized {
            en: "Ask about the policy iam.managed.disableServiceAccountApiKeyCreation if the role is there.",
            zh: "Ask about the policy iam.managed.disableServiceAccountApiKeyCreation if the role is there.",
        }),
        say(Localized {
            en: "Create a project outside the organisation if nobody can help.",
            zh: "Create a project outside the organisation if nobody can help.",
        }),
        go(
            Place::Restrictions,
            Localized {
                en: "Look for other keys in the console: AI Studio lists 100 keys and 50 projects.",
                zh: "Look for other keys in the console: AI Studio lists 100 keys and 50 projects.",
            },
        ),
    ],
};
