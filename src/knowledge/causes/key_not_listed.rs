//! Decided by console texts, or by a key or project that AI Studio does not show.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "AI Studio does not show this key or project",
        meaning: "AI Studio shows imported projects only, at most 50, and at most 100 keys. It leaves \
                  out keys restricted to other APIs.",
        settle: "Look into the Cloud console: the key stands there under its project.",
        steps: &[
            at(Place::Projects, "Import the project: AI Studio → Projects → Import projects."),
            at(
                Place::Restrictions,
                "Look for the key in the Cloud console, which lists all keys of a project.",
            ),
            run(
                r#"gcloud services api-keys lookup "$GEMINI_API_KEY""#,
                "Find the project that owns the key.",
            ),
            step("Check which Google account is signed in."),
        ],
    },
};
