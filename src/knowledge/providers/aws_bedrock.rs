//! Amazon Bedrock: its API keys. They belong to one region, and a wrong region answers as a wrong key does.

use super::prelude::{Alphabet, ByHand, Kind, Length, Link, Place, Provider, Shape};

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
    rules: &["aws_bedrock", "openai", "gateway", "statuses"],
    variable: "AWS_BEARER_TOKEN_BEDROCK",
    by_hand: Some(ByHand { headers: &["authorization: Bearer {AWS_BEARER_TOKEN_BEDROCK}"], url: "https://bedrock-mantle.us-east-1.api.aws/v1/models", body: "" }),
    ..Provider::recognised("aws_bedrock", "Amazon Bedrock", "AWS", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("long_term", "long-term API key", Shape::new("ABSK", Alphabet::Base64, Length::AtLeast(113))),
    Kind::key("short_term", "short-term API key", Shape::new("bedrock-api-key-", Alphabet::Base64, Length::AtLeast(60))),
];
