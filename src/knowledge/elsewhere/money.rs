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
    zh: Prose {
        title: "{company} 账号的余额已用完",
        meaning: "密钥已通过，但余额已用完。等待没有用，换用同一账号的新密钥也没有用。",
        settle: "在结算页面查看余额：为零或负数。",
        steps: &[
            at(Place::Billing, "查看余额并充值。"),
            step("确认密钥属于有余额的账号或组织。"),
            step("等待付款到账（需几分钟），然后重试。"),
        ],
    },
};

pub(super) static BILLING: Localized<Prose> = Localized {
    en: Prose {
        title: "Billing is not set up for this account",
        meaning: "{company} knows the key, but the account or project has no active payment method, as after a card expired. \
                  Waiting does not help.",
        settle: "Look at the billing page: no active payment method is there.",
        steps: &[
            at(Place::Billing, "Add or renew the payment method, or link a billing account."),
            step("Wait some minutes until the change has spread, then try again."),
        ],
    },
    zh: Prose {
        title: "该账号尚未设置结算",
        meaning: "{company} 认识这个密钥，但账号或项目没有可用的付款方式，例如银行卡已过期。等待没有用。",
        settle: "查看结算页面：没有可用的付款方式。",
        steps: &[
            at(Place::Billing, "添加或更新付款方式，或关联结算账号。"),
            step("等待几分钟，让更改生效，然后重试。"),
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
    zh: Prose {
        title: "某项配额或支出限额已用完",
        meaning: "{company} 接受这个密钥，但该账号、项目或密钥的可用量已用完。短暂等待没有用：限额要\
                  到周期结束、付款或调高后才会解除。",
        settle: "查看限额和用量：其中一项已到上限。",
        steps: &[
            at(Place::Billing, "检查余额和付款方式：余额用完时，有好几家服务商返回“quota”。"),
            at(Place::RateLimits, "检查账号、项目和密钥自身的限额。"),
            step("提高限额，或等到响应给出的日期。"),
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
    zh: Prose {
        title: "短时间内请求或 token 过多",
        meaning: "{company} 接受这个密钥，只是要求稍等。账号的所有密钥和程序通常共用限额；单个很长的\
                  请求也可能超限。",
        settle: "等待一分钟，只发送一个短请求：会成功。",
        steps: &[
            step("按响应给出的时间等待，或等一分钟。"),
            step("让程序慢下来：减少并发调用，逐次延长重试间隔。"),
            step("若单个请求已超过每分钟限额，缩短它。"),
            at(Place::RateLimits, "查看账号的限额。"),
        ],
    },
};
