//! Decided by the message “exceeded its monthly spending cap”.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The project reached its monthly spending cap",
        meaning: "Somebody set a cap for this project, and this month's spending has reached it. The \
                  key works again with a higher cap, or next month.",
        settle: "Look at the cap and this month's spending in AI Studio → Spend.",
        steps: &[
            at(Place::Spend, "Raise the cap in AI Studio → Spend, or wait for the next month."),
            at(Place::Usage, "Check which calls used the money, and whether all of them are yours."),
            at(Place::Billing, "Check the billing account's own limit if the cap is not reached."),
        ],
    },
    zh: Prose {
        title: "项目已达到每月支出上限",
        meaning: "有人为该项目设置了上限，本月支出已达到上限。提高上限或到下个月后，密钥会恢复可用。",
        settle: "在 AI Studio → Spend（支出）中查看上限和本月支出。",
        steps: &[
            at(Place::Spend, "在 AI Studio → Spend（支出）中提高上限，或等到下个月。"),
            at(Place::Usage, "检查费用花在了哪些调用上，以及是否都由自己发起。"),
            at(Place::Billing, "若未达到该上限，检查结算账号自身的限额。"),
        ],
    },
};
