//! Decided by the browser's own word that it has no network.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Passing;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "This device is offline",
        meaning: "The browser reports no network connection, so nothing reached the provider. This \
                  says nothing about the key.",
        settle: "Open any other website: it does not load either.",
        steps: &[
            step("Connect this device to a network, then check again."),
            step("Paste an error text meanwhile: that is read without a network."),
        ],
    },
};
