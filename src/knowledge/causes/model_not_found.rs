//! Decided by HTTP 404 with “is not found for API version”.

use crate::knowledge::cause::{Prose, Severity, at, run, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google has no model of this name for this call",
        meaning: "Google accepts the key and does not find the model. The name is misspelt, too old, \
                  of another API version, or unable to do this method. A listed model can still be \
                  missing.",
        settle: "List the models with the same key and look for the exact name.",
        steps: &[
            run(
                r#"curl -sS -H "x-goog-api-key: $GEMINI_API_KEY" "https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000" | grep '"name"'"#,
                "List the models that this key can see.",
            ),
            step("Use a name from that list whose supportedGenerationMethods include the method."),
            at(Place::Models, "Compare the name with Google's page of models."),
        ],
    },
};
