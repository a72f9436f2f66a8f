//! Decided by a text that decodes from Base64 into a key.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is still Base64-encoded",
        meaning: "Kubernetes and some CI systems store secrets in Base64. Encoded twice, or read raw, \
            the app receives the encoded text.",
        settle: "Decode it once: the result starts with AQ. or AIza.",
        steps: &[
            step("Store the cleaned key, or decode it before use."),
            run(
                r#"kubectl create secret generic gemini --from-literal=GEMINI_API_KEY="$GEMINI_API_KEY""#,
                "Let kubectl encode the plain key, exactly once.",
            ),
            step("Use stringData for the plain key in a manifest; data expects Base64."),
        ],
    },
};
