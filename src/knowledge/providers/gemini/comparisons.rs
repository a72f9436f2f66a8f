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
use crate::knowledge::sign::Certainty;
use crate::locale::Localized;

const LISTS: Localized<&str> = Localized { en: "Free. It requests the list of models once more.", zh: "免费。只再请求一次模型列表。" };
const REFUSED: &[u16] = &[400, 401, 403];
const LISTED: (Rung, Rung) = (Rung::Accepted, Rung::Accepted);

pub static COMPARISONS: &[Comparison] = &[
    Comparison {
        action: "compare-bearer",
        title: Localized { en: "Ask again with Authorization: Bearer", zh: "改用 Authorization: Bearer 再请求一次" },
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
                Localized { en: "Google accepts this value as an OAuth token: it is not an API key. Create a key, or always send this value as Bearer.", zh: "Google 把这个值当作 OAuth 令牌接受：它不是 API 密钥。新建密钥，或一律以 Bearer 发送它。" },
            ),
            told(
                REFUSED,
                AuthKeyRejected,
                Localized { en: "Google refuses the value in either header, so the header is not at fault. Create a new key.", zh: "无论放在哪个请求头里，Google 都拒绝这个值，因此问题不在请求头。新建密钥。" },
            ).likely(),
        ],
    },
    Comparison {
        action: "compare-openai",
        title: Localized { en: "Ask the OpenAI-compatible endpoint", zh: "请求 OpenAI 兼容端点" },
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
                Localized { en: "The compatible endpoint accepts the key, so the key is fine and only the native endpoint refuses it. Use /v1beta/openai until a new key works.", zh: "兼容端点接受这个密钥，因此密钥没有问题，只是原生端点拒绝它。在新密钥可用之前，使用 /v1beta/openai。" },
            ),
            told(
                &[403],
                ApiRestrictionBlocked,
                Localized { en: "Both endpoints know the key and refuse it. Look at its API restrictions.", zh: "两个端点都认识这个密钥，但都拒绝它。查看它的 API restrictions（API 限制）。" },
            ).likely(),
            told(&[400, 401], AuthKeyRejected, Localized { en: "Both endpoints refuse the key itself. Create a new key.", zh: "两个端点都拒绝密钥本身。新建密钥。" }).likely(),
        ],
    },
    Comparison {
        action: "compare-version",
        title: Localized { en: "Look the model up in v1", zh: "在 v1 中查询该模型" },
        rungs: (Rung::Model, Rung::Stream),
        between: &[(ModelNotFound, ModelRetired), (MalformedRequest, ModelNotFound)],
        request: Request { path: "/v1/models/{model}", query: &[], ..LIST },
        referrer: false,
        cost: Localized { en: "Free. It looks the model up and runs nothing.", zh: "免费。只查询模型，不运行任何内容。" },
        answers: &[
            told(&[200], ModelNotFound, Localized { en: "v1 has this model and v1beta does not. Call it under /v1/.", zh: "v1 有这个模型，v1beta 没有。改用 /v1/ 下的 URL 调用它。" }),
            told(
                &[404],
                ModelRetired,
                Localized { en: "Neither version has this model: it is shut down, or its name is misspelled. Choose one from the list.", zh: "两个版本都没有这个模型：它已下线，或名称拼错。从列表中另选一个。" },
            ).or(&[ModelNotFound]),
        ],
    },
    Comparison {
        action: "compare-referrer",
        title: Localized { en: "Ask again with this page’s site as referrer", zh: "以本站为 referrer 再请求一次" },
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
                Localized { en: "The key works with a referrer: it is restricted to websites, and this site is allowed. Send a referrer, or use a key without this restriction on a server.", zh: "带 referrer 时密钥可用：它只限某些网站使用，而本站在其中。发送 referrer，或在服务器上使用没有此限制的密钥。" },
            ),
            judged(
                ReferrerBlocked,
                ReferrerBlocked,
                Localized { en: "The key is restricted to websites, and this site is not among them.", zh: "密钥只限某些网站使用，而本站不在其中。" },
            ),
            judged(IpBlocked, IpBlocked, Localized { en: "The key is restricted to IP addresses, and this one is not among them.", zh: "密钥只限某些 IP 地址使用，而这个 IP 地址不在其中。" }),
            judged(
                IpOrReferrerBlocked,
                IpBlocked,
                Localized { en: "The referrer changes nothing: the restriction most likely lists IP addresses.", zh: "带上 referrer 结果不变：限制中列出的很可能是 IP 地址。" },
            ).likely(),
        ],
    },
];

const fn told(http: &'static [u16], cause: Cause, told: Localized<&'static str>) -> Settled {
    Settled { http, judged: None, cause, certainty: Certainty::Certain, also: &[], told }
}

const fn judged(judged: Cause, cause: Cause, told: Localized<&'static str>) -> Settled {
    Settled { http: &[403], judged: Some(judged), cause, certainty: Certainty::Certain, also: &[], told }
}
