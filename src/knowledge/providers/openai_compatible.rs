//! A service that speaks OpenAI's dialect at an address of its own; texts of the software that most of them run.

use super::prelude::{Alphabet, ByHand, Kind, Length, Provider, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{AccountSuspended, CreditsDepleted, IpBlocked, KeyExpired, KeyInvalid, KeyMissing, KeyRevoked, ModelAccessDenied, ModelNotFound, QuotaExhausted, RateLimited, ServerOverloaded, WrongAuthHeader, WrongEnvironment, WrongProviderEndpoint};

pub static PROVIDER: Provider = Provider {
    marks: &["one_api_error", "dashscope", "aliyuncs.com", "alibabacloud.com", "moonshot", "siliconflow", "bigmodel.cn", "volces.com", "minimaxi.com", "minimax.io", "api.z.ai", "token expired or incorrect", "insufficient balance or no resource package", "cerebras.ai", "sambanova", "api.nvidia.com", "novita.ai", "deepinfra", "new_api_error", "api_key_required", "zhipuai", "preconsumedquota", "relay error (channel", "无效的令牌", "未提供令牌", "令牌状态不可用", "令牌额度已用尽", "令牌已过期", "令牌只能在指定网段使用", "无可用渠道", "用户额度不足", "用户已被封禁", "attention required! | cloudflare"],
    signs: Table::of(&[TABLE, dialect::OPENAI, dialect::BETWEEN, dialect::STATUSES]),
    variable: "OPENAI_API_KEY",
    by_hand: Some(ByHand { headers: &["authorization: Bearer {OPENAI_API_KEY}"], url: "{OPENAI_BASE_URL}/models", body: "" }),
    ..Provider::recognised("openai_compatible", "OpenAI-compatible service", "the service", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("relay", "key without OpenAI's signature", Shape::new("sk-", Alphabet::Base64Url, Length::AtLeast(23))).zh("不带 OpenAI 标记的密钥"),
];

/// The texts of one-api and its kin. Quota comes as 401 there.
const TABLE: &[Sign] = &[
    means(QuotaExhausted).or(&[CreditsDepleted]).says(&["额度已用尽", "用户额度不足", "令牌额度不足", "quota has been exhausted", "token quota is not enough", "preconsumedquota*is not enough", "user quota is not enough", "insufficient_user_quota", "pre_consume_token_quota_failed"]),
    // A key of a plan at the address where calls are paid one by one.
    means(CreditsDepleted).likely().or(&[WrongEnvironment]).says(&["insufficient balance or no resource package"]),
    means(CreditsDepleted).says(&["account balance is insufficient", "账户已欠费", "账号已欠费"]),
    means(AccountSuspended).says(&["用户已被封禁", "user has been banned", "user is banned", "account is in good standing", "arrearage"]),
    means(IpBlocked).says(&["令牌只能在指定网段使用", "ip 不在令牌允许访问的列表", "not in the token's allowed"]),
    // Zhipu and Z.ai answer every bad key so, one of their other site or plan included.
    means(KeyInvalid).likely().or(&[KeyExpired, WrongEnvironment]).says(&["令牌已过期或验证不正确", "token expired or incorrect"]),
    means(KeyExpired).says(&["令牌已过期", "token已过期", "token has expired", "token expired"]),
    means(KeyRevoked).says(&["令牌状态不可用", "token status is unavailable", "令牌已被禁用"]),
    means(ModelAccessDenied).says(&["无权使用模型", "无权访问模型", "not allowed to use model", "no permission to use model"]),
    means(ModelNotFound).or(&[ServerOverloaded]).says(&["无可用渠道", "no available channel"]),
    means(KeyMissing).or(&[WrongAuthHeader]).says(&["未提供令牌", "token not provided", "api_key_required", "api key is required"]),
    // .cn or .com, .cn or .ai, .com or .io: each site has keys of its own.
    means(KeyInvalid).likely().or(&[WrongEnvironment, WrongProviderEndpoint]).says(&["invalid authentication", "invalid api key (2049)", "login fail: please carry the api secret key", "api key is invalid", "invalid token"]),
    means(KeyInvalid).or(&[WrongProviderEndpoint]).says(&["无效的令牌", "api key format is incorrect"]),
    means(ServerOverloaded).or(&[RateLimited]).says(&["上游负载已饱和", "负载已经达到上限"]),
    means(RateLimited).says(&["请求过于频繁", "request reached max", "request reached organization max", "并发数过高", "当前分组负载已饱和", "rate_limit"]),
];
