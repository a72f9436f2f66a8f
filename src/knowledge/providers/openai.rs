//! `OpenAI` (`api.openai.com`), and the services that copied its `sk-`.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request { only: &["project", "service_account", "secret"], ..Request::bearer("https://api.openai.com", "/v1/models") }),
    marks: &["api.openai.com", "help.openai.com", "platform.openai.com/account/rate-limits", "platform.openai.com/docs", "platform.openai.com/settings", "developers.openai.com/api", "insufficient_quota", "billing_not_active", "account_deactivated", "unsupported_country_region_territory", "missing scopes:", "no_organization", "mismatched_organization", "no such organization", "rate limit reached for", "does not have access to model", "missing bearer or basic authentication", "engine is currently overloaded", "openai-organization"],
    sdks: &["openaiexception", "openaierror", "openai api", "openai.error", "openai.authenticationerror", "openai.openaierror", "openai rejected", "openai-python", "openai-node"],
    places: &[
        (Place::Keys, Link::page("OpenAI platform → API keys", "https://platform.openai.com/api-keys")),
        (Place::Billing, Link::page("OpenAI platform → Billing", "https://platform.openai.com/settings/organization/billing")),
        (Place::RateLimits, Link::page("OpenAI platform → Limits", "https://platform.openai.com/settings/organization/limits")),
        (Place::Usage, Link::page("OpenAI platform → Usage", "https://platform.openai.com/usage")),
        (Place::Restrictions, Link::page("OpenAI platform → IP allowlist", "https://platform.openai.com/settings/organization/security/ip-allowlist")),
        (Place::Status, Link::page("OpenAI status", "https://status.openai.com")),
        (Place::Errors, Link::page("OpenAI docs → Error codes", "https://developers.openai.com/api/docs/guides/error-codes")),
        (Place::Models, Link::page("OpenAI docs → Models", "https://developers.openai.com/api/docs/models")),
        (Place::Regions, Link::page("OpenAI docs → Supported countries", "https://developers.openai.com/api/docs/supported-countries")),
        (Place::KeyDocs, Link::page("OpenAI docs → API overview", "https://developers.openai.com/api/reference/overview")),
    ],
    rules: &["openai", "gateway", "listed", "unreadable", "statuses"],
    variable: "OPENAI_API_KEY",
    // A page may read the answer to a good key only: refusals come without the header that allows it.
    hides_refusals: true,
    ..Provider::recognised("openai", "OpenAI", "OpenAI", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("project", "project key", Shape::new("sk-proj-", Alphabet::Base64Url, Length::AtLeast(56))),
    Kind::key("service_account", "service account key", Shape::new("sk-svcacct-", Alphabet::Base64Url, Length::AtLeast(60))),
    Kind::key("admin", "admin key", Shape::new("sk-admin-", Alphabet::Base64Url, Length::AtLeast(60))),
    Kind::key("secret", "secret key", Shape::new("sk-", Alphabet::Base64Url, Length::AtLeast(40)).with("T3BlbkFJ")),
];
