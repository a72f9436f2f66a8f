//! Decided by the message “restricted from your billing country”; known from one report.

use crate::knowledge::cause::{Prose, Severity, at};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The billing account's country is not served",
        meaning: "Google goes by the country of the billing account here, not by the caller's \
                  address. Only one report of this answer is known.",
        settle: "Compare the billing account's country with Google's list of regions.",
        steps: &[
            at(Place::Regions, "Check whether the country of the billing account is on Google's list."),
            at(Place::Billing, "Correct the billing account if it does not show where you are based."),
            at(Place::Forum, "Ask Google if the country is on the list."),
        ],
    },
    zh: Prose {
        title: "结算账号所在的国家或地区不在服务范围",
        meaning: "这里 Google 看的是结算账号的国家或地区，而不是调用方的地址。这种响应目前只有一次反馈。",
        settle: "对比结算账号的国家或地区与 Google 的地区列表。",
        steps: &[
            at(Place::Regions, "查看结算账号的国家或地区是否在 Google 的列表中。"),
            at(Place::Billing, "若结算账号与实际所在地不符，更正它。"),
            at(Place::Forum, "若该国家或地区在列表中，向 Google 咨询。"),
        ],
    },
};
