//! How long a change takes until every server of the provider knows it.

use crate::knowledge::causes::Cause::{
    self, AndroidAppBlocked, ApiRestrictionBlocked, AuthKeyRejected, BillingDisabled, CreditsDepleted,
    DormantKeyBlocked, IosAppBlocked, IpBlocked, IpOrReferrerBlocked, KeyExpired, KeyLeaked, KeyNotFound,
    ReferrerBlocked, ServiceDisabled, SpendCapReached, StandardKeyRetired, UnrestrictedKeyRejected,
    WrongApiEnabled,
};
use crate::locale::Localized;

/// A change that takes its time.
pub struct Wait {
    causes: &'static [Cause],
    /// Google's answers say "a few minutes", its console "up to 5 minutes".
    pub minutes: u8,
    pub text: Localized<&'static str>,
}

/// All of them.
pub static ALL: &[Wait] = &[
    Wait {
        causes: &[ServiceDisabled, WrongApiEnabled],
        minutes: 5,
        text: Localized {
            en: "A newly enabled API works after a few minutes.",
            zh: "刚启用的 API 要过几分钟才能使用。",
        },
    },
    Wait {
        causes: &[
            ApiRestrictionBlocked,
            ReferrerBlocked,
            IpBlocked,
            AndroidAppBlocked,
            IosAppBlocked,
            IpOrReferrerBlocked,
        ],
        minutes: 5,
        text: Localized {
            en: "A changed restriction takes effect within 5 minutes.",
            zh: "更改后的限制会在 5 分钟内生效。",
        },
    },
    Wait {
        causes: &[BillingDisabled, CreditsDepleted, SpendCapReached],
        minutes: 5,
        text: Localized {
            en: "Credits, a new cap or a new billing account take effect after a few minutes.",
            zh: "充值、新上限或新结算账号要过几分钟才生效。",
        },
    },
    Wait {
        causes: &[
            AuthKeyRejected,
            StandardKeyRetired,
            UnrestrictedKeyRejected,
            DormantKeyBlocked,
            KeyNotFound,
            KeyExpired,
            KeyLeaked,
        ],
        minutes: 5,
        text: Localized {
            en: "A new or restored key may need a few minutes. If it is still refused after that, look at the status page.",
            zh: "新建或恢复的密钥可能需要几分钟。若此后仍被拒绝，查看状态页。",
        },
    },
];

/// How long the cure of a cause takes to hold; none where it holds at once, or is nobody's change.
pub fn of(cause: Cause) -> Option<&'static Wait> {
    ALL.iter().find(|wait| wait.causes.contains(&cause))
}
