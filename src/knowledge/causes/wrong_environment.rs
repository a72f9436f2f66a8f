//! Test against live, one region, resource or audience against another.

use crate::knowledge::cause::{Prose, Severity, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key belongs to another environment",
        meaning: "The key and the target belong to different environments. Test and live mode, regions, resources, audiences, and sites or plans of one vendor are such. Each key works only with its own.",
        settle: "Use the key with its own environment: it works there.",
        steps: &[
            step("Compare mode, region and host of the request with those of the key; .cn and .com are often separate."),
            at(Place::Keys, "Create or choose a key of the environment that you call."),
            step("Keep a variable of its own for each environment."),
        ],
    },
    zh: Prose {
        title: "密钥属于另一个环境",
        meaning: "密钥与请求目标不属于同一环境。测试与正式模式、区域、资源、受众（audience），以及同一厂商的站点或套餐，都是这样的环境。密钥只在自己的环境中可用。",
        settle: "在密钥自己的环境中使用它：会成功。",
        steps: &[
            step("对比请求与密钥的模式、区域和主机名；.cn 与 .com 往往各自独立。"),
            at(Place::Keys, "创建或选择所调用环境的密钥。"),
            step("为每个环境单独保留一个变量。"),
        ],
    },
};
