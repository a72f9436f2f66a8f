//! Decided by certificate errors in pasted texts, such as “self-signed certificate in certificate chain”.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The network replaces the server's certificate",
        meaning: "A company gateway or a virus scanner reads the encrypted traffic and signs it with \
                  its own certificate. The program does not trust that certificate, so the request \
                  never left. This says nothing about the key.",
        settle: "Look at the issuer of the certificate: it is not Google.",
        steps: &[
            run(
                "curl -vsS -o /dev/null https://generativelanguage.googleapis.com/ 2>&1 | grep -i issuer",
                "Read who issued the certificate.",
            ),
            step("Try the same call from another network."),
            step("Ask the administrator for the root certificate and add it where the program looks."),
            step("Keep certificate checks on: without them anybody on the way can read the key."),
        ],
    },
};
