//! GitLab (`gitlab.com`, and servers of one's own, which this page cannot ask).

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request { only: &["personal"], shows: &["name", "scopes", "expires_at", "active", "revoked"], ..Request::bearer("https://gitlab.com", "/api/v4/personal_access_tokens/self") }),
    marks: &["gitlab.com", "/api/v4/", "{message: 401 unauthorized}", "token was revoked. you have to re-authorize", "error: insufficient_scope", "x_gitlab_meta", "http basic: access denied"],
    sdks: &["gitlab"],
    places: &[
        (Place::Keys, Link::page("GitLab → Personal access tokens", "https://gitlab.com/-/user_settings/personal_access_tokens")),
        (Place::Status, Link::page("GitLab status", "https://status.gitlab.com")),
        (Place::Errors, Link::page("GitLab docs → REST API troubleshooting", "https://docs.gitlab.com/api/rest/troubleshooting/")),
        (Place::KeyDocs, Link::page("GitLab docs → REST API authentication", "https://docs.gitlab.com/api/rest/authentication/")),
        (Place::Billing, Link::page("GitLab → Billing", "https://gitlab.com/-/profile/billings")),
    ],
    rules: &["gitlab", "gateway", "accepted", "unreadable", "statuses"],
    variable: "GITLAB_TOKEN",
    ..Provider::recognised("gitlab", "GitLab", "GitLab", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("personal", "personal access token", Shape::new("glpat-", Alphabet::Dotted, Length::AtLeast(26))),
    Kind::key("trigger", "trigger token", Shape::new("glptt-", Alphabet::Dotted, Length::AtLeast(26))),
    Kind::key("deploy", "deploy token", Shape::new("gldt-", Alphabet::Dotted, Length::AtLeast(25))),
    Kind::key("runner", "runner token", Shape::new("glrt-", Alphabet::Dotted, Length::AtLeast(25))),
    Kind::key("job", "job token", Shape::new("glcbt-", Alphabet::Dotted, Length::AtLeast(25))),
    Kind::key("registration", "registration token of a runner", Shape::new("GR1348941", Alphabet::Base64Url, Length::AtLeast(29))).zh("runner 的 registration token"),
];
