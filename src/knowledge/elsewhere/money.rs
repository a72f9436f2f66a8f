//! Money and limits: never each other.

use crate::knowledge::cause::{Prose, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static CREDITS: Localized<Prose> = Localized {
    en: Prose {
        title: "The account has no credit left at {company}",
        meaning: "The key is accepted and the balance is used up. Waiting does not help, and neither does \
                  a new key of the same account.",
        settle: "Look at the balance on the billing page: it is zero or below.",
        steps: &[
            at(Place::Billing, "Check the balance and add credit."),
            step("Check that the key belongs to the account or organization that holds the credit."),
            step("Wait some minutes after a payment, then try again."),
        ],
    },
};

pub(super) static BILLING: Localized<Prose> = Localized {
    en: Prose {
        title: "Billing is not set up for this account",
        meaning: "{company} knows the key, but the account or project has no active payment method. \
                  Waiting does not help.",
        settle: "Look at the billing page: no active payment method is there.",
        steps: &[
            at(Place::Billing, "Add or renew the payment method, or link a billing account."),
            step("Wait some minutes until the change has spread, then try again."),
        ],
    },
};

pub(super) static QUOTA: Localized<Prose> = Localized {
    en: Prose {
        title: "A quota or spending limit is used up",
        meaning: "{company} accepts the key; what this account, project or key may spend is spent. A short \
                  pause does not help: the limit ends with its period, with a payment, or by raising it.",
        settle: "Look at limits and usage: one of them is at its end.",
        steps: &[
            at(
                Place::Billing,
                "Check credit and payment method: at several providers no credit says “quota”.",
            ),
            at(Place::RateLimits, "Check the limits of the account, of the project and of the key itself."),
            step("Raise the limit, or wait for the date that the answer names."),
        ],
    },
};

pub(super) static RATE: Localized<Prose> = Localized {
    en: Prose {
        title: "Too many requests or tokens in a short time",
        meaning: "{company} accepts the key and asks for a pause. All keys and programs of the account \
                  usually share the limit; one very long request can exceed it alone.",
        settle: "Wait one minute and send a single short request: it succeeds.",
        steps: &[
            step("Wait for the delay that the answer names, or one minute."),
            step("Slow the program down: fewer calls at once, and growing pauses between tries."),
            step("Shorten the request if it alone is larger than the limit per minute."),
            at(Place::RateLimits, "Check the limits of the account."),
        ],
    },
};
