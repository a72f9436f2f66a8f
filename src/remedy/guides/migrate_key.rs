//! From a standard key to an auth key.

use super::{Guide, go, say};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "migrate-key",
    title: Localized {
        en: "Move from a standard key to an auth key",
        zh: "从标准密钥迁移到授权密钥（auth key）",
    },
    is_geminis: true,
    steps: &[
        go(
            Place::Keys,
            Localized {
                en: "Look at the Key Type column: replace every key of type Standard.",
                zh: "查看 Key Type（密钥类型）列：替换所有类型为 Standard（标准）的密钥。",
            },
        ),
        say(Localized {
            en: "Click Create API key there: every new one is an auth key. It acts as a service account, is restricted by default and is stopped quickly after a leak. A standard key identifies no caller.",
            zh: "点击那里的 Create API key（创建 API 密钥）：新建的都是授权密钥。它代表服务账号，默认已加限制，泄露后很快停用；标准密钥不能识别调用方。",
        }),
        say(Localized {
            en: "Update libraries and format checks that accept only AIza.",
            zh: "更新只认 AIza 的库和格式检查。",
        }),
        say(Localized {
            en: "Replace the old key wherever it is used: code, variables, pipelines, deployments.",
            zh: "把旧密钥所在之处都换成新密钥：代码、变量、流水线、部署。",
        }),
        say(Localized {
            en: "Restart, and check that everything works with the new key.",
            zh: "重启，然后确认一切都能用新密钥运行。",
        }),
        go(
            Place::Restrictions,
            Localized {
                en: "Delete the old key once nothing uses it: Maps and Firebase may still do.",
                zh: "确认不再有程序使用旧密钥后，删除它：Maps 和 Firebase 可能仍在用。",
            },
        ),
    ],
};
