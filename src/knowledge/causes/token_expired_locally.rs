//! Read from the token itself, without asking anyone.

use crate::knowledge::cause::{Prose, Severity, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The date inside this token has passed",
        meaning: "The token carries its own time of expiry, and your clock is past it. No server \
                  needs to be asked: every one will refuse it.",
        settle: "Compare the time in the token with the clock of this computer.",
        steps: &[
            step("Get a new token from whoever issued it."),
            step("Renew the token in the program before its time is over."),
            step("Check the clock of this computer if the token is new."),
        ],
    },
    zh: Prose {
        title: "令牌自带的到期日已过",
        meaning: "令牌自带过期时间，而本机时钟已过了这个时间。无需请求服务器：哪一台都会拒绝它。",
        settle: "对比令牌中的时间与这台计算机的时钟。",
        steps: &[
            step("从签发者处获取新令牌。"),
            step("让程序在令牌到期前续期。"),
            step("若令牌是新的，检查这台计算机的时钟。"),
        ],
    },
};
