//! Amazon Bedrock: its API keys. They belong to one region, and a wrong region answers as a wrong key does.

use super::prelude::{Alphabet, ByHand, Kind, Length, Link, Place, Provider, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{IamPermissionDenied, KeyExpired, KeyInvalid, ModelAccessDenied, ModelNotFound, QuotaExhausted, RateLimited, ServerOverloaded, WrongEnvironment};

pub static PROVIDER: Provider = Provider {
    marks: &["bedrock", "please make sure your api key is valid", "callwithbearertoken", "invokemodel", "on-demand throughput", "converse operation"],
    sdks: &["invalid bearer token"],
    places: &[
        (Place::Keys, Link::page("Bedrock console → API keys", "https://console.aws.amazon.com/bedrock/home#/api-keys")),
        (Place::Iam, Link::page("AWS console → IAM", "https://console.aws.amazon.com/iam/home")),
        (Place::Billing, Link::page("AWS console → Billing", "https://console.aws.amazon.com/billing/home")),
        (Place::RateLimits, Link::page("AWS console → Service quotas", "https://console.aws.amazon.com/servicequotas/home/services/bedrock/quotas")),
        (Place::Models, Link::page("Bedrock console → Model catalog", "https://console.aws.amazon.com/bedrock/home#/model-catalog")),
        (Place::Status, Link::page("AWS health dashboard", "https://health.aws.amazon.com/health/status")),
        (Place::KeyDocs, Link::page("Bedrock docs → API keys", "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html")),
        (Place::Errors, Link::page("Bedrock docs → Error codes", "https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html")),
    ],
    signs: Table::of(&[TABLE, dialect::OPENAI, dialect::BETWEEN, dialect::STATUSES]),
    variable: "AWS_BEARER_TOKEN_BEDROCK",
    by_hand: Some(ByHand { headers: &["authorization: Bearer {AWS_BEARER_TOKEN_BEDROCK}"], url: "https://bedrock-mantle.us-east-1.api.aws/v1/models", body: "" }),
    ..Provider::recognised("aws_bedrock", "Amazon Bedrock", "AWS", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("long_term", "long-term API key", Shape::new("ABSK", Alphabet::Base64, Length::AtLeast(113))),
    Kind::key("short_term", "short-term API key", Shape::new("bedrock-api-key-", Alphabet::Base64, Length::AtLeast(60))),
];

/// Its own texts.
const TABLE: &[Sign] = &[
    means(KeyExpired).says(&["security token * expired", "bearer token has expired", "api key has expired"]),
    means(KeyInvalid).likely().or(&[WrongEnvironment, KeyExpired]).says(&["please make sure your api key is valid", "invalid bearer token", "invalid api key format"]),
    means(ModelAccessDenied).says(&["don't have access to the model", "access to the model with the specified model id", "model access is denied", "use case details have not been submitted"]),
    means(KeyInvalid).or(&[KeyExpired]).says(&["security token included in the request is invalid", "unrecognizedclientexception"]),
    means(IamPermissionDenied).says(&["is not authorized to perform", "accessdeniedexception"]),
    means(ModelNotFound).says(&["model identifier is invalid", "on-demand throughput isn't supported", "resourcenotfoundexception"]),
    means(QuotaExhausted).says(&["too many tokens per day"]),
    means(RateLimited).says(&["throttlingexception", "too many requests", "too many tokens"]),
    means(ServerOverloaded).says(&["modelnotreadyexception", "serviceunavailableexception"]),
];
