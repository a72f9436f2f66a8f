//! Vertex AI (`aiplatform.googleapis.com`). Its texts are Google's own; Gemini's table reads them where no mark tells them apart.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    // Its front end knows no list: counting tokens is the one question that costs nothing. Google keeps this model
    // there until July 2027 at least.
    list: Some(Request {
        method: "POST",
        key_header: "x-goog-api-key",
        scheme: "",
        body: Some(r#"{"contents":[{"role":"user","parts":[{"text":"hi"}]}]}"#),
        ..Request::bearer("https://aiplatform.googleapis.com", "/v1/publishers/google/models/gemini-3.5-flash-lite:countTokens")
    }),
    marks: &["from aiplatform.googleapis.com"],
    sdks: &["vertexai"],
    places: &[
        (Place::Keys, Link::page("Cloud console → Credentials", "https://console.cloud.google.com/apis/credentials")),
        (Place::Iam, Link::page("Cloud console → IAM", "https://console.cloud.google.com/iam-admin/iam")),
        (Place::Billing, Link::page("Cloud console → Billing", "https://console.cloud.google.com/billing")),
        (Place::Status, Link::page("Google Cloud status", "https://status.cloud.google.com")),
        (Place::CloudAuthDocs, Link::page("Google Cloud docs → Authentication", "https://docs.cloud.google.com/docs/authentication")),
        (Place::KeyDocs, Link::page("Google Cloud docs → Authentication", "https://docs.cloud.google.com/docs/authentication")),
        (Place::Errors, Link::page("Vertex AI docs → API errors", "https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/api-errors")),
    ],
    rules: &["vertex_ai", "gateway", "accepted", "unreadable", "statuses"],
    variable: "GOOGLE_API_KEY",
    ..Provider::recognised("vertex_ai", "Vertex AI", "Google", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("auth", "key of Vertex AI in express mode", Shape::new("AQ.", Alphabet::Base64Url, Length::Expected(53))).zh("Vertex AI 快速模式（express mode）的密钥"),
    Kind::key("standard", "key of Vertex AI in express mode", Shape::new("AIza", Alphabet::Base64Url, Length::Exactly(39))).zh("Vertex AI 快速模式（express mode）的密钥"),
];
