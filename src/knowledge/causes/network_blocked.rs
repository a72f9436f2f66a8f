//! Decided by a request and a probe without the key that both got no answer.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider's server cannot be reached from here",
        meaning: "Neither the check nor a request without the key got an answer. A firewall, a DNS \
                  filter, a blocker in the browser or the country's network can be behind it. This \
                  says nothing about the key.",
        settle: "Send the request below from the same network: it gets no answer either.",
        steps: &[
            step("Turn off ad and privacy blockers for this page, then check again."),
            run(
                "curl -sS -o /dev/null -w '%{http_code}\\n' https://generativelanguage.googleapis.com/",
                "Run this without a key: any number but 000 means that the network is open.",
            ),
            step("Try another network, such as a phone's hotspot."),
            step("Ask the network's administrator to allow the host."),
        ],
    },
};
