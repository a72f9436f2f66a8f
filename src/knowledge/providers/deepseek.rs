//! DeepSeek (`api.deepseek.com`). Its keys look like those of other compatible services.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    // A key of this shape may be another service's: the visitor says so first.
    list: Some(Request {
        shows: &["is_available", "currency", "total_balance"],
        ..Request::bearer("https://api.deepseek.com", "/user/balance")
    }),
    marks: &["deepseek.com", "deepseekexception", "authentication fails", "insufficient balance"],
    sdks: &["deepseek"],
    places: &[
        (Place::Keys, Link::page("DeepSeek platform → API keys", "https://platform.deepseek.com/api_keys")),
        (Place::Billing, Link::page("DeepSeek platform → Top up", "https://platform.deepseek.com/top_up")),
        (Place::Usage, Link::page("DeepSeek platform → Usage", "https://platform.deepseek.com/usage")),
        (Place::Status, Link::page("DeepSeek status", "https://status.deepseek.com")),
        (Place::Errors, Link::page("DeepSeek docs → Error codes", "https://api-docs.deepseek.com/quick_start/error_codes")),
        (Place::Models, Link::page("DeepSeek docs → Models", "https://api-docs.deepseek.com/quick_start/pricing")),
    ],
    rules: &["deepseek", "openai", "gateway", "unreadable", "statuses"],
    variable: "DEEPSEEK_API_KEY",
    ..Provider::recognised("deepseek", "DeepSeek", "DeepSeek", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("sk-", Alphabet::Small, Length::Exactly(35))),
];
