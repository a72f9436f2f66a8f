//! What the provider decided about key, account and plan.

use crate::knowledge::cause::{Prose, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static LEAKED: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} blocked this key as leaked",
        meaning: "The key was found in a public place, or taken for such a one, and was stopped. A new key is the \
                  way out, even if the flag is wrong.",
        settle: "Look at the key in the list of keys: it is marked as leaked, revoked or disabled.",
        steps: &[
            at(Place::Keys, "Create a new key."),
            step("Deploy the new key from a secret store, wherever the old one was used."),
            at(Place::Keys, "Revoke the leaked key once the new one works."),
            at(Place::Usage, "Audit usage and billing for calls that are not yours."),
            step(
                "Search code, its history and published web files for the old key, so that the new one stays \
                 private.",
            ),
        ],
    },
    zh: Prose {
        title: "{company} 认定密钥已泄露并将其封锁",
        meaning: "密钥在公开处被发现，或被认为如此，因而停用。这种标记可能有误，但无论对错，都只能换用新密钥。",
        settle: "查看密钥列表：它已标为泄露、吊销或停用。",
        steps: &[
            at(Place::Keys, "新建密钥。"),
            step("从机密存储把新密钥部署到所有用过旧密钥的地方。"),
            at(Place::Keys, "确认新密钥可用后，吊销泄露的密钥。"),
            at(Place::Usage, "审查用量和账单中是否有并非自己发起的调用。"),
            step("搜索代码、提交历史和已发布网页文件中的旧密钥，以免新密钥再次泄露。"),
        ],
    },
};

pub(super) static ROLE: Localized<Prose> = Localized {
    en: Prose {
        title: "The caller's role lacks a permission",
        meaning: "{company} knows the caller. Its user or role lacks the permission that the answer names, or a \
                  policy denies it.",
        settle: "Read the answer: it quotes an action and often a resource.",
        steps: &[
            step("Check the resource in the answer for a wrong account, region or name."),
            at(Place::Iam, "Grant the caller the permission that the answer names."),
            step("Look for a policy of the organization that denies it."),
            step("Wait some minutes until the change has spread, then try again."),
        ],
    },
    zh: Prose {
        title: "调用方的角色缺少权限",
        meaning: "{company} 认识调用方。其用户或角色缺少响应所列的权限，或被某项策略拒绝。",
        settle: "查看响应：它写明了操作，往往还有资源。",
        steps: &[
            step("检查响应中资源的账号、区域或名称是否有误。"),
            at(Place::Iam, "为调用方授予响应所列的权限。"),
            step("查找组织中是否有拒绝它的策略。"),
            step("等待几分钟，让更改生效，然后重试。"),
        ],
    },
};

pub(super) static FREE: Localized<Prose> = Localized {
    en: Prose {
        title: "No free use for this model, plan or country",
        meaning: "{company} accepts the key, but this model or this country has no free use. Waiting does not \
                  help, even if the answer names a delay.",
        settle: "Look in the answer for a limit of 0, the name of a plan, or a word about your country.",
        steps: &[
            at(Place::RateLimits, "Choose a model that the account's plan includes."),
            at(Place::Billing, "Look at plan and payment method of the account."),
            at(Place::Regions, "Check the list of regions if the answer speaks of your country."),
        ],
    },
    zh: Prose {
        title: "该模型、套餐或所在地区不提供免费使用",
        meaning: "{company} 接受这个密钥，但该模型或所在的国家或地区不提供免费使用。即使响应给出了延迟时间，等\
                  待也没有用。",
        settle: "在响应中查找为 0 的限额、套餐名称，或提到所在国家或地区的字样。",
        steps: &[
            at(Place::RateLimits, "选择账号套餐包含的模型。"),
            at(Place::Billing, "查看账号的套餐和付款方式。"),
            at(Place::Regions, "若响应提到国家或地区，查看地区列表。"),
        ],
    },
};

pub(super) static ZERO: Localized<Prose> = Localized {
    en: Prose {
        title: "The quota for this call is 0",
        meaning: "{company} gave this account, project or model a quota of zero, so no call can succeed. Waiting \
                  does not help, and neither does a new key of the same account.",
        settle: "Look for a limit of 0 in the answer or on the page of limits.",
        steps: &[
            at(Place::RateLimits, "Look up the limit of this model, and ask for a higher one."),
            at(Place::Billing, "Look at plan and payment method of the account."),
            step("Try another model, which may have a limit of its own."),
        ],
    },
    zh: Prose {
        title: "这次调用的配额为 0",
        meaning: "{company} 给该账号、项目或模型的配额为零，因此任何调用都不会成功。等待没有用，换用同一账号的\
                  新密钥也没有用。",
        settle: "在响应或限额页面中查找为 0 的限额。",
        steps: &[
            at(Place::RateLimits, "查看该模型的限额，并申请更高的值。"),
            at(Place::Billing, "查看账号的套餐和付款方式。"),
            step("尝试另一个模型，它可能有自己的限额。"),
        ],
    },
};

pub(super) static SPEND_CAP: Localized<Prose> = Localized {
    en: Prose {
        title: "A spending cap is reached",
        meaning: "Somebody set a cap for this account, project or key, and the spending of the period has reached \
                  it. The key works again with a higher cap, or in the next period.",
        settle: "Compare the cap with the spending of the period on the billing page.",
        steps: &[
            at(Place::Billing, "Raise the cap, or wait for the next period."),
            at(Place::Usage, "Check which calls used the money, and whether all of them are yours."),
        ],
    },
    zh: Prose {
        title: "已达到支出上限",
        meaning: "有人为该账号、项目或密钥设置了上限，本周期的支出已达到上限。提高上限或到下个周期后，密钥会恢复可用。",
        settle: "在结算页面对比上限与本周期的支出。",
        steps: &[
            at(Place::Billing, "提高上限，或等到下个周期。"),
            at(Place::Usage, "检查费用花在了哪些调用上，以及是否都由自己发起。"),
        ],
    },
};

pub(super) static DELETED: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} does not have this key any more",
        meaning: "The key is no longer on record, as after it was deleted. Many providers say the same of a \
                  mistyped key.",
        settle: "Look for the key in the list of keys: it is not there.",
        steps: &[
            at(Place::Keys, "Create a new key."),
            step("Replace the old value everywhere it is stored, then restart the program."),
        ],
    },
    zh: Prose {
        title: "{company} 已没有这个密钥",
        meaning: "记录中已没有这个密钥，例如已被删除。很多服务商对输错的密钥返回同样的文本。",
        settle: "在密钥列表中查找该密钥：其中没有它。",
        steps: &[at(Place::Keys, "新建密钥。"), step("替换各处保存的旧值，然后重启程序。")],
    },
};
