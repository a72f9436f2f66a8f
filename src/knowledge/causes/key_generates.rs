//! Decided by HTTP 200 with a candidate on a generate request, even without text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Fine;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Google accepts this key for generating",
        meaning: "A model answered with this key from this browser. A program that fails with it has \
                  another cause: another key, header, model, network or restriction.",
        settle: "Look at the check: a candidate came back with status 200.",
        steps: &[
            run(
                command::STATUS,
                "Run this where the program runs: at 200 Google accepts the key that it reads.",
            ),
            step("Check the program's model, header and endpoint against the request shown here."),
            step("Paste the program's error here if it still fails."),
        ],
    },
    zh: Prose {
        title: "Google 允许用这个密钥生成内容",
        meaning: "在这个浏览器中用这个密钥，模型返回了内容。若程序用它仍失败，原因在别处：密钥、请求\
                  头、模型、网络或限制不同。",
        settle: "查看检查结果：返回了一个候选结果，状态为 200。",
        steps: &[
            run(command::STATUS, "在程序的运行环境中执行：得到 200 即表示 Google 接受程序读到的密钥。"),
            step("对照这里显示的请求，检查程序的模型、请求头和端点。"),
            step("若程序仍失败，把它的错误信息粘贴到这里。"),
        ],
    },
};
