//! What texts tell about variables, models and headers, and what only sounds so.

use key_clinic::intake::{Origin, read};

use crate::request::tells;
use crate::support::fill;

#[track_caller]
fn sure(text: &str, certainty: &str) {
    let reading = read(&fill(text), Origin::Paste);
    let all: Vec<_> = reading.findings.iter().map(|finding| finding.certainty.id()).collect();
    assert_eq!(all, [certainty], "{text}");
}

#[test]
fn both_variables() {
    tells(
        "Both GOOGLE_API_KEY and GEMINI_API_KEY are set. Using GOOGLE_API_KEY.",
        &["both_variables_set GOOGLE_API_KEY and GEMINI_API_KEY"],
    );
    tells(
        "WARN both `GEMINI_API_KEY` and `GOOGLE_API_KEY`\nenvironment variables are set",
        &["both_variables_set GEMINI_API_KEY` and `GOOGLE_API_KEY"],
    );
    tells(
        "I have both GEMINI_API_KEY and GOOGLE_API_KEY set",
        &["both_variables_set GEMINI_API_KEY and GOOGLE_API_KEY"],
    );
    for quiet in [
        "If both GOOGLE_API_KEY and GEMINI_API_KEY are set, the first one wins.",
        "Make sure both GOOGLE_API_KEY and GEMINI_API_KEY are set",
        "Both GOOGLE_API_KEY and GEMINI_API_KEY are supported.",
        "Both GOOGLE_API_KEY and GEMINI_API_KEY are not set",
        "Neither GOOGLE_API_KEY nor GEMINI_API_KEY is set",
        "Both GEMINI_API_KEY and OPENAI_API_KEY are set",
        "Set GOOGLE_API_KEY or GEMINI_API_KEY, not both",
    ] {
        tells(quiet, &[]);
    }
}

#[test]
fn directories() {
    for told in [
        "IsADirectoryError: [Errno 21] Is a directory: '.env'",
        "Error: EISDIR: illegal operation on a directory, read\n    at a (node:fs:1:1)\n    path: '/app/.env'",
        "[dotenv] Failed to load /srv/app/.env EISDIR: illegal operation on a directory, read",
        "bash: .env: Is a directory",
        "open .env: is a directory",
        "source: C:\\work\\.env is a directory",
    ] {
        tells(told, &["env_path_is_directory .env"]);
        sure(told, "possible");
    }
    tells("drwxr-xr-x 2 root root 4096 Nov 20 10:00 .env\n", &["env_path_is_directory .env"]);
    for quiet in [
        "Error: EISDIR: illegal operation on a directory, read '/app/data'",
        "[dotenv] injecting 3 from .env\nError: EISDIR: illegal operation on a directory, open '/app/data'",
        "process.env is a directory of settings",
        "import.meta.env is a directory",
        "cat: .envrc: Is a directory",
        "cat: .env: No such file or directory",
        ".env is not a directory",
        "-rw-r--r-- 1 root root 53 Nov 20 10:00 .env\ndrwxr-xr-x 2 root root 4096 src",
        "drwxr-xr-x 5 root root 4096 Nov 20 10:00 my.env",
    ] {
        tells(quiet, &[]);
    }
}

#[test]
fn addresses() {
    let line = "GEMINI_API_KEY={{auth}}\n";
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "GEMINI_BASE_URL", "GOOGLE_GENAI_BASE_URL"] {
        tells(&format!("export {name}=http://a.b:3128\n{line}"), &[&format!("custom_base_url {name}")]);
        tells(&format!("{name}=\n{line}"), &[]);
    }
    tells(&format!("$env:HTTPS_PROXY = \"http://a.b\"\n{line}"), &["custom_base_url HTTPS_PROXY"]);
    tells(&format!("NO_PROXY=localhost\n{line}"), &[]);
    tells("HTTPS_PROXY=http://a.b:3128\nOPENAI_ORG=1\n", &[]);
    tells(&format!("GEMINI_BASE_URL=https://generativelanguage.googleapis.com/v1beta\n{line}"), &[]);
    tells(&format!("OPENAI_BASE_URL=https://a.b\n{line}"), &[]);
}

#[test]
fn headers_without_bearer() {
    let openai = "https://generativelanguage.googleapis.com/v1beta/openai/models";
    tells(&format!("curl -H \"Authorization: {{{{auth}}}}\" {openai}"), &["bearer_prefix_missing "]);
    tells(
        "curl https://api.openai.com/v1/models -H \"Authorization: {{openai}}\"",
        &["bearer_prefix_missing "],
    );
    tells(
        "fetch(\"https://openrouter.ai/api/v1/models\", { headers: { \"Authorization\": \"{{openrouter}}\" } })",
        &["bearer_prefix_missing "],
    );
    tells(
        "curl -H \"authorization: $OPENAI_API_KEY\" https://api.openai.com/v1/models",
        &["bearer_prefix_missing "],
    );
    for quiet in [
        "curl -H \"Authorization: Bearer {{openai}}\" https://api.openai.com/v1/models",
        "curl -H \"Authorization: Bearer $OPENAI_API_KEY\" https://api.openai.com/v1/models",
        "curl -H \"Authorization: $AUTH_HEADER\" https://api.openai.com/v1/models",
        "curl -H \"Authorization: {{openai}}\" https://example.com/v1/models",
        "curl -H \"x-api-key: {{anthropic}}\" https://api.anthropic.com/v1/models",
        "Authorization: Token {{replicate}}\nhost: api.openai.com",
        "headers = {\"Authorization\": f\"Bearer {key}\"}  # api.openai.com",
    ] {
        tells(quiet, &[]);
    }
}

#[test]
fn shells() {
    let url = "https://generativelanguage.googleapis.com/v1beta/models";
    for (told, variable) in [
        ("PS C:\\work> curl.exe -H \"x-goog-api-key: %GEMINI_API_KEY%\"", "%GEMINI_API_KEY%"),
        ("C:\\work>curl -H \"x-goog-api-key: $GEMINI_API_KEY\"", "$GEMINI_API_KEY"),
        ("C:\\work> curl -H \"x-goog-api-key: $env:GEMINI_API_KEY\"", "$env:GEMINI_API_KEY"),
        ("$ curl -H \"x-goog-api-key: %GEMINI_API_KEY%\"", "%GEMINI_API_KEY%"),
        ("me@host:~/a$ curl -H \"x-goog-api-key: $env:MY_KEY\"", "$env:MY_KEY"),
        ("curl.exe -H 'x-goog-api-key: $env:GEMINI_API_KEY'", "$env:GEMINI_API_KEY"),
        ("curl -H 'x-goog-api-key: ${MY_GEMINI_KEY}'", "${MY_GEMINI_KEY}"),
        ("curl -s \\\r\n  -H 'x-goog-api-key: $GEMINI_API_KEY' \\\r\n ", "$GEMINI_API_KEY"),
        ("curl \\\n  -H \"x-goog-api-key: %GEMINI_API_KEY%\" \\\n ", "%GEMINI_API_KEY%"),
        ("curl ^\n  -H \"x-goog-api-key: $GEMINI_API_KEY\" ^\n ", "$GEMINI_API_KEY"),
        ("Invoke-RestMethod -Headers @{ \"x-goog-api-key\" = \"%GEMINI_API_KEY%\" }", "%GEMINI_API_KEY%"),
    ] {
        tells(&format!("{told} {url}"), &[&format!("unexpanded_variable {variable}")]);
    }
    for quiet in [
        "curl -H \"x-goog-api-key: %GEMINI_API_KEY%\"",
        "C:\\work> curl -H \"x-goog-api-key: %GEMINI_API_KEY%\"",
        "PS C:\\work> curl.exe -H \"x-goog-api-key: $env:GEMINI_API_KEY\"",
        "Invoke-RestMethod -Headers @{ 'x-goog-api-key' = $env:GEMINI_API_KEY }",
        "$ curl -H \"x-goog-api-key: $GEMINI_API_KEY\"",
        "sh -c 'curl -H \"x-goog-api-key: $GEMINI_API_KEY\"'",
        "curl isn't needed:\nfetch(`https://a.b?key=${API_KEY}`) //",
        "I can't use curl here, it's slow\n\nawait get(`/v1?key=${API_KEY}`) //",
        "curl -d '{\n  \"a\": 1\n}' -H \"x-goog-api-key: $GEMINI_API_KEY\"",
        "curl -d '{\"cost\": \"$5\", \"rate\": \"5%\"}' -H \"x-goog-api-key: ${GEMINI_API_KEY}\"",
        "curl -H 'accept: $TYPE' -H \"x-goog-api-key: $GEMINI_API_KEY\"",
    ] {
        tells(&format!("{quiet} {url}"), &[]);
    }
    tells("GEMINI_API_KEY=%GEMINI_API_KEY%\n", &["placeholder %GEMINI_API_KEY%"]);
}

#[test]
fn models() {
    for told in [
        "ai.models.generateContent({ model: \"gemini-1.5-flash\", contents: \"a\" })",
        "model = genai.GenerativeModel('gemini-1.5-flash')",
        "GEMINI_MODEL=gemini-1.5-flash\n",
        "\"modelName\": \"gemini-1.5-flash\"",
        "llm -m gemini-1.5-flash hello",
        "POST /v1beta/models/gemini-1.5-flash:generateContent HTTP/2",
    ] {
        tells(told, &["model_retired gemini-1.5-flash"]);
        sure(told, "likely");
    }
    for doubted in [
        "Error fetching from https://a.b/v1beta/models/gemini-1.5-flash:generateContent: [400 ]",
        "https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-flash: 403",
        "try { ask({ model: \"gemini-1.5-flash\" }) } catch (error) {}",
        "\"modelName\": \"models/gemini-1.5-flash\"",
    ] {
        tells(doubted, &["model_retired gemini-1.5-flash"]);
        sure(doubted, "possible");
    }
    for quiet in [
        "I moved from gemini-1.5-flash to gemini-3.8-flash.",
        "model: \"gemini-3.8-flash\", // was gemini-1.5-flash",
        "model: \"gemini-pro-latest\"",
        "model: \"gemini-2.5-pro\"",
        "model: \"my-gemini-1.5-flash-proxy\"",
        "{\"models\":[{\"name\":\"models/gemini-1.5-flash\",\"version\":\"001\"}]}",
        "\"quotaDimensions\": {\"location\": \"global\", \"model\": \"gemini-2.0-flash\"}",
    ] {
        tells(quiet, &[]);
    }
}

#[test]
fn names_of_variables() {
    for name in ["GEMNI_API_KEY", "GEMIIN_API_KEY", "GOGOLE_API_KEY", "GEMINI_API_KYE", "GOOGLE_APIKEYS"] {
        tells(&format!("export {name}={{{{auth}}}}\n"), &[&format!("unread_variable_name {name}")]);
    }
    for name in ["GOOGLE_API_KEY", "GEMINI_API_KEY_2", "GOOGLE_API_KEY1", "API_KEY", "MY_KEY", "LLM_API_KEY"]
    {
        tells(&format!("export {name}={{{{auth}}}}\n"), &[]);
    }
    tells("GEMINI_OAUTH_TOKEN={{oauth}}\n", &["oauth_token {{oauth}}"]);
}
