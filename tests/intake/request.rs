//! Faults of variables, commands and requests.

use key_clinic::intake::{Origin, read};

use crate::support::fill;

/// The text has exactly these findings, each `cause characters`; advice about the kind of key left out.
#[track_caller]
pub fn tells(text: &str, expected: &[&str]) {
    let (text, expected) = (fill(text), expected.iter().map(|row| fill(row)).collect::<Vec<_>>());
    let reading = read(&text, Origin::Paste);
    let told = reading.findings.iter().filter(|finding| finding.cause.id() != "standard_key");
    let told: Vec<_> = told
        .map(|finding| format!("{} {}", finding.cause.id(), &text[finding.span.start..finding.span.end]))
        .collect();
    assert_eq!(told, expected, "{text}");
}

const URL: &str = "https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent";

#[test]
fn requests_as_they_are_sent() {
    let host = "Host: generativelanguage.googleapis.com";
    let sent = |path: &str, header: &str| {
        format!("POST {path} HTTP/1.1\r\n{host}\r\n{header}: {{{{auth}}}}\r\n\r\n")
    };
    let bearer = |path: &str| sent(path, "Authorization").replace(": {{", ": Bearer {{");
    tells(&sent("/v1beta/models/gemini-3.8-flash:generateContent", "x-goog-api-key"), &[]);
    tells(&bearer("/v1beta/models/gemini-3.8-flash:generateContent"), &["wrong_auth_header Authorization"]);
    tells(&bearer("/v1beta/openai/chat/completions"), &[]);
    tells(&sent("/v1beta/openai/models", "x-goog-api-key"), &["wrong_auth_header x-goog-api-key"]);
    tells(&bearer("/v1beta/openai/models").replace("\r\n", "\r\n> "), &[]);
    // As editors send it.
    tells(
        &format!("POST {URL}\nAuthorization: Bearer {{{{auth}}}}\n\n{{}}"),
        &["wrong_auth_header Authorization"],
    );
    tells(&format!("POST {URL}\nx-goog-api-key: {{{{auth}}}}\n\n{{}}"), &[]);
    tells(&sent("/v1beta/v1beta/models", "x-goog-api-key"), &["doubled_path /v1beta/v1beta"]);
}

#[test]
fn requests() {
    tells(&format!("curl -H \"x-goog-api-key: {{{{auth}}}}\" {URL}"), &[]);
    tells(&format!("curl \"{URL}?key={{{{auth}}}}\""), &["key_in_url key"]);
    tells(
        &format!("curl -H \"Authorization: Bearer {{{{auth}}}}\" {URL}"),
        &["wrong_auth_header Authorization"],
    );
    tells(
        &format!("curl -H \"Authorization: Bearer $GEMINI_API_KEY\" {URL}"),
        &["wrong_auth_header Authorization"],
    );
    tells(&format!("curl -H \"Authorization: Bearer {{{{oauth}}}}\" {URL}"), &[]);
    let openai = "https://generativelanguage.googleapis.com/v1beta/openai/chat/completions";
    tells(&format!("curl -H \"Authorization: Bearer {{{{auth}}}}\" {openai}"), &[]);
    tells(
        &format!("curl -H \"x-goog-api-key: {{{{auth}}}}\" {openai}"),
        &["wrong_auth_header x-goog-api-key"],
    );
    tells(
        &format!("curl {URL} -H \"x-goog-api-key: {{{{auth}}}}\" -H \"Authorization: Bearer {{{{auth}}}}\""),
        &["multiple_credentials Authorization"],
    );
    tells(&format!("curl -H \"X-Api-Key: {{{{auth}}}}\" {URL}"), &["wrong_header_name X-Api-Key"]);
    tells(
        "curl -H \"x-goog-api-key: {{auth}}\" https://api.openai.com/v1/models",
        &["wrong_provider_endpoint api.openai.com"],
    );
    tells(
        "curl -H \"x-goog-api-key: {{auth}}\" https://us-central1-aiplatform.googleapis.com/v1/projects/a/locations/b",
        &["vertex_endpoint_with_api_key aiplatform.googleapis.com"],
    );
    tells(
        &format!("curl -H \"x-goog-api-key: $GEMINI_API_KEY\" {}", URL.replace("/v1beta", "/v1beta/v1beta")),
        &["doubled_path /v1beta/v1beta"],
    );
    tells(
        &format!("curl -H \"x-goog-api-key: $GEMINI_API_KEY\" {}", URL.replace("3.8", "2.0")),
        &["model_retired gemini-2.0-flash"],
    );
    tells(
        &format!("curl -H 'x-goog-api-key: $GEMINI_API_KEY' {URL}"),
        &["unexpanded_variable $GEMINI_API_KEY"],
    );
    tells(&format!("curl -d '{{}}' -H \"x-goog-api-key: $GEMINI_API_KEY\" {URL}"), &[]);
}

#[test]
fn variables() {
    tells("GEMINI_API_KEY={{auth}}\nGOOGLE_API_KEY={{standard}}", &["both_variables_set GOOGLE_API_KEY"]);
    tells("GEMINI_API_KEY={{auth}}\nGOOGLE_API_KEY=\n", &[]);
    tells(
        "GEMINI_API_KEY={{auth}}\nA=1\nGEMINI_API_KEY={{standard}}\n",
        &["duplicate_variable GEMINI_API_KEY"],
    );
    tells(
        "GEMINI_API_KEY={{auth}}\nGOOGLE_GENAI_USE_VERTEXAI=true",
        &["vertex_mode_set GOOGLE_GENAI_USE_VERTEXAI"],
    );
    tells("GEMINI_API_KEY={{auth}}\nGOOGLE_GENAI_USE_VERTEXAI=false", &[]);
    tells("GEMINI_API_KEY = {{auth}}\n", &["spaces_around_equals  = "]);
    tells("export GEMINI_API_KEY= {{auth}}\n", &["spaces_around_equals = "]);
    tells("GEMINI_API_KEY = \"{{auth}}\"\n", &[]);
    tells("GEMINI_API_KEY={{auth}} # my key\n", &["trailing_comment # my key"]);
    tells("VITE_GEMINI_API_KEY={{auth}}\n", &["client_exposed_variable VITE_GEMINI_API_KEY"]);
    tells("GEMINI_KEY={{auth}}\n", &["unread_variable_name GEMINI_KEY"]);
    tells(
        "GEMINI_API_KEY={{auth}}\nGOOGLE_GEMINI_BASE_URL=https://a.b\n",
        &["custom_base_url GOOGLE_GEMINI_BASE_URL"],
    );
}

#[test]
fn a_name_within_the_value_of_a_command() {
    for text in [
        "setx GEMINI_API_KEY \"GEMINI_API_KEY={{auth}}\"",
        "set -gx GEMINI_API_KEY GEMINI_API_KEY={{auth}}",
        "[Environment]::SetEnvironmentVariable(\"GEMINI_API_KEY\", \"GEMINI_API_KEY={{auth}}\", \"User\")",
    ] {
        tells(text, &["prefix_included GEMINI_API_KEY="]);
    }
    tells("setx GEMINI_API_KEY {{auth}}", &[]);
    tells("docker run -x API GEMINI_API_KEY={{auth}} app", &[]);
}
