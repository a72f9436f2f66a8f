//! Decided by a part of the path that stands twice, as `/v1beta/v1beta`.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "A part of the path stands twice",
        meaning: "The base URL already holds a part that the SDK adds, such as /v1beta or models/. \
            Google answers 404, which says nothing about the key.",
        settle: "Look in the log for /v1beta/v1beta, /openai/openai or models/models.",
        steps: &[
            step("Remove the repeated part from the base URL."),
            run("https://generativelanguage.googleapis.com", "Use this base URL for Google’s own SDKs."),
            run(
                "https://generativelanguage.googleapis.com/v1beta/openai/",
                "Use this one for OpenAI clients.",
            ),
        ],
    },
};
