//! Together AI (`api.together.xyz`). Old keys are 64 hex digits without a prefix.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{BillingDisabled, CreditsDepleted, ModelAccessDenied, ModelNotFound, RateLimited};

pub static PROVIDER: Provider = Provider {
    list: Some(Request::bearer("https://api.together.xyz", "/v1/models")),
    marks: &["api.together.xyz", "api.together.ai", "docs.together.ai", "together-ai error", "www.together.ai", "together_aiexception"],
    sdks: &["together"],
    places: &[
        (Place::Keys, Link::page("Together → API keys", "https://api.together.ai/settings/api-keys")),
        (Place::Billing, Link::page("Together → Billing", "https://api.together.ai/settings/billing")),
        (Place::Status, Link::page("Together status", "https://status.together.ai")),
        (Place::Errors, Link::page("Together docs → Error codes", "https://docs.together.ai/docs/error-codes")),
        (Place::Models, Link::page("Together → Models", "https://api.together.ai/models")),
    ],
    signs: Table::of(&[TABLE, dialect::OPENAI, dialect::BETWEEN, dialect::LISTED, dialect::UNREADABLE, dialect::STATUSES]),
    variable: "TOGETHER_API_KEY",
    ..Provider::recognised("together", "Together AI", "Together AI", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("tgp_v1_", Alphabet::Base64Url, Length::AtLeast(40))),
    Kind::key("legacy", "API key", Shape::new("", Alphabet::Hex, Length::Exactly(64))),
];

/// Its own texts.
const TABLE: &[Sign] = &[
    means(RateLimited).says(&["been rate limited", "queries per minute"]),
    means(CreditsDepleted).says(&["credit limit exceeded", "credit_limit", "has exceeded its credit"]),
    means(BillingDisabled).or(&[CreditsDepleted]).says(&["needs a credit card on file"]),
    means(ModelNotFound).or(&[ModelAccessDenied]).says(&["model_not_available", "unable to access model", "unable to access non-serverless model"]),
];
