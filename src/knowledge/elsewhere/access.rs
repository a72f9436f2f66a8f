//! Who may do what, from where; and requests that are at fault themselves.

use crate::knowledge::cause::{Prose, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static LOCATION: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} does not serve the caller's location",
        meaning: "{company} goes by the IP address of the calling computer. A server, CI runner or VPN \
                  counts where it stands. This says nothing about the key.",
        settle: "Send the same call from a computer in a supported country: it works there.",
        steps: &[
            at(Place::Regions, "Check whether the calling computer's country is on the list of {company}."),
            step("Turn off a VPN or proxy that leaves the network elsewhere, then try again."),
            step("Move the calls to a server in a supported region if the program may run there."),
        ],
    },
};

pub(super) static IP: Localized<Prose> = Localized {
    en: Prose {
        title: "The key or account is bound to other addresses",
        meaning: "The credential is alive and a list of allowed addresses excludes this one. From this page \
                  your own address counts, so a refusal here is no fault.",
        settle: "Compare the caller's address with the list of allowed ones.",
        steps: &[
            step("Test the key on the server it was made for before you change anything."),
            at(Place::Restrictions, "Add the caller's address to the list of allowed ones."),
            step("Check for IPv6 and for addresses that change, as in CI and serverless hosting."),
        ],
    },
};

pub(super) static REFERRER: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is bound to websites, and this call is none",
        meaning: "A key with website restrictions works only in pages of the listed sites. Calls from \
                  servers, programs and other sites are refused, and that is no fault of the key.",
        settle: "Call the API from one of the listed websites: there the key works.",
        steps: &[
            at(Place::Restrictions, "Add the site's origin to the key's website restrictions."),
            at(Place::Keys, "Create another key for servers, restricted by address instead."),
        ],
    },
};

pub(super) static SERVICE: Localized<Prose> = Localized {
    en: Prose {
        title: "The API is off in the key's project",
        meaning: "{company} knows the key, but its project has not enabled this API. Each API is enabled \
                  on its own.",
        settle: "Look at the list of enabled APIs of the key's project: this one is missing.",
        steps: &[
            at(Place::ApiLibrary, "Enable the API in the project that the key belongs to."),
            at(Place::Restrictions, "Check that the key's API restrictions include it."),
            step("Wait some minutes until the change has spread, then try again."),
        ],
    },
};

pub(super) static PERMISSION: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} refused the call without naming a reason",
        meaning: "{company} understood the request and does not allow it. The key's rights, the account's \
                  plan or the caller's network can be why.",
        settle: "Send the simplest call with the same key: if that works, the refused resource is the cause.",
        steps: &[
            at(Place::Keys, "Check what the key may do, and for which project or organization."),
            step("Try the same call from another network, without VPN."),
            at(Place::Errors, "Look up the status in the error table of {company}."),
        ],
    },
};

pub(super) static MODEL: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} does not offer this model to this key",
        meaning: "The key is accepted and the model is not found. The name is misspelt, retired, of another \
                  provider, or closed to this account.",
        settle: "List the models with the same key and look for the exact name.",
        steps: &[
            at(Place::Models, "Compare the name with the provider's own list of models."),
            step("Check that the base URL and the model belong to the same provider."),
        ],
    },
};

pub(super) static NETWORK: Localized<Prose> = Localized {
    en: Prose {
        title: "A network between here and {company} blocks the way",
        meaning: "No answer of the API arrived. A firewall, a blocker, a VPN or a guard against bots stands in \
                  between. This says nothing about the key.",
        settle: "Send the same request from another network: it is answered there.",
        steps: &[
            step("Try another network, such as a phone's, and without VPN or proxy."),
            step("Turn off extensions that block requests, for this page."),
            at(Place::Status, "Check the provider's status page."),
        ],
    },
};

pub(super) static CORS: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} hides this answer from web pages",
        meaning: "The server is reachable, but the browser may not show its answer to a page. Some \
                  providers answer pages only when they accept the key, and some never. The key itself \
                  was not judged.",
        settle: "Run the command in a terminal: browser rules do not apply there.",
        steps: &[
            step("Run the command below in a terminal and paste here what it prints."),
            step("Call the API from a server instead of a page if this is your program's error."),
            step("Send no other headers than the documented ones: each extra one can be refused."),
        ],
    },
};

pub(super) static REQUEST: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} cannot use the request, key aside",
        meaning: "{company} read the request and cannot use it. A field, header or token is missing, unknown or \
                  of the wrong form.",
        settle: "Send the simplest call with the same key: if that works, the request is at fault.",
        steps: &[
            step("Read the message: it usually names the field."),
            step("Send one short text alone, then add the other fields one by one."),
            at(Place::Errors, "Look up the status in the error table of {company}."),
        ],
    },
};
