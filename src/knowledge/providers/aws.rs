//! Amazon Web Services. A check needs a signature made of id and secret together.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, Verify, dialect, means};
use crate::exchange::sigv4;
use crate::knowledge::causes::Cause::{AccountSuspended, ClockSkew, IamPermissionDenied, KeyAccepted, KeyExpired, KeyInvalid, KeyMissing, KeyRevoked, RateLimited, SignatureMismatch, WrongAuthHeader, WrongEnvironment};

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
    signs: Table::of(&[TABLE, KNOWN, dialect::BETWEEN, dialect::UNREADABLE, dialect::STATUSES]),
    verify: Some(Verify { command: "aws sts get-caller-identity", prints: "\"Account\"" }),
    ..Provider::recognised("aws", "AWS", "AWS", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("access_key_id", "access key id", Shape::new("AKIA", Alphabet::Base32, Length::Exactly(20))),
    Kind::key(TEMPORARY, "temporary access key id", Shape::new("ASIA", Alphabet::Base32, Length::Exactly(20))),
    Kind::key(SECRET, "secret access key", Shape::new("", Alphabet::Base64, Length::Exactly(40))),
    Kind::key(TOKEN, "session token", Shape::new("", Alphabet::Base64, Length::AtLeast(100))),
];

/// Whose key it is, in XML or JSON.
const KNOWN: &[Sign] = &[means(KeyAccepted).http(&[200]).says(&["getcalleridentityresult"])];

/// Its own codes. A skewed clock comes under the code of a wrong signature.
const TABLE: &[Sign] = &[
    means(ClockSkew).says(&["signature expired:", "signature not yet current", "requesttimetooskewed", "request time and the current time is too large", "requestexpired"]),
    means(KeyExpired).says(&["expiredtoken", "security token included in the request is expired", "token has expired", "sso session * has expired"]),
    means(SignatureMismatch).or(&[ClockSkew, KeyInvalid]).says(&["signaturedoesnotmatch", "invalidsignatureexception", "signature we calculated does not match", "does not match the signature you provided"]),
    means(KeyInvalid).or(&[KeyMissing, WrongEnvironment, KeyRevoked]).says(&["invalidclienttokenid", "unrecognizedclientexception", "security token included in the request is invalid", "invalidaccesskeyid", "access key id you provided does not exist", "authfailure"]),
    means(KeyMissing).or(&[WrongAuthHeader]).says(&["missingauthenticationtoken", "unable to locate credentials", "could not load credentials", "missing authentication token"]),
    means(WrongEnvironment).says(&["illegallocationconstraint", "credential should be scoped to a valid region", "could not connect to the endpoint url"]),
    means(IamPermissionDenied).says(&["accessdenied", "is not authorized to perform", "unauthorizedoperation", "accessdeniedexception"]),
    means(RateLimited).says(&["throttling", "rate exceeded", "requestlimitexceeded", "slowdown"]),
    means(AccountSuspended).likely().says(&["optinrequired", "account is suspended", "pendingverification"]),
];
