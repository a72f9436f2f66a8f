//! Fireworks (`api.fireworks.ai`). Its list answers 500 to good keys that have no deployment.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{AccountSuspended, CreditsDepleted, InsufficientScope, KeyAccepted, KeyInvalid, KeyRevoked, ModelAccessDenied, ModelNotFound, ServerError};

pub static PROVIDER: Provider = Provider {
    list: Some(Request::bearer("https://api.fireworks.ai", "/inference/v1/models")),
    marks: &["fireworks.ai", "error listing deployed models", "fire pass api keys", "the api key you provided is invalid", "fireworks_ai"],
    sdks: &["fireworks"],
    places: &[
        (Place::Keys, Link::page("Fireworks → API keys", "https://app.fireworks.ai/settings/users/api-keys")),
        (Place::Billing, Link::page("Fireworks → Billing", "https://app.fireworks.ai/account/billing")),
        (Place::Status, Link::page("Fireworks status", "https://status.fireworks.ai")),
        (Place::Errors, Link::page("Fireworks docs → Error codes", "https://docs.fireworks.ai/guides/inference-error-codes")),
        (Place::Models, Link::page("Fireworks → Models", "https://app.fireworks.ai/models")),
    ],
    signs: Table::of(&[TABLE, dialect::OPENAI, dialect::BETWEEN, dialect::LISTED, dialect::UNREADABLE, dialect::STATUSES]),
    variable: "FIREWORKS_API_KEY",
    ..Provider::recognised("fireworks", "Fireworks", "Fireworks", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "API key", Shape::new("fw_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    Kind::key("pass", "Fire Pass key", Shape::new("fpk_", Alphabet::Alphanumeric, Length::AtLeast(24))),
];

/// Its own texts. A key that may not use a route is a good key.
const TABLE: &[Sign] = &[
    means(ServerError).or(&[KeyAccepted]).says(&["error listing deployed models"]),
    means(InsufficientScope).says(&["api keys are not authorized for this route"]),
    means(AccountSuspended).or(&[CreditsDepleted]).says(&["account * is suspended", "precondition_failed"]),
    means(AccountSuspended).http(&[412]).likely().or(&[CreditsDepleted]),
    means(KeyInvalid).or(&[KeyRevoked]).says(&["api key you provided is invalid", "code unauthorized"]),
    means(ModelNotFound).or(&[ModelAccessDenied]).says(&["model not found, inaccessible"]),
];
