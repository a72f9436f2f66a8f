//! Decided by host and key of different companies, or by another company’s error text.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The request goes to another provider",
        meaning: "Key and address belong to different companies. The answer, such as “Incorrect API \
            key provided”, then says nothing about the key.",
        settle: "Compare the host in the log with the provider that issued the key.",
        steps: &[
            step("Set the base URL to the provider that issued the key."),
            run(
                command::OPENAI_BASE_URL,
                "Use this base URL for Gemini in an OpenAI client.",
            ),
            step("Choose the matching provider in the tool, and a model that it offers."),
        ],
    },
    zh: Prose {
        title: "请求发到了另一家服务商",
        meaning: "密钥和地址属于不同的公司。这时的响应（例如“Incorrect API key provided”）不能说明密\
                  钥好坏。",
        settle: "对比日志中的主机名与签发密钥的服务商。",
        steps: &[
            step("把 base URL 设为签发密钥的服务商。"),
            run(command::OPENAI_BASE_URL, "在 OpenAI 客户端中，对 Gemini 使用这个 base URL。"),
            step("在工具中选择对应的服务商，以及它提供的模型。"),
        ],
    },
};
