//! Decided by host and key of different companies, or by another company’s error text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The request goes to another provider",
        meaning: "Key and address belong to different companies. The answer, such as “Incorrect API \
            key provided”, then says nothing about the key.",
        settle: "Compare the host in the log with the provider that issued the key.",
        steps: &[
            step("Set the base URL to the provider that issued the key."),
            run(
                "https://generativelanguage.googleapis.com/v1beta/openai/",
                "Use this base URL for Gemini in an OpenAI client.",
            ),
            step("Choose the matching provider in the tool, and a model that it offers."),
        ],
    },
};
