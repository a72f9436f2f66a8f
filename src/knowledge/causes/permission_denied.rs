//! Decided by HTTP 403 `PERMISSION_DENIED` without a reason or a known text.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google refused the call without naming a reason",
        meaning: "Google understood the request and does not allow it. Files or tuned models of \
                  another project cause it, and sometimes a passing fault.",
        settle: "List models with the same key: if that works, the refused resource is the cause.",
        steps: &[
            step("Try the same call once more: single refusals without a reason have passed."),
            step("Check that files and tuned models in the request belong to the key's project."),
            at(Place::Keys, "Compare with a new key from another project."),
            at(Place::Errors, "Look up the status in Google's error table."),
        ],
    },
    zh: Prose {
        title: "Google 拒绝了调用，但没有说明原因",
        meaning: "Google 读懂了请求，但不允许执行。其他项目的文件或微调模型会造成这种情况，有时只是\
                  暂时故障。",
        settle: "用同一个密钥列出模型：若成功，原因就在被拒绝的资源上。",
        steps: &[
            step("再试一次同样的调用：没有说明原因的个别拒绝曾自行消失。"),
            step("确认请求中的文件和微调模型属于密钥所在的项目。"),
            at(Place::Keys, "与另一个项目的新密钥对比。"),
            at(Place::Errors, "在 Google 的错误码表中查找该状态。"),
        ],
    },
};
