//! Hugging Face (`huggingface.co`).

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

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
    rules: &["huggingface", "gateway", "accepted", "unreadable", "statuses"],
    variable: "HF_TOKEN",
    ..Provider::recognised("huggingface", "Hugging Face", "Hugging Face", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("token", "access token", Shape::new("hf_", Alphabet::Alphanumeric, Length::Expected(37))),
    Kind::key("organisation", "organisation token, no longer issued", Shape::new("api_org_", Alphabet::Alphanumeric, Length::Expected(42))).zh("organisation token（已不再签发）"),
];
