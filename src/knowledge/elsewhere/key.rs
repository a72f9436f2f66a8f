//! Causes that concern the key itself.

use crate::knowledge::cause::{Prose, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static INVALID: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} does not know this key",
        meaning: "{company} found no key with exactly these characters. It was deleted or revoked, belongs \
                  to another service, or a character is missing or added. Many providers give all of these \
                  one answer.",
        settle: "Create a new key and send it the same way: if that works, the old string was wrong.",
        steps: &[
            at(
                Place::Keys,
                "Compare the key in use with the list of keys: first and last characters, and date.",
            ),
            at(Place::Keys, "Create a new key if the old one is missing there or cannot be shown again."),
            step("Check that key and address belong to the same provider, region and product."),
            step("Replace the value everywhere it is stored, then restart the program."),
        ],
    },
};

pub(super) static MISSING: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} saw no key in the request",
        meaning: "No key arrived, or an empty one, or one in a header that is not read. Usually the \
                  variable is empty where the program runs.",
        settle: "Print the length of the key right before the request: it is 0.",
        steps: &[
            step("Print the length of the variable where the program runs: 0 means it is empty."),
            step("Set the variable in that same place: shell, service, container or CI job."),
            at(
                Place::KeyDocs,
                "Send the key in the header that {company} reads, with its scheme if it has one.",
            ),
            step("Restart the program, so that it reads the new value."),
        ],
    },
};

pub(super) static NOT_FOUND: Localized<Prose> = Localized {
    en: Prose {
        title: "The program found no key in its environment",
        meaning: "The program stopped before it asked {company}. The variable is not set where it runs, or it \
                  reads another name or another .env file.",
        settle: "Print the variable's length from inside the program: it is 0 or missing.",
        steps: &[
            at(
                Place::KeyDocs,
                "Set the name that the program reads; the error or its documentation tells it.",
            ),
            step("Set the variable in that same place: shell, service, container or CI job."),
            step("Open a new terminal and restart the editor; a running program keeps the old values."),
        ],
    },
};

pub(super) static EXPIRED: Localized<Prose> = Localized {
    en: Prose {
        title: "The time of this key is over",
        meaning: "{company} knows the key or token and says that it has expired. It does not come back; a \
                  new one takes its place.",
        settle: "Look at the date of the key in the list of keys.",
        steps: &[
            at(Place::Keys, "Create a new key, or sign in again if it was the token of a login."),
            step("Replace the old value everywhere it is stored, then restart the program."),
            step("Note the new date, or renew short-lived tokens in the program."),
        ],
    },
};

pub(super) static REJECTED: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} did not accept this credential",
        meaning: "The answer refuses the login and gives no reason. An unknown key, a missing header and \
                  a key of another service all get it.",
        settle: "Send the same key with the command below: if that works, the program sends it another way.",
        steps: &[
            step("Paste the whole request or error here, so that the page can tell the causes apart."),
            step("Check name and scheme of the header that carries the key."),
            at(Place::Keys, "Create a new key and try it the same way."),
        ],
    },
};

pub(super) static WRONG_TYPE: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} wants another kind of credential here",
        meaning: "The credential may be good, but not for this call. A login token stands where a key belongs, \
                  or a key or password where a login is needed.",
        settle: "Compare the first letters of the credential with what the documentation of the call shows.",
        steps: &[
            at(Place::KeyDocs, "Look up which credential this address takes."),
            at(Place::Keys, "Create a credential of that kind."),
            step("Pass it explicitly, so that the program does not pick up another login of this machine."),
        ],
    },
};

pub(super) static LISTS_MODELS: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} accepts this key for listing models",
        meaning: "The key is known and may list models. Generating was not tested: credits, limits and \
                  rights to single models show only there.",
        settle: "Look at the check: the list of models came back with status 200.",
        steps: &[
            step("Paste your program's error here: it tells what listing cannot."),
            at(Place::Billing, "Look at credits and limits of the account."),
        ],
    },
};

pub(super) static WRONG_HEADER: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} reads the key from another header",
        meaning: "The header is missing, has another name, or lacks its scheme. The key itself was not \
                  looked at.",
        settle: "Compare the header of the request with the one that the command below sends.",
        steps: &[
            at(
                Place::KeyDocs,
                "Send the key in the header that {company} reads, with its scheme if it has one.",
            ),
            step("Send one credential only: no second key, no stored login beside it."),
        ],
    },
};
