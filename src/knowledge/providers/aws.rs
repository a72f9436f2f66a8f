//! Amazon Web Services. A check needs a signature made of id and secret together.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Verify};
use crate::exchange::sigv4;

/// The kind of key id that needs the token of its session.
pub const TEMPORARY: &str = "temporary_key_id";
/// The half of a key that signs, and the token of a session: never sent alone.
pub const SECRET: &str = "secret_access_key";
pub const TOKEN: &str = "session_token";

pub static PROVIDER: Provider = Provider {
    list: Some(Request {
        method: "POST",
        scheme: sigv4::SCHEME,
        only: &["access_key_id", TEMPORARY],
        body: Some("Action=GetCallerIdentity&Version=2011-06-15"),
        ..Request::bearer("https://sts.amazonaws.com", "/")
    }),
    marks: &["amazonaws.com", "invalidclienttokenid", "unrecognizedclientexception", "signaturedoesnotmatch", "invalidsignatureexception", "signature expired:", "expiredtoken", "requesttimetooskewed", "awsaccesskeyid", "invalidaccesskeyid"],
    sdks: &["aws", "boto3", "botocore"],
    places: &[
        (Place::Keys, Link::page("AWS console → Security credentials", "https://console.aws.amazon.com/iam/home#/security_credentials")),
        (Place::Iam, Link::page("AWS console → IAM", "https://console.aws.amazon.com/iam/home")),
        (Place::Billing, Link::page("AWS console → Billing", "https://console.aws.amazon.com/billing/home")),
        (Place::Status, Link::page("AWS health dashboard", "https://health.aws.amazon.com/health/status")),
        (Place::Errors, Link::page("STS docs → Common errors", "https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html")),
        (Place::KeyDocs, Link::page("IAM docs → Access keys", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html")),
    ],
    rules: &["aws", "gateway", "unreadable", "statuses"],
    verify: Some(Verify { command: "aws sts get-caller-identity", prints: "\"Account\"" }),
    ..Provider::recognised("aws", "AWS", "AWS", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("access_key_id", "access key ID", Shape::new("AKIA", Alphabet::Base32, Length::Exactly(20))),
    Kind::key(TEMPORARY, "temporary access key ID", Shape::new("ASIA", Alphabet::Base32, Length::Exactly(20))),
    Kind::key(SECRET, "secret access key", Shape::new("", Alphabet::Base64, Length::Exactly(40))),
    Kind::key(TOKEN, "session token", Shape::new("", Alphabet::Base64, Length::AtLeast(100))),
];
