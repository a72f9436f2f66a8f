//! Decided by percent codes, such as `%2E` or `%0A`, inside the key.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is percent-encoded",
        meaning: "A URL tool replaced characters by a percent sign and two digits. In a header nobody \
            decodes them, so the provider sees another key.",
        settle: "Look for a percent sign in the value: keys never hold one.",
        steps: &[
            step("Copy the cleaned key, which is decoded."),
            run(
                "python3 -c 'import os, urllib.parse as u; \
                    print(len(u.unquote(os.environ[\"GEMINI_API_KEY\"])))'",
                "Print the length after decoding; a Gemini auth key usually has 53 characters.",
            ),
            step("Remove the encode step between the secret store and the request."),
        ],
    },
};
