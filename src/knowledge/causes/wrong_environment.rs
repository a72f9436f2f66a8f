//! Test against live, one region, resource or audience against another.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key belongs to another environment",
        meaning: "Key and target are of two worlds: test and live mode, two regions, two \
                  resources or two audiences. Each is fine in its own.",
        settle: "Use the key with its own environment: it works there.",
        steps: &[
            step("Compare mode, region and host of the request with those of the key."),
            at(Place::Keys, "Create or choose a key of the environment that you call."),
            step("Keep a variable of its own for each environment."),
        ],
    },
    zh: Prose {
        title: "密钥属于另一个环境",
        meaning: "密钥与目标分属两个环境：测试与正式模式，或不同的区域、资源、受众。各自在自己的环境\
                  中都正常。",
        settle: "在密钥自己的环境中使用它：会成功。",
        steps: &[
            step("对比请求与密钥的模式、区域和主机名。"),
            at(Place::Keys, "创建或选择所调用环境的密钥。"),
            step("为每个环境单独保留一个变量。"),
        ],
    },
};
