//! GitHub (`api.github.com`). `ghs_` tokens carry a JWT since April 2026: no length is fixed.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request { only: &["fine_grained", "classic", "oauth", "user", "server"], shows: &["limit", "remaining", "x-oauth-scopes", "github-authentication-token-expiration"], reads: &["x-oauth-scopes", "github-authentication-token-expiration"], ..Request::bearer("https://api.github.com", "/rate_limit") }),
    marks: &["x-github-sso", "x-github-request-id", "api.github.com", "docs.github.com", "github.com/settings/tokens", "resource not accessible by integration", "resource not accessible by personal access token", "bad credentials", "saml enforcement", "saml_failure", "refusing to allow a", "enabled or enforced saml"],
    sdks: &["github", "octokit"],
    places: &[
        (Place::Keys, Link::page("GitHub → Personal access tokens", "https://github.com/settings/tokens")),
        (Place::Status, Link::page("GitHub status", "https://www.githubstatus.com")),
        (Place::Errors, Link::page("GitHub docs → Troubleshooting the API", "https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api")),
        (Place::KeyDocs, Link::page("GitHub docs → Authentication", "https://docs.github.com/rest/authentication/authenticating-to-the-rest-api")),
        (Place::RateLimits, Link::page("GitHub docs → Rate limits", "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api")),
        (Place::Billing, Link::page("GitHub → Billing", "https://github.com/settings/billing")),
    ],
    rules: &["github", "gateway", "accepted", "statuses"],
    variable: "GITHUB_TOKEN",
    ..Provider::recognised("github", "GitHub", "GitHub", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("fine_grained", "fine-grained token", Shape::new("github_pat_", Alphabet::Base64Url, Length::Expected(93))),
    Kind::key("classic", "personal access token", Shape::new("ghp_", Alphabet::Alphanumeric, Length::Expected(40))),
    Kind::key("oauth", "OAuth token", Shape::new("gho_", Alphabet::Alphanumeric, Length::Expected(40))),
    Kind::key("user", "user token of an app", Shape::new("ghu_", Alphabet::Dotted, Length::AtLeast(40))).zh("应用的 user token"),
    Kind::key("server", "installation token", Shape::new("ghs_", Alphabet::Dotted, Length::AtLeast(40))),
    Kind::key("refresh", "refresh token", Shape::new("ghr_", Alphabet::Alphanumeric, Length::AtLeast(40))),
];
