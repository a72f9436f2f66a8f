//! Hugging Face (`huggingface.co`).

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause::{CreditsDepleted, InsufficientScope, IpBlocked, KeyExpired, KeyInvalid, KeyMissing, KeyRevoked, ModelAccessDenied, RateLimited, ServerOverloaded, SsoRequired};

pub static PROVIDER: Provider = Provider {
    list: Some(Request {
        shows: &["displayName", "role", "canPay", "isPro"],
        ..Request::bearer("https://huggingface.co", "/api/whoami-v2")
    }),
    marks: &["huggingface.co", "hfhubhttperror", "huggingface_hub", "inference providers", "invalid credentials in authorization header", "invalid username or password"],
    sdks: &["huggingface", "hugging face"],
    places: &[
        (Place::Keys, Link::page("Hugging Face → Access tokens", "https://huggingface.co/settings/tokens")),
        (Place::Billing, Link::page("Hugging Face → Billing", "https://huggingface.co/settings/billing")),
        (Place::Status, Link::page("Hugging Face status", "https://status.huggingface.co")),
        (Place::Models, Link::page("Hugging Face → Models", "https://huggingface.co/models")),
        (Place::KeyDocs, Link::page("Hugging Face docs → Access tokens", "https://huggingface.co/docs/hub/security-tokens")),
        (Place::Errors, Link::page("Hugging Face docs → Inference Providers", "https://huggingface.co/docs/inference-providers")),
    ],
    signs: Table::of(&[TABLE, dialect::BETWEEN, dialect::ACCEPTED, dialect::UNREADABLE, dialect::STATUSES]),
    variable: "HF_TOKEN",
    ..Provider::recognised("huggingface", "Hugging Face", "Hugging Face", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("token", "access token", Shape::new("hf_", Alphabet::Alphanumeric, Length::Expected(37))),
    Kind::key("organisation", "organisation token, no longer issued", Shape::new("api_org_", Alphabet::Alphanumeric, Length::Expected(42))).zh("organisation token（已不再签发）"),
];

/// Its own texts.
const TABLE: &[Sign] = &[
    means(CreditsDepleted).says(&["exceeded your monthly included credits", "pre-paid credits"]),
    means(InsufficientScope).says(&["does not have sufficient permissions"]),
    means(KeyInvalid).or(&[KeyRevoked]).says(&["invalid credentials in authorization header", "invalid user token", "token seems invalid"]),
    means(ServerOverloaded).says(&["is currently loading"]),
    means(ModelAccessDenied).says(&["gated repo", "access to model * is restricted", "awaiting a review from the repo authors"]),
    means(KeyExpired).says(&["user access token * is expired", "token is expired", "expired token"]),
    means(KeyMissing).likely().or(&[KeyInvalid]).says(&["invalid username or password"]),
    means(RateLimited).says(&["had to rate limit you"]),
    means(IpBlocked).likely().says(&["ip address * not allowed"]),
    means(SsoRequired).says(&["must be authenticated with sso", "sso is required"]),
];
