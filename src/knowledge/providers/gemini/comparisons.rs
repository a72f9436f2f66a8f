//! The comparisons: Bearer against the key's header, the compatible endpoint against the native one, `v1` against
//! `v1beta`, with a referrer against without.

use super::LIST;
use crate::exchange::Request;
use crate::knowledge::causes::Cause::{
    self, ApiRestrictionBlocked, AuthKeyRejected, AuthKeyUnsupportedEndpoint, CredentialRejected, IpBlocked,
    IpOrReferrerBlocked, MalformedRequest, ModelNotFound, ModelRetired, ReferrerBlocked, WrongAuthHeader,
    WrongCredentialType,
};
use crate::knowledge::comparison::{Comparison, Settled};
use crate::knowledge::rung::Rung;
use crate::locale::Localized;

const LISTS: Localized<&str> = Localized { en: "Free. It asks for the list of models once more.", zh: "Free. It asks for the list of models once more." };
const REFUSED: &[u16] = &[400, 401, 403];
const LISTED: (Rung, Rung) = (Rung::Accepted, Rung::Accepted);

pub static COMPARISONS: &[Comparison] = &[
    Comparison {
        action: "compare-bearer",
        title: Localized { en: "Ask again with Authorization: Bearer", zh: "Ask again with Authorization: Bearer" },
        rungs: LISTED,
        between: &[
            (CredentialRejected, WrongCredentialType),
            (CredentialRejected, WrongAuthHeader),
            (AuthKeyRejected, WrongAuthHeader),
            (AuthKeyUnsupportedEndpoint, WrongAuthHeader),
        ],
        request: Request { key_header: "authorization", scheme: "Bearer ", ..LIST },
        referrer: false,
        cost: LISTS,
        answers: &[
            told(
                &[200],
                WrongCredentialType,
                Localized { en: "Google takes this value as an OAuth token: it is no API key. Create a key, or send it as Bearer everywhere.", zh: "Google takes this value as an OAuth token: it is no API key. Create a key, or send it as Bearer everywhere." },
            ),
            told(
                REFUSED,
                AuthKeyRejected,
                Localized { en: "Google refuses the value in either header, so the header is not at fault. Create a new key.", zh: "Google refuses the value in either header, so the header is not at fault. Create a new key." },
            ),
        ],
    },
    Comparison {
        action: "compare-openai",
        title: Localized { en: "Ask the OpenAI-compatible endpoint", zh: "Ask the OpenAI-compatible endpoint" },
        rungs: LISTED,
        between: &[
            (AuthKeyRejected, AuthKeyUnsupportedEndpoint),
            (ApiRestrictionBlocked, AuthKeyUnsupportedEndpoint),
            (ApiRestrictionBlocked, AuthKeyRejected),
            (CredentialRejected, AuthKeyRejected),
        ],
        request: Request {
            path: "/v1beta/openai/models",
            query: &[],
            key_header: "authorization",
            scheme: "Bearer ",
            ..LIST
        },
        referrer: false,
        cost: LISTS,
        answers: &[
            told(
                &[200],
                AuthKeyUnsupportedEndpoint,
                Localized { en: "The compatible endpoint takes the key, so the key is good and the native endpoint refuses it. Use /v1beta/openai until a new key works.", zh: "The compatible endpoint takes the key, so the key is good and the native endpoint refuses it. Use /v1beta/openai until a new key works." },
            ),
            told(
                &[403],
                ApiRestrictionBlocked,
                Localized { en: "Both endpoints know the key and refuse it. Look at its API restrictions.", zh: "Both endpoints know the key and refuse it. Look at its API restrictions." },
            ),
            told(&[400, 401], AuthKeyRejected, Localized { en: "Both endpoints refuse the key itself. Create a new key.", zh: "Both endpoints refuse the key itself. Create a new key." }),
        ],
    },
    Comparison {
        action: "compare-version",
        title: Localized { en: "Look the model up in v1", zh: "Look the model up in v1" },
        rungs: (Rung::Model, Rung::Stream),
        between: &[(ModelNotFound, ModelRetired), (MalformedRequest, ModelNotFound)],
        request: Request { path: "/v1/models/{model}", query: &[], ..LIST },
        referrer: false,
        cost: Localized { en: "Free. It looks the model up and runs nothing.", zh: "Free. It looks the model up and runs nothing." },
        answers: &[
            told(&[200], ModelNotFound, Localized { en: "v1 has this model and v1beta has not. Ask for it under /v1/.", zh: "v1 has this model and v1beta has not. Ask for it under /v1/." }),
            told(
                &[404],
                ModelRetired,
                Localized { en: "Neither version has this model: it is shut down, or its name is misspelt. Choose one from the list.", zh: "Neither version has this model: it is shut down, or its name is misspelt. Choose one from the list." },
            ),
        ],
    },
    Comparison {
        action: "compare-referrer",
        title: Localized { en: "Ask again with this page’s site as referrer", zh: "Ask again with this page’s site as referrer" },
        rungs: LISTED,
        between: &[
            (IpOrReferrerBlocked, IpOrReferrerBlocked),
            (ReferrerBlocked, IpBlocked),
            (ReferrerBlocked, IpOrReferrerBlocked),
        ],
        request: LIST,
        referrer: true,
        cost: LISTS,
        answers: &[
            told(
                &[200],
                ReferrerBlocked,
                Localized { en: "The key works with a referrer: it is restricted to websites, and this one is allowed. Send a referrer, or use a key without this restriction on a server.", zh: "The key works with a referrer: it is restricted to websites, and this one is allowed. Send a referrer, or use a key without this restriction on a server." },
            ),
            judged(
                ReferrerBlocked,
                ReferrerBlocked,
                Localized { en: "The key is restricted to websites, and this one is not among them.", zh: "The key is restricted to websites, and this one is not among them." },
            ),
            judged(IpBlocked, IpBlocked, Localized { en: "The key is restricted to addresses, and this one is not among them.", zh: "The key is restricted to addresses, and this one is not among them." }),
            judged(
                IpOrReferrerBlocked,
                IpBlocked,
                Localized { en: "The referrer changes nothing: the restriction most likely lists addresses.", zh: "The referrer changes nothing: the restriction most likely lists addresses." },
            ),
        ],
    },
];

const fn told(http: &'static [u16], cause: Cause, told: Localized<&'static str>) -> Settled {
    Settled { http, judged: None, cause, told }
}

const fn judged(judged: Cause, cause: Cause, told: Localized<&'static str>) -> Settled {
    Settled { http: &[403], judged: Some(judged), cause, told }
}
