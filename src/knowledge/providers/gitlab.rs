//! GitLab (`gitlab.com`, and servers of one's own, which this page cannot ask).

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{AccountSuspended, InsufficientScope, IpBlocked, KeyExpired, KeyInvalid, KeyMissing, KeyRevoked, SsoRequired, WrongEnvironment};

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
    signs: Table::of(&[TABLE, dialect::BETWEEN, dialect::ACCEPTED, dialect::UNREADABLE, dialect::STATUSES]),
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

/// Its own texts. A token of another server is unknown at `gitlab.com`.
const TABLE: &[Sign] = &[
    means(KeyRevoked).says(&["token was revoked"]),
    means(KeyExpired).likely().or(&[KeyRevoked, KeyInvalid]).says(&["provided authorization grant is invalid, expired, revoked"]),
    means(KeyExpired).says(&["token is expired", "token has expired"]),
    means(InsufficientScope).says(&["insufficient_scope", "requires higher privileges"]),
    means(AccountSuspended).says(&["user is blocked", "account has been blocked", "account is blocked", "your account is deactivated"]),
    means(SsoRequired).likely().says(&["group saml", "saml sso", "single sign-on"]),
    means(IpBlocked).likely().says(&["ip address * restricted"]),
    means(KeyInvalid).or(&[KeyRevoked, WrongEnvironment, KeyMissing]).says(&["401 unauthorized", "invalid_token", "http basic: access denied"]),
    means(InsufficientScope).likely().or(&[AccountSuspended]).says(&["403 forbidden"]),
];
