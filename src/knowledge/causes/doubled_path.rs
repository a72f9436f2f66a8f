//! Decided by a part of the path that stands twice, as `/v1beta/v1beta`.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const BASE_URL: &str = "https://generativelanguage.googleapis.com";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "Part of the path is repeated",
        meaning: "The base URL already holds a part that the SDK adds, such as /v1beta or models/. \
            Google answers 404, which says nothing about the key.",
        settle: "Look in the log for /v1beta/v1beta, /openai/openai or models/models.",
        steps: &[
            step("Remove the repeated part from the base URL."),
            run(BASE_URL, "Use this base URL for Google’s own SDKs."),
            run(
                command::OPENAI_BASE_URL,
                "Use this one for OpenAI clients.",
            ),
        ],
    },
    zh: Prose {
        title: "路径中有一段重复了",
        meaning: "Base URL 已经包含 SDK 会添加的部分，例如 /v1beta 或 models/。Google 返回 404，不能\
                  据此判断密钥好坏。",
        settle: "在日志中查找 /v1beta/v1beta、/openai/openai 或 models/models。",
        steps: &[
            step("删除 base URL 中重复的部分。"),
            run(BASE_URL, "对 Google 自己的 SDK 使用这个 base URL。"),
            run(command::OPENAI_BASE_URL, "对 OpenAI 客户端使用这一个。"),
        ],
    },
};
