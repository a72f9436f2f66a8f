//! Google's Gemini API (`generativelanguage.googleapis.com`).

mod comparisons;
mod probes;

use crate::exchange::Request;
use crate::knowledge::causes::Cause;
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::knowledge::provider::{Alphabet, Kind, Length, Link, Provider, Shape, Verify};
use crate::locale::Localized;

/// How the private key in a service account's JSON file begins.
pub const PEM: &str = "-----BEGIN PRIVATE KEY-----";

/// Its id: the one provider whose words stand in the causes' own files.
pub const ID: &str = "gemini";

pub use comparisons::COMPARISONS;

pub static PROVIDER: Provider = Provider {
    id: ID,
    name: "Google Gemini",
    company: "Google",
    kinds: &[
        Kind {
            id: "auth",
            name: Localized { en: "auth key", zh: "授权密钥（auth key）" },
            // Samples of 2026 all have 53 characters; Google documents no length.
            shape: Shape::new("AQ.", Alphabet::Base64Url, Length::Expected(53)),
            cause: None,
        },
        Kind {
            id: "standard",
            name: Localized { en: "standard key", zh: "标准密钥" },
            shape: Shape::new("AIza", Alphabet::Base64Url, Length::Exactly(39)),
            cause: None,
        },
        // Google's secrets that are no keys; seen sent as one.
        Kind::other(
            "oauth_token",
            Localized { en: "OAuth access token", zh: "OAuth 访问令牌" },
            Cause::OauthToken,
            Shape::new("ya29.", Alphabet::Dotted, Length::AtLeast(30)),
        ),
        Kind::other(
            "oauth_client_secret",
            Localized { en: "OAuth client secret", zh: "OAuth 客户端密钥" },
            Cause::OauthClientSecret,
            Shape::new("GOCSPX-", Alphabet::Base64Url, Length::AtLeast(27)),
        ),
        Kind::other(
            "ephemeral_token",
            Localized { en: "ephemeral token of the Live API", zh: "Live API 的临时令牌" },
            Cause::WrongCredentialType,
            Shape::new("auth_tokens/", Alphabet::Base64Url, Length::AtLeast(28)),
        ),
        Kind::other(
            "service_account_json",
            Localized { en: "private key of a service account", zh: "服务账号的私钥" },
            Cause::ServiceAccountJson,
            Shape::new(PEM, Alphabet::Base64, Length::AtLeast(60)),
        ),
        Kind::other(
            "project_id",
            Localized { en: "project ID", zh: "项目 ID" },
            Cause::ProjectId,
            Shape::new("gen-lang-client-", Alphabet::Digits, Length::AtLeast(19)),
        ),
        // An odd-looking key may always be checked: this one is never tried by prefix.
        Kind {
            id: "unknown",
            name: Localized { en: "key of no known shape", zh: "格式未知的密钥" },
            shape: Shape::new("", Alphabet::Base64Url, Length::AtLeast(16)),
            cause: None,
        },
    ],
    list: Some(LIST),
    probes: probes::PROBES,
    prefers: probes::PREFERENCE,
    // The page's own provider: its texts need no mark, and these keep them from being taken for another's.
    marks: &[
        "generativelanguage",
        "googleapis.com",
        "aistudio.google.com",
        "ai.google.dev",
        "google.rpc",
        "google.genai",
        "google_genai",
        "googlegenerativeai",
        "provided: aiza",
        "provided: aq.",
        "api key not valid",
        "api keys are not supported by this api",
        "resource_exhausted",
        "permission_denied",
        "invalid_argument",
        "failed_precondition",
        "deadline_exceeded",
    ],
    sdks: &["gemini", "google", "x-goog-", "please pass a valid api key", "please renew the api key"],
    places: PLACES,
    rules: &["gemini"],
    variable: "GEMINI_API_KEY",
    hides_refusals: false,
    by_hand: None,
    verify: Some(Verify::status(command::STATUS)),
};

/// What Check asks.
const LIST: Request = Request {
    query: &[("pageSize", "1000")],
    key_header: "x-goog-api-key",
    scheme: "",
    ..Request::bearer("https://generativelanguage.googleapis.com", "/v1beta/models")
};

/// A page of the Cloud console, which opens on the visitor's project by number or id.
macro_rules! project_page {
    ($name:literal, $url:literal) => {
        Link { name: $name, url: $url, project_url: Some(concat!($url, "?project={project}")) }
    };
}

/// Where its steps lead, named as Google's own navigation names them.
const PLACES: &[(Place, Link)] = &[
    // AI Studio was seen with project ids only, and Google's answers carry the number: no project address.
    (Place::Keys, page("AI Studio → API keys", "https://aistudio.google.com/api-keys")),
    (Place::Projects, page("AI Studio → Projects", "https://aistudio.google.com/projects")),
    (Place::Billing, page("AI Studio → Billing", "https://aistudio.google.com/billing")),
    (Place::Spend, page("AI Studio → Spend", "https://aistudio.google.com/spend")),
    (Place::RateLimits, page("AI Studio → Rate limit", "https://aistudio.google.com/rate-limit")),
    (Place::Usage, page("AI Studio → Usage", "https://aistudio.google.com/usage")),
    (Place::Status, page("AI Studio → Status", "https://aistudio.google.com/status")),
    (
        Place::Restrictions,
        project_page!(
            "Cloud console → APIs & Services → Credentials",
            "https://console.cloud.google.com/apis/credentials"
        ),
    ),
    (
        Place::ApiLibrary,
        project_page!(
            "Cloud console → API Library → Gemini API",
            "https://console.cloud.google.com/apis/library/generativelanguage.googleapis.com"
        ),
    ),
    (
        Place::Quotas,
        project_page!(
            "Cloud console → Gemini API → Quotas",
            "https://console.cloud.google.com/apis/api/generativelanguage.googleapis.com/quotas"
        ),
    ),
    (Place::Iam, project_page!("Cloud console → IAM", "https://console.cloud.google.com/iam-admin/iam")),
    (Place::Appeal, project_page!("Cloud console → Appeal", "https://console.cloud.google.com/appeal")),
    (
        Place::Regions,
        page(
            "Gemini API docs → Available regions",
            "https://ai.google.dev/gemini-api/docs/available-regions",
        ),
    ),
    (Place::Models, page("Gemini API docs → Models", "https://ai.google.dev/gemini-api/docs/models")),
    (Place::Errors, page("Gemini API docs → API errors", "https://ai.google.dev/gemini-api/docs/api-errors")),
    (Place::KeyDocs, page("Gemini API docs → API keys", "https://ai.google.dev/gemini-api/docs/api-key")),
    (
        Place::CloudAuthDocs,
        page("Google Cloud docs → Authentication", "https://docs.cloud.google.com/docs/authentication"),
    ),
    (
        Place::Forum,
        page("Google AI developer forum → Gemini API", "https://discuss.ai.google.dev/c/gemini-api/4"),
    ),
];

/// A page with one address for everybody.
const fn page(name: &'static str, url: &'static str) -> Link {
    Link { name, url, project_url: None }
}
