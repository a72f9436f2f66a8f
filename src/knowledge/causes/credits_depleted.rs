//! Decided by the message “prepayment credits are depleted”, or HTTP 402.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The prepaid credits are used up",
        meaning: "The project is prepaid and its balance is used up. Waiting does not help, and listing models may still work. Since May 2026 free-tier, postpaid and funded projects have reported this answer by mistake as well.",
        settle: "Look at the credit balance in AI Studio: it is zero.",
        steps: &[
            at(Place::Billing, "Check the balance in AI Studio and add credits there; a payment in the Cloud console does not count."),
            at(
                Place::Projects,
                "Check that the key's project uses the billing account that holds the credits.",
            ),
            step("Keep in mind that Google Cloud trial credits do not pay for the Gemini API."),
            at(Place::Forum, "Report it to Google if the project is on the free tier, or has credit."),
        ],
    },
    zh: Prose {
        title: "预付余额已用完",
        meaning: "该项目采用预付方式，余额已用完。等待没有用，但列出模型可能仍可用。自 2026 年 5 月起，也有免费层级、后付费和有余额的项目反馈误收到这个响应。",
        settle: "查看 AI Studio 中的余额：为零。",
        steps: &[
            at(Place::Billing, "在 AI Studio 中查看余额并充值；在 Cloud 控制台付款不算在内。"),
            at(Place::Projects, "确认密钥的项目关联的是有余额的结算账号。"),
            step("注意 Google Cloud 试用赠金不能用于支付 Gemini API。"),
            at(Place::Forum, "若项目属于免费层级或仍有余额，向 Google 反馈。"),
        ],
    },
};
