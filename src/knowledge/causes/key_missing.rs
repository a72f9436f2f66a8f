//! Decided by the message “unregistered callers”, or an HTML 400 for an empty key header.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The request carries no key",
        meaning: "Google saw no key, or an empty one. Usually the variable is empty where the program \
                  runs, or the header has another name.",
        settle: "Print the length of the key right before the request: it is 0.",
        steps: &[
            run(
                command::COUNT_CHARACTERS,
                "Count the characters of the variable where the program runs: 0 means it is empty.",
            ),
            step("Set the variable in that same place: shell, service, container or CI job."),
            step("Send the key in the header x-goog-api-key."),
            step("Restart the program, so that it reads the new value."),
        ],
    },
    zh: Prose {
        title: "请求中没有密钥",
        meaning: "Google 没有收到密钥，或密钥为空。通常是程序的运行环境中变量为空，或请求头用了别的名称。",
        settle: "在发出请求前打印密钥的长度：结果为 0。",
        steps: &[
            run(command::COUNT_CHARACTERS, "在程序的运行环境中统计变量的字符数：0 表示为空。"),
            step("在同一处设置变量：shell、服务、容器或 CI 任务。"),
            step("用请求头 x-goog-api-key 发送密钥。"),
            step("重启程序，让它读到新的值。"),
        ],
    },
};
