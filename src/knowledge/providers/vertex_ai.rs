//! Vertex AI (`aiplatform.googleapis.com`). Its texts are Google's own; Gemini's table reads them where no mark tells them apart.

use super::prelude::{Link, Place, Provider, Sign, Table, Verify, dialect, means};
use crate::knowledge::causes::Cause::{IamPermissionDenied, KeyInvalid, ModelAccessDenied, ModelNotFound, QuotaExhausted, RateLimited, ServiceDisabled, VertexEndpointWithApiKey, WrongCredentialType};

pub static PROVIDER: Provider = Provider {
    marks: &[],
    sdks: &["vertexai"],
    places: &[
        (Place::Keys, Link::page("Cloud console → Credentials", "https://console.cloud.google.com/apis/credentials")),
        (Place::Iam, Link::page("Cloud console → IAM", "https://console.cloud.google.com/iam-admin/iam")),
        (Place::Billing, Link::page("Cloud console → Billing", "https://console.cloud.google.com/billing")),
        (Place::Status, Link::page("Google Cloud status", "https://status.cloud.google.com")),
        (Place::CloudAuthDocs, Link::page("Google Cloud docs → Authentication", "https://docs.cloud.google.com/docs/authentication")),
        (Place::KeyDocs, Link::page("Google Cloud docs → Authentication", "https://docs.cloud.google.com/docs/authentication")),
    ],
    signs: Table::of(&[TABLE, dialect::BETWEEN, dialect::STATUSES]),
    verify: Some(Verify {
        command: "curl -sS -w '\\nHTTP %{http_code}\\n' -H \"x-goog-api-key: $GOOGLE_API_KEY\" -H 'content-type: application/json' -d '{\"contents\":[{\"role\":\"user\",\"parts\":[{\"text\":\"hi\"}]}]}' https://aiplatform.googleapis.com/v1/publishers/google/models/gemini-2.5-flash:countTokens",
        prints: "HTTP 200",
    }),
    ..Provider::recognised("vertex_ai", "Vertex AI", "Google", &[])
};

/// A project's address takes a login, not a key.
const TABLE: &[Sign] = &[
    means(WrongCredentialType).or(&[VertexEndpointWithApiKey]).says(&["api keys are not supported by this api", "expected oauth2 access token", "expected oauth 2 access token"]),
    means(ServiceDisabled).says(&["service_disabled", "it is disabled. enable it by visiting", "has not been used in project"]),
    means(IamPermissionDenied).says(&["iam_permission_denied", "permission '*' denied"]),
    means(KeyInvalid).says(&["api_key_invalid", "api key not valid"]),
    means(ModelNotFound).or(&[ModelAccessDenied]).says(&["publisher model * was not found", "publisher model * not found"]),
    means(RateLimited).likely().or(&[QuotaExhausted]).says(&["resource_exhausted", "resource exhausted"]),
];
