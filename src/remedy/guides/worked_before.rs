//! A key that worked until now: what ends by itself, and where it is seen.

use super::{Guide, go, say};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "worked-before",
    title: Localized { en: "If this key worked until now", zh: "若这个密钥之前一直可用" },
    is_geminis: true,
    steps: &[
        go(
            Place::Keys,
            Localized {
                en: "Look at the key: Blocked means a leak or long disuse, Standard a type that Google may refuse.",
                zh: "在 AI Studio 中查看该密钥：Blocked（已封锁）表示泄露或长期未用，Standard（标准）是 Google 可能拒绝的旧类型。",
            },
        ),
        go(
            Place::Billing,
            Localized {
                en: "Check the credit: when it is used up, every key of the billing account stops.",
                zh: "检查余额：余额用完后，该结算账号的所有密钥都会停用。",
            },
        ),
        go(
            Place::Models,
            Localized {
                en: "Check that the model still runs: a retired name answers 404, or as a newer model at its price.",
                zh: "确认模型仍在运行：已下线的名称返回 404，或转到更新的模型并按其价格收费。",
            },
        ),
        say(Localized {
            en: "Check what else changed: a deployment, a variable, the network or a restriction of the key.",
            zh: "检查还有什么变动：部署、变量、网络，或密钥的限制。",
        }),
        go(
            Place::Status,
            Localized {
                en: "Look at the status page if nothing changed.",
                zh: "若没有任何变动，查看状态页。",
            },
        ),
    ],
};
