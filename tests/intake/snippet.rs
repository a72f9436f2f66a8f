//! Faults of code snippets and of settings in YAML and JSON.

use super::request::tells;

const MODELS: &str = "https://generativelanguage.googleapis.com/v1beta/models";

/// The snippet, with `@U` for Gemini's list of models, has exactly these findings.
#[track_caller]
fn code(text: &str, expected: &[&str]) {
    tells(&text.replace("@U", MODELS), expected);
}

#[test]
fn bearer_on_the_native_endpoint_in_any_language() {
    for (text, word) in [
        ("requests.get(\"@U\", headers={\"Authorization\": f\"Bearer {key}\"})", "Authorization"),
        ("await fetch(\"@U\", { headers: { authorization: `Bearer ${key}` } })", "authorization"),
        (
            "req, _ := http.NewRequest(\"GET\", \"@U\", nil)\nreq.Header.Set(\"Authorization\", \"Bearer \"+key)",
            "Authorization",
        ),
        (
            "HttpRequest.newBuilder().uri(URI.create(\"@U\")).header(\"Authorization\", \"Bearer \" + key)",
            "Authorization",
        ),
        (
            "client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", key);\nawait client.GetAsync(\"@U\");",
            "Authorization",
        ),
        (
            "$ch = curl_init(\"@U\");\ncurl_setopt($ch, CURLOPT_HTTPHEADER, [\"Authorization: Bearer \" . $key]);",
            "Authorization",
        ),
        ("reqwest::Client::new().get(\"@U\").bearer_auth(&key).send().await?", "bearer_auth"),
        ("await http.get(Uri.parse('@U'), headers: {'Authorization': 'Bearer $apiKey'});", "Authorization"),
    ] {
        code(text, &[&format!("wrong_auth_header {word}")]);
    }
    // Under /openai Bearer is right, and an OAuth token is no key.
    code("requests.get(\"@U/../openai/models\", headers={\"Authorization\": f\"Bearer {key}\"})", &[]);
    code("requests.get(\"@U\", headers={\"Authorization\": f\"Bearer {credentials.token}\"})", &[]);
    code(
        "fetch(\"https://generativelanguage.googleapis.com/v1beta/openai/models\", { headers: { \"x-goog-api-key\": key } })",
        &["wrong_auth_header x-goog-api-key"],
    );
}

#[test]
fn headers_of_another_name_and_none_at_all() {
    code("requests.get(\"@U\", headers={\"X-API-Key\": key})", &["wrong_header_name X-API-Key"]);
    code(
        "http.NewRequest(\"GET\", \"@U\", nil)\nreq.Header.Set(\"api-key\", k)",
        &["wrong_header_name api-key"],
    );
    code("requests.get(\"@U\", headers={\"x-goog-api-key\": key})", &[]);
    code("requests.get(\"@U\", timeout=5)", &["key_missing generativelanguage.googleapis.com"]);
    code("curl @U", &["key_missing generativelanguage.googleapis.com"]);
    for quiet in [
        "requests.get(\"@U\", headers=headers)",
        "fetch(\"@U\", { ...options })",
        "curl -K gemini.conf @U",
        "curl https://generativelanguage.googleapis.com/",
    ] {
        code(quiet, &[]);
    }
}

#[test]
fn two_credentials_and_a_key_in_the_url() {
    code("fetch(`@U?key=${apiKey}`)", &["key_in_url key"]);
    code("requests.get(f\"@U?key={API_KEY}\")", &["key_in_url key"]);
    code("curl \"@U?key=$GEMINI_API_KEY\"", &["key_in_url key"]);
    code("curl \"@U?key=${GEMINI_API_KEY}\"", &["key_in_url key"]);
    code(
        "fetch(`@U?key=${k}`, { headers: { Authorization: `Bearer ${k}` } })",
        &["key_in_url key", "multiple_credentials Authorization"],
    );
}

#[test]
fn hosts_and_paths() {
    code(
        "fetch(\"https://gemini.googleapis.com/v1beta/models\")",
        &["wrong_provider_endpoint gemini.googleapis.com"],
    );
    code(
        "await fetch(\"https://api.openai.com/v1/models\", { headers: { Authorization: `Bearer ${process.env.GEMINI_API_KEY}` } })",
        &["wrong_provider_endpoint api.openai.com"],
    );
    code(
        "await fetch(\"https://api.openai.com/v1/models\", { headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` } })",
        &[],
    );
    code(
        "requests.post(\"https://us-central1-aiplatform.googleapis.com/v1/projects/p\", headers={\"x-goog-api-key\": os.environ[\"GEMINI_API_KEY\"]})",
        &["vertex_endpoint_with_api_key aiplatform.googleapis.com"],
    );
}

#[test]
fn clients() {
    let host = "https://generativelanguage.googleapis.com/v1beta";
    let openai = |url: &str| format!("client = OpenAI(api_key=k, base_url=\"{host}{url}\")");
    code(&openai("/openai/"), &[]);
    code(&openai("/"), &["wrong_provider_endpoint generativelanguage.googleapis.com"]);
    code(&openai("/openai/chat/completions"), &["doubled_path /chat/completions"]);
    code("client = OpenAI(api_key=\"{{auth}}\")", &["wrong_provider_endpoint OpenAI"]);
    code("client = OpenAI(api_key=os.environ[\"OPENAI_API_KEY\"])", &[]);
    code("genai.Client(vertexai=True, api_key=k)", &["vertex_mode_set vertexai"]);
    code("genai.Client(vertexai=False, api_key=k)", &[]);
    code("genai.Client(vertexai=True, project=\"p\")", &[]);
    code(
        &format!("new GoogleGenAI({{ apiKey: k, httpOptions: {{ baseUrl: \"{host}\" }} }})"),
        &["doubled_path /v1"],
    );
}

#[test]
fn keys_in_the_browser() {
    for (text, name) in [
        ("new GoogleGenAI({ apiKey: import.meta.env.VITE_GEMINI_API_KEY })", "VITE_GEMINI_API_KEY"),
        (
            "fetch(u, { headers: { a: process.env.NEXT_PUBLIC_GEMINI_API_KEY } })",
            "NEXT_PUBLIC_GEMINI_API_KEY",
        ),
    ] {
        code(text, &[&format!("client_exposed_variable {name}")]);
    }
    code(
        "<script>\nconst ai = new GoogleGenAI({ apiKey: \"{{auth}}\" });\n</script>",
        &["client_exposed_variable "],
    );
    code("new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY })", &[]);
    code("fetch(import.meta.env.VITE_API_URL)", &[]);
}

#[test]
fn settings_in_yaml_and_json() {
    let workflow = |value: &str| format!("jobs:\n  a:\n    env:\n      GEMINI_API_KEY: {value}\n");
    code(&workflow("${{ secrets.GEMINI_API_KEY }}"), &[]);
    for wrong in [
        "${secrets.GEMINI_API_KEY}",
        "secrets.GEMINI_API_KEY",
        "{{ secrets.GEMINI_API_KEY }}",
        "$GEMINI_API_KEY",
        "\"$GEMINI_API_KEY\"",
    ] {
        let inner = wrong.trim_matches('"');
        code(&workflow(wrong), &[&format!("unexpanded_variable {inner}")]);
    }
    code(
        "variables:\n  GEMINI_API_KEY: $GEMINI_API_KEY\nrun:\n  script:\n    - ./run\n",
        &["placeholder $GEMINI_API_KEY"],
    );
    code("services:\n  app:\n    environment:\n      GEMINI_API_KEY: $GEMINI_API_KEY\n", &[]);
    code(
        "env:\n  GEMINI_API_KEY: {{auth}}\n  GOOGLE_API_KEY: {{standard}}\n",
        &["both_variables_set GOOGLE_API_KEY"],
    );
    code("GEMINI_API_KEY: ${GEMINI_API_KEY}\nGOOGLE_API_KEY: ${GOOGLE_API_KEY}", &[]);
    code(
        "{\"env\": {\"GEMINI_API_KEY\": \"{{auth}}\", \"GOOGLE_GENAI_USE_VERTEXAI\": \"true\"}}",
        &["vertex_mode_set GOOGLE_GENAI_USE_VERTEXAI"],
    );
    code(
        "GEMINI_API_KEY: {{auth}}\nGOOGLE_GEMINI_BASE_URL: https://a.example\n",
        &["custom_base_url GOOGLE_GEMINI_BASE_URL"],
    );
}

#[test]
fn windows_prompts() {
    code("C:\\work>set GEMINI_API_KEY = {{auth}}", &["spaces_around_equals  = "]);
    code("PS C:\\work> $env:GEMINI_API_KEY = \"{{auth}}\"", &[]);
}
