//! 403 of an organization that wants a single sign-on first.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The organization wants single sign-on for this key",
        meaning: "The token is good, but the organization lets in only tokens that were \
                  authorized through its login. A new token needs the same.",
        settle: "Call something outside the organization with the same token: it works.",
        steps: &[
            at(Place::Keys, "Choose Configure SSO beside the token, then authorize it for the organization."),
            step("Sign in through the organization's login once more if that entry is missing."),
            step("Ask an owner of the organization if classic tokens are not allowed there."),
        ],
    },
};
