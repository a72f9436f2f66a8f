//! Decided by a text that disables the service in the account over terms of service.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The provider disabled this account",
        meaning: "The whole account or organization may not use the service, usually over its terms. \
                  A new key of the same account does not help.",
        settle: "Look for a notice in the account's mail.",
        steps: &[
            step("Read the notice that was mailed to the account's owner."),
            at(Place::Appeal, "Appeal to the provider, or write to the contact that the answer names."),
            at(Place::Forum, "Ask on the forum if no notice came, without posting the key."),
        ],
    },
};
