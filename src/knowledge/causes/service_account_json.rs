//! Decided by the type `service_account` or a private key block.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a service account’s private key file",
        meaning: "It can act as that account in Google Cloud. It is not an API key, and no page needs \
            it.",
        settle: "Look for the field type with the value service_account.",
        steps: &[
            step("Clear the box; this file belongs in no web page."),
            at(Place::Restrictions, "Delete that key of the service account if the file went public."),
            at(Place::Keys, "Create an API key for the Gemini API."),
            at(Place::CloudAuthDocs, "Use the file only on servers that call Vertex AI."),
        ],
    },
};
