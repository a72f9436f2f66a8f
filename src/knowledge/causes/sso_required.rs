//! 403 of an organization that wants a single sign-on first.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The organization wants single sign-on for this key",
        meaning: "The token is good, but the organization lets in only tokens that were \
                  authorized through its login. A new token needs the same.",
        settle: "Call something outside the organization with the same token: it works.",
        steps: &[
            at(Place::Keys, "Choose Configure SSO beside the token, then authorize it for the organization."),
            step("Sign in through the organization's login once more if that entry is missing."),
            step("Ask an owner of the organization if classic tokens are not allowed there."),
        ],
    },
    zh: Prose {
        title: "组织要求此密钥通过单点登录授权",
        meaning: "令牌没有问题，但组织只放行经其登录授权的令牌。新令牌也需要同样的授权。",
        settle: "用同一个令牌访问组织之外的资源：会成功。",
        steps: &[
            at(Place::Keys, "选择令牌旁的 Configure SSO（配置 SSO），然后为该组织授权。"),
            step("若没有这一项，从组织的登录入口重新登录一次。"),
            step("若该组织不允许 classic 令牌，向组织的所有者求助。"),
        ],
    },
};
