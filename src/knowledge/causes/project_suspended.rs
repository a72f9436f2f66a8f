//! Decided by reason `CONSUMER_SUSPENDED`.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google suspended the project of this key",
        meaning: "Google suspends projects over its terms of service; misuse of a stolen key can lead \
                  to that. Google's text repeats the whole key, so do not post it. Waiting does not \
                  help.",
        settle: "Look for a notice from Google in the mail of the project's owners.",
        steps: &[
            step("Read the notice that Google mailed to the project's owners."),
            at(Place::Appeal, "Appeal with the project number, after what the notice names is mended."),
            at(Place::Usage, "Check usage for calls that are not yours."),
            step("Remove the key from Google's text before you show it to anybody."),
        ],
    },
    zh: Prose {
        title: "Google 暂停了该密钥所属的项目",
        meaning: "Google 会依据服务条款暂停项目；密钥被盗用也可能导致暂停。Google 的文本含有完整的密\
                  钥，所以不要公开发布。等待没有用。",
        settle: "在项目所有者的邮箱中查找 Google 的通知。",
        steps: &[
            step("阅读 Google 发给项目所有者的通知。"),
            at(Place::Appeal, "按通知整改后，凭项目编号申诉。"),
            at(Place::Usage, "检查用量中是否有并非自己发起的调用。"),
            step("从 Google 的文本中删去密钥，再给他人看。"),
        ],
    },
};
