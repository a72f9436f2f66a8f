//! A service that speaks OpenAI's dialect at an address of its own; texts of the software that most of them run.

use super::prelude::{Alphabet, ByHand, Kind, Length, Provider, Shape};

pub static PROVIDER: Provider = Provider {
    marks: &["one_api_error", "dashscope", "aliyuncs.com", "alibabacloud.com", "moonshot", "siliconflow", "bigmodel.cn", "volces.com", "minimaxi.com", "minimax.io", "api.z.ai", "token expired or incorrect", "insufficient balance or no resource package", "cerebras.ai", "sambanova", "api.nvidia.com", "novita.ai", "deepinfra", "new_api_error", "api_key_required", "zhipuai", "preconsumedquota", "relay error (channel", "无效的令牌", "未提供令牌", "令牌状态不可用", "令牌额度已用尽", "令牌已过期", "令牌只能在指定网段使用", "无可用渠道", "用户额度不足", "用户已被封禁", "attention required! | cloudflare"],
    rules: &["openai_compatible", "openai", "gateway", "statuses"],
    variable: "OPENAI_API_KEY",
    by_hand: Some(ByHand { headers: &["authorization: Bearer {OPENAI_API_KEY}"], url: "{OPENAI_BASE_URL}/models", body: "" }),
    ..Provider::recognised("openai_compatible", "OpenAI-compatible service", "the service", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("relay", "key without OpenAI's signature", Shape::new("sk-", Alphabet::Base64Url, Length::AtLeast(23))).zh("不带 OpenAI 标记的密钥"),
];
