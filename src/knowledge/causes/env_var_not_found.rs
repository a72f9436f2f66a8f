//! Decided by texts of SDKs and tools that found no key, before any HTTP answer.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The program found no key in its environment",
        meaning: "The program stopped before it asked Google. The variable is not set where it runs, \
                  or it reads another name or another .env file.",
        settle: "Print the variable's length from inside the program: it is 0 or missing.",
        steps: &[
            run(
                command::COUNT_CHARACTERS,
                "Count the variable's characters in the place where the program runs.",
            ),
            step(
                "Set the name that the program reads. Google's SDKs read GEMINI_API_KEY or \
                 GOOGLE_API_KEY, the Vercel AI SDK reads GOOGLE_GENERATIVE_AI_API_KEY.",
            ),
            step("Check which .env file is read: Gemini CLI stops at the first .gemini/.env or .env it meets upward."),
            step(
                "Open a new terminal and restart the editor; recreate a Docker Compose container, a \
                 restart keeps old values.",
            ),
        ],
    },
    zh: Prose {
        title: "程序在环境变量中没有找到密钥",
        meaning: "程序在请求 Google 之前就停止了。运行环境中没有设置该变量，或程序读取的是另一个变量\
                  名或另一个 .env 文件。",
        settle: "在程序内打印变量的长度：为 0 或不存在。",
        steps: &[
            run(command::COUNT_CHARACTERS, "在程序的运行环境中统计变量的字符数。"),
            step("设置程序读取的变量名。Google 的 SDK 读取 GEMINI_API_KEY 或 GOOGLE_API_KEY，Vercel \
                  AI SDK 读取 GOOGLE_GENERATIVE_AI_API_KEY。"),
            step("确认读取的是哪个 .env 文件：Gemini CLI 向上查找，遇到第一个 .gemini/.env 或 .env 就停止。"),
            step("打开新终端并重启编辑器；重新创建 Docker Compose 容器，只重启会保留旧值。"),
        ],
    },
};
