//! Decided by a zero-width, no-break, directional or control character, or a byte order mark.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "An invisible character travels with the key",
        meaning: "Web pages, chats and editors insert characters that nobody sees. A program sends \
            them along, or stops because a header cannot hold them.",
        settle: "Look for “ByteString” or “illegal header value” in the error: the client then refused \
            to send the key.",
        steps: &[
            step("Delete the line, then type the name and paste the cleaned key."),
            run(
                "LC_ALL=C grep -c '[^ -~]' .env",
                "Count the lines of .env that hold anything but visible ASCII; 0 is right.",
            ),
            run(
                "(Get-Content .env) | Set-Content -Encoding ascii .env",
                "Rewrite a UTF-16 or BOM file that PowerShell made, as plain ASCII.",
            ),
        ],
    },
};
