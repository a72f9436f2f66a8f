//! Every fault of a request is found in every language, in the writing of many clients; correct ones are silent.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]
#![allow(clippy::indexing_slicing, clippy::string_slice, unreachable_pub, reason = "a test may fail")]

#[path = "snippets/styles.rs"]
mod styles;
mod support;

use key_clinic::intake::{Origin, read};
use styles::{HOST, READS, STYLES, Style, bearer, plain, url, written};
use support::cases::none;

/// Ids of the findings, each once.
fn found(text: &str) -> Vec<&'static str> {
    let mut all: Vec<&str> =
        read(text, Origin::Paste).findings.iter().map(|finding| finding.cause.id()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What is not as expected in every style, with the key in a variable and as it is.
fn all(expected: &[&str], write: impl Fn(&Style, bool) -> Option<String>) {
    let mut faults = Vec::new();
    for style in STYLES {
        for literal in [false, true] {
            let Some(text) = write(style, literal) else { continue };
            let told = found(&text);
            if told != expected {
                faults.push(format!(
                    "{} {} {}: {told:?} instead of {expected:?}\n{text}",
                    style.language,
                    style.name,
                    if literal { "literal" } else { "variable" }
                ));
            }
        }
    }
    none(&faults);
}

#[test]
fn what_is_right_is_silent() {
    all(&[], |style, literal| Some(written(style, &url(), &plain(style, "x-goog-api-key"), "", literal)));
    let openai = [HOST, "/v1beta/openai/chat/completions"].concat();
    all(&[], |style, literal| Some(written(style, &openai, &bearer(style), "", literal)));
}

#[test]
fn bearer_on_the_native_endpoint() {
    all(&["wrong_auth_header"], |style, literal| Some(written(style, &url(), &bearer(style), "", literal)));
}

#[test]
fn the_native_header_under_openai() {
    let openai = [HOST, "/v1beta/openai/chat/completions"].concat();
    all(&["wrong_auth_header"], |style, literal| {
        Some(written(style, &openai, &plain(style, "x-goog-api-key"), "", literal))
    });
}

#[test]
fn headers_of_another_name() {
    for name in ["X-API-Key", "api-key", "x-goog-apikey"] {
        all(&["wrong_header_name"], |style, literal| {
            Some(written(style, &url(), &plain(style, name), "", literal))
        });
    }
}

#[test]
fn no_header_at_all() {
    all(&["key_missing"], |style, literal| {
        let bare = "/v1beta/models/gemini-3.8-flash";
        // Headers that stand elsewhere may hold it.
        let quiet = written(style, &[HOST, bare].concat(), &[], "", literal);
        let lines: Vec<&str> = quiet.lines().filter(|line| !line.contains("key")).collect();
        (!quiet.contains("'header'") && !quiet.contains("headers")).then(|| lines.join("\n"))
    });
}

#[test]
fn two_credentials() {
    all(&["multiple_credentials"], |style, literal| {
        let both = [plain(style, "x-goog-api-key"), bearer(style)].concat();
        (style.name != "stream").then(|| written(style, &url(), &both, "", literal))
    });
    all(&["key_in_url", "multiple_credentials"], |style, literal| {
        (!style.query.is_empty()).then(|| written(style, &url(), &bearer(style), style.query, literal))
    });
    all(&["key_in_url", "multiple_credentials"], |style, literal| {
        let own = plain(style, "x-goog-api-key");
        (!style.query.is_empty()).then(|| written(style, &url(), &own, style.query, literal))
    });
}

#[test]
fn the_key_in_the_address() {
    all(&["key_in_url"], |style, literal| {
        (!style.query.is_empty() && style.name != "stream")
            .then(|| written(style, &url(), &[], style.query, literal))
    });
}

#[test]
fn the_wrong_host() {
    for host in
        ["gemini.googleapis.com", "api.gemini.google.com", "generativeai.googleapis.com", "api.openai.com"]
    {
        all(&["wrong_provider_endpoint"], |style, literal| {
            let url = url().replace("generativelanguage.googleapis.com", host);
            Some(written(style, &url, &plain(style, "x-goog-api-key"), "", literal))
        });
    }
}

#[test]
fn the_doubled_path() {
    for (once, twice) in
        [("/v1beta/", "/v1beta/v1beta/"), ("/models/", "/models/models/"), ("/v1beta/", "/v1/v1beta/")]
    {
        all(&["doubled_path"], |style, literal| {
            Some(written(style, &url().replace(once, twice), &plain(style, "x-goog-api-key"), "", literal))
        });
    }
}

#[test]
fn the_model_of_yesterday() {
    for model in ["gemini-1.5-flash", "gemini-2.0-flash-001", "gemini-pro"] {
        all(&["model_retired"], |style, literal| {
            let url = url().replace("gemini-3.8-flash", model);
            Some(written(style, &url, &plain(style, "x-goog-api-key"), "", literal))
        });
    }
}

#[test]
fn the_host_of_vertex() {
    all(&["vertex_endpoint_with_api_key"], |style, literal| {
        let url = "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/publishers/google/models/gemini-3.8-flash:generateContent";
        Some(written(style, url, &plain(style, "x-goog-api-key"), "", literal))
    });
}

#[test]
fn the_compatible_half_without_openai() {
    all(&["wrong_provider_endpoint"], |style, literal| {
        Some(written(style, &[HOST, "/v1beta/chat/completions"].concat(), &bearer(style), "", literal))
    });
}

/// The eight languages' clients for OpenAI and for Gemini; `@U` is the address they build on, `@K` the key.
const CLIENTS: &[(&str, &str)] = &[
    ("python", "from openai import OpenAI\nclient = OpenAI(api_key=@K, base_url=\"@U\")\n"),
    ("python", "llm = ChatOpenAI(model=\"gemini-3.8-flash\", openai_api_base=\"@U\", openai_api_key=@K)\n"),
    (
        "javascript",
        "import OpenAI from 'openai';\nconst client = new OpenAI({ apiKey: @K, baseURL: '@U' });\n",
    ),
    ("javascript", "const google = createOpenAI({\n  baseURL: '@U',\n  apiKey: @K,\n});\n"),
    (
        "go",
        "import \"github.com/openai/openai-go\"\n\nclient := openai.NewClient(option.WithAPIKey(@K), option.WithBaseURL(\"@U\"))\n",
    ),
    ("go", "config := openai.DefaultConfig(@K)\nconfig.BaseURL = \"@U\"\n"),
    (
        "java",
        "import com.openai.client.OpenAIClient;\nOpenAIClient client = OpenAIOkHttpClient.builder().apiKey(@K).baseUrl(\"@U\").build();\n",
    ),
    (
        "csharp",
        "var options = new OpenAIClientOptions { Endpoint = new Uri(\"@U\") };\nvar client = new OpenAIClient(new ApiKeyCredential(@K), options);\n",
    ),
    ("php", "$client = OpenAI::factory()->withApiKey(@K)->withBaseUri('@U')->make();\n"),
    (
        "rust",
        "let config = async_openai::config::OpenAIConfig::new().with_api_key(@K).with_api_base(\"@U\");\n",
    ),
    ("dart", "OpenAI.apiKey = @K;\nOpenAI.baseUrl = '@U';\n"),
];

/// What is not as expected of every client that is told this address.
fn clients(clients: &[(&str, &str)], expected: &[&str], url: &str) {
    let mut faults = Vec::new();
    for (language, code) in clients {
        let reads = READS.iter().find(|(it, _)| it == language).unwrap().1;
        // A key under OpenAI's name is its own fault, unless the address is Gemini's.
        let literal = format!("\"{}\"", support::auth());
        for key in [reads, if url.contains(HOST) { &literal } else { reads }] {
            let text = code.replace("@U", url).replace("@K", key);
            let told = found(&text);
            if told != expected {
                faults.push(format!("{told:?} instead of {expected:?}: {text}"));
            }
        }
    }
    none(&faults);
}

#[test]
fn openai_clients() {
    let url = |path: &str| [HOST, path].concat();
    clients(CLIENTS, &[], &url("/v1beta/openai/"));
    clients(CLIENTS, &[], &url("/v1beta/openai"));
    clients(CLIENTS, &[], "https://gateway.example/v1");
    clients(CLIENTS, &["wrong_provider_endpoint"], &url("/v1beta"));
    clients(CLIENTS, &["wrong_provider_endpoint"], &url("/v1beta/"));
    clients(CLIENTS, &["wrong_provider_endpoint"], &url(""));
    clients(CLIENTS, &["wrong_provider_endpoint"], "https://api.openai.com/v1");
    clients(CLIENTS, &["doubled_path"], &url("/v1beta/openai/chat/completions"));
}

/// Google's own clients; `@V` switches Vertex on.
const GOOGLE: &[(&str, &str, &str)] = &[
    (
        "python",
        "client = genai.Client(@Vapi_key=@K, http_options={\"base_url\": \"@U\"})\n",
        "vertexai=True, ",
    ),
    (
        "javascript",
        "const ai = new GoogleGenAI({ @VapiKey: @K, httpOptions: { baseUrl: \"@U\" } });\n",
        "vertexai: true, ",
    ),
    (
        "go",
        "client, err := genai.NewClient(ctx, &genai.ClientConfig{@VAPIKey: @K, HTTPOptions: genai.HTTPOptions{BaseURL: \"@U\"}})\n",
        "Backend: genai.BackendVertexAI, ",
    ),
    (
        "java",
        "import com.google.genai.Client;\nClient client = Client.builder()@V.apiKey(@K).httpOptions(HttpOptions.builder().baseUrl(\"@U\").build()).build();\n",
        ".vertexAI(true)",
    ),
    (
        "csharp",
        "using Google.GenAI;\nvar client = new Client(@VapiKey: @K, httpOptions: new HttpOptions { BaseUrl = \"@U\" });\n",
        "vertexAI: true, ",
    ),
];

#[test]
fn google_clients() {
    let fill = |code: &str, on: &str, url: &str, key: &str| {
        code.replace("@V", on).replace("@U", url).replace("@K", key)
    };
    let mut faults = Vec::new();
    for (language, code, on) in GOOGLE {
        let reads = READS.iter().find(|(it, _)| it == language).unwrap().1;
        for key in [reads, &format!("\"{}\"", support::auth())] {
            for (text, expected) in [
                (fill(code, "", HOST, key), &[][..]),
                (fill(code, on, HOST, key), &["vertex_mode_set"]),
                (fill(code, "", &[HOST, "/v1beta"].concat(), key), &["doubled_path"]),
            ] {
                let told = found(&text);
                if told != expected {
                    faults.push(format!("{told:?} instead of {expected:?}: {text}"));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn keys_in_code_that_is_shipped() {
    let key = support::auth();
    for text in [
        "<script>\n  const key = '{{ gemini_api_key }}';\n  fetch('/x', { headers: { 'x-goog-api-key': key } });\n</script>",
        "<script>\nconst KEY = \"<?= getenv('GEMINI_API_KEY') ?>\";\nfetch(url, { headers: { \"x-goog-api-key\": KEY } });\n</script>",
        "<script>const key = \"<%= System.getenv(\"GEMINI_API_KEY\") %>\"; axios.get('/a')</script>",
        "'use client';\nimport { useState } from 'react';\nconst ai = new GoogleGenAI({ apiKey: '@' });",
        "document.getElementById('ask').onclick = () => fetch(url, { headers: { 'x-goog-api-key': '@' } });",
        "use leptos::prelude::*;\nlet request = gloo_net::http::Request::get(url).header(\"x-goog-api-key\", env!(\"GEMINI_API_KEY\")); // .get(",
        "import 'package:flutter/material.dart';\nfinal model = http.get(url, headers: {'x-goog-api-key': const String.fromEnvironment('GEMINI_API_KEY')});",
        "import 'package:flutter/material.dart';\nfinal model = Dio(BaseOptions(headers: {'x-goog-api-key': '@'}));",
        "import \"syscall/js\"\nreq, _ := http.NewRequest(\"GET\", url, nil)\nreq.Header.Set(\"x-goog-api-key\", \"@\")",
        "var builder = WebAssemblyHostBuilder.CreateDefault(args);\nvar http = new HttpClient();\nhttp.DefaultRequestHeaders.Add(\"x-goog-api-key\", \"@\");",
        "from js import fetch\nawait fetch(url, headers={\"x-goog-api-key\": \"@\"})",
    ] {
        assert_eq!(found(&text.replace('@', &key)), ["client_exposed_variable"], "{text}");
    }
    for quiet in [
        "<script>fetch('/api/gemini', { method: 'POST', body: text })</script>",
        "const [text, setText] = useState('');\nawait fetch('/api/ask', { headers: { authorization: session } });",
        "let key = std::env::var(\"GEMINI_API_KEY\")?;\nleptos::spawn(reqwest::get(url))",
        "import 'package:flutter/material.dart';\nfinal answer = await http.get(Uri.parse('https://backend.example/ask'));",
    ] {
        assert_eq!(found(quiet), [] as [&str; 0], "{quiet}");
    }
}
