//! The corrected code: offered where it is certain, the visitor's own to the byte elsewhere, without the key, and
//! with nothing left to correct.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]
#![allow(clippy::indexing_slicing, clippy::string_slice, unreachable_pub, reason = "a test may fail")]

#[path = "snippets/styles.rs"]
mod styles;
mod support;

use std::io::Write;
use std::process::{Command, Stdio};

use key_clinic::intake::{Origin, read};
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::corrected;
use styles::{HOST, STYLES, Style, bearer, plain, url, written};
use support::cases::none;
use support::visit::pasted;

/// The corrected text, which holds no key and no fault.
fn right(text: &str) -> Option<String> {
    let offered = corrected(text, &read(text, Origin::Paste))?;
    let again = read(&offered, Origin::Paste);
    assert!(!offered.contains(&support::auth()) && again.credentials.is_empty(), "{offered}");
    let left: Vec<_> = again.findings.iter().map(|it| it.cause.id()).collect();
    assert_eq!(left, [] as [&str; 0], "{offered}");
    Some(offered)
}

fn own(style: &Style) -> Vec<String> {
    plain(style, "x-goog-api-key")
}

/// What every style becomes; the faults of those that become something else.
fn all(write: impl Fn(&Style, bool) -> Option<String>, wanted: impl Fn(&Style, &str) -> bool) {
    let mut faults = Vec::new();
    for style in STYLES {
        for literal in [false, true] {
            let Some(text) = write(style, literal) else { continue };
            let offered = right(&text);
            // The redactor must not take the corrected text for a secret: then nothing would be drawn.
            let drawn =
                pasted(&text, Date::new(2026, 11, 30)).corrected.and_then(|it| it.lines.into_iter().next());
            assert_eq!(drawn, offered, "the page draws what is offered");
            if !offered.as_ref().is_some_and(|it| wanted(style, it)) {
                faults.push(format!(
                    "{} {}: {text}\nbecomes {}",
                    style.language,
                    style.name,
                    offered.unwrap_or_default()
                ));
            }
        }
    }
    none(&faults);
}

/// As it is written without the fault, to the byte.
fn is_right(style: &Style, text: &str) -> bool {
    text == written(style, &url(), &own(style), "", false)
}

#[test]
fn a_key_becomes_what_reads_it() {
    all(|style, literal| literal.then(|| written(style, &url(), &own(style), "", true)), is_right);
}

#[test]
fn a_fault_goes_and_nothing_else() {
    let host = |to: &str| url().replace("generativelanguage.googleapis.com", to);
    for wrong in [
        host("gemini.googleapis.com"),
        host("generativelanguage.google.com"),
        url().replace("/v1beta", "/v1beta/v1beta"),
        url().replace("/models", "/models/models"),
        url().replace("3.8", "1.5"),
        url().replace("3.8", "2.0").replace("/v1beta", "/v1beta/v1beta"),
    ] {
        all(|style, literal| Some(written(style, &wrong, &own(style), "", literal)), is_right);
    }
    for name in ["X-API-Key", "x-goog-apikey"] {
        all(|style, literal| Some(written(style, &url(), &plain(style, name), "", literal)), is_right);
    }
    let both = |style: &Style| [own(style), bearer(style)].concat();
    all(
        |style, literal| (style.name != "stream").then(|| written(style, &url(), &both(style), "", literal)),
        is_right,
    );
    let asks = |style: &Style| !style.query.is_empty() && style.name != "sprintf";
    all(
        |style, literal| asks(style).then(|| written(style, &url(), &own(style), style.query, literal)),
        is_right,
    );
}

#[test]
fn bearer_becomes_the_native_header() {
    let native = |_: &Style, text: &str| text.contains("x-goog-api-key") && !text.contains("Bearer");
    all(|style, literal| Some(written(style, &url(), &bearer(style), "", literal)), native);
    let asks = |style: &Style| !style.query.is_empty() && style.name != "sprintf";
    all(
        |style, literal| asks(style).then(|| written(style, &url(), &bearer(style), style.query, literal)),
        native,
    );
}

#[test]
fn the_compatible_half_wants_bearer() {
    let openai = [HOST, "/v1beta/openai/chat/completions"].concat();
    let half = [HOST, "/v1beta/chat/completions"].concat();
    all(
        |style, literal| {
            (style.name != "headermap").then(|| written(style, &openai, &own(style), "", literal))
        },
        |style, text| {
            text.contains("Bearer")
                && text.contains("Authorization")
                && !text.contains("x-goog")
                && style.name != "headermap"
        },
    );
    all(
        |style, literal| Some(written(style, &half, &bearer(style), "", literal)),
        |style, text| text == written(style, &openai, &bearer(style), "", false),
    );
}

/// The code with the fake key becomes this.
#[track_caller]
fn becomes(text: &str, expected: &str) {
    let fill = |text: &str| text.replace("@K", &support::auth()).replace('@', HOST);
    assert_eq!(right(&fill(text)).as_deref(), Some(&*fill(expected)), "{text}");
}

#[test]
fn other_writings() {
    for (text, expected) in [
        (
            "client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", \"@K\");\nawait client.GetAsync(\"@/v1beta/models\");",
            "client.DefaultRequestHeaders.Add(\"x-goog-api-key\", System.Environment.GetEnvironmentVariable(\"GEMINI_API_KEY\"));\nawait client.GetAsync(\"@/v1beta/models\");",
        ),
        (
            "let answer = reqwest::Client::new().get(\"@/v1beta/models\").bearer_auth(\"@K\").send().await?;",
            "let answer = reqwest::Client::new().get(\"@/v1beta/models\").header(\"x-goog-api-key\", &*std::env::var(\"GEMINI_API_KEY\").unwrap()).send().await?;",
        ),
        (
            "let answer = reqwest::Client::new().get(\"@/v1beta/models\").bearer_auth(&key).send().await?;",
            "let answer = reqwest::Client::new().get(\"@/v1beta/models\").header(\"x-goog-api-key\", format!(\"{}\", &key)).send().await?;",
        ),
        (
            "use reqwest::header::AUTHORIZATION;\nlet answer = client.get(\"@/v1beta/models\").header(AUTHORIZATION, format!(\"Bearer {key}\")).send()?;",
            "use reqwest::header::AUTHORIZATION;\nlet answer = client.get(\"@/v1beta/models\").header(\"x-goog-api-key\", format!(\"{key}\")).send()?;",
        ),
        (
            "const key = process.env.GEMINI_API_KEY;\nawait fetch('@/v1beta/models', { headers: { Authorization: `Bearer ${key}` } });",
            "const key = process.env.GEMINI_API_KEY;\nawait fetch('@/v1beta/models', { headers: { \"x-goog-api-key\": `${key}` } });",
        ),
        (
            "import requests\nprint(requests.get('@/v1beta/models?key=@K&pageSize=5', headers={\"Accept\": \"*/*\"}).json())",
            "import os\nimport requests\nprint(requests.get('@/v1beta/models?pageSize=5', headers={\"x-goog-api-key\": os.environ[\"GEMINI_API_KEY\"], \"Accept\": \"*/*\"}).json())",
        ),
        (
            "const key = process.env.KEY;\nconst answer = await fetch(`@/v1beta/models?pageSize=5&key=${key}`, {\n  headers: {\n    Accept: '*/*',\n  },\n});",
            "const key = process.env.KEY;\nconst answer = await fetch(`@/v1beta/models?pageSize=5`, {\n  headers: {\n    \"x-goog-api-key\": key,\n    Accept: '*/*',\n  },\n});",
        ),
        (
            "$client->request('GET', '@/v1beta/models?key=' . $key . '&pageSize=5', ['headers' => []]);",
            "$client->request('GET', '@/v1beta/models?pageSize=5', ['headers' => ['x-goog-api-key' => $key]]);",
        ),
        (
            "from google import genai\n\nclient = genai.Client(api_key=“@K”)\n",
            "import os\nfrom google import genai\n\nclient = genai.Client(api_key=os.environ[\"GEMINI_API_KEY\"])\n",
        ),
        (
            "from google import genai\n\nclient = genai.Client(api_key=\" @K\")\nclient.models.generate_content(model=\"gemini-1.5-pro\", contents=\"It's\")\n",
            "import os\nfrom google import genai\n\nclient = genai.Client(api_key=os.environ[\"GEMINI_API_KEY\"])\nclient.models.generate_content(model=\"gemini-3.8-flash\", contents=\"It's\")\n",
        ),
        (
            "from openai import OpenAI\nclient = OpenAI(api_key=\"@K\", base_url=\"@/v1beta/\")\n",
            "import os\nfrom openai import OpenAI\nclient = OpenAI(api_key=os.environ[\"GEMINI_API_KEY\"], base_url=\"@/v1beta/openai/\")\n",
        ),
        (
            "package main\n\nimport (\n\t\"net/http\"\n)\n\nfunc main() {\n\treq, _ := http.NewRequest(\"GET\", \"@/v1beta/models\", nil)\n\treq.Header.Set(\"Authorization\", \"Bearer @K\")\n}\n",
            "package main\n\nimport \"os\"\nimport (\n\t\"net/http\"\n)\n\nfunc main() {\n\treq, _ := http.NewRequest(\"GET\", \"@/v1beta/models\", nil)\n\treq.Header.Set(\"x-goog-api-key\", os.Getenv(\"GEMINI_API_KEY\"))\n}\n",
        ),
        (
            "$ch = curl_init('@/v1beta/models');\ncurl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer @K']);\n",
            "$ch = curl_init('@/v1beta/models');\ncurl_setopt($ch, CURLOPT_HTTPHEADER, ['x-goog-api-key: ' . getenv('GEMINI_API_KEY')]);\n",
        ),
        (
            "use reqwest::Client;\nlet key = \"@K\".to_string();\nClient::new().get(\"@/v1beta/models\").header(\"X-API-Key\", key).send()?;",
            "use reqwest::Client;\nlet key = (&*std::env::var(\"GEMINI_API_KEY\").unwrap()).to_string();\nClient::new().get(\"@/v1beta/models\").header(\"x-goog-api-key\", key).send()?;",
        ),
    ] {
        becomes(text, expected);
    }
}

#[test]
fn what_is_not_certain_is_not_offered() {
    let key = support::auth();
    for text in [
        // Nothing is at fault.
        "import os\nfrom google import genai\nclient = genai.Client(api_key=os.environ[\"GEMINI_API_KEY\"])",
        // Constants, patterns and names of fields take no expression.
        "const API_KEY: &str = \"@\";\nlet answer = reqwest::get(url).await?;",
        "package main\n\nconst key = \"@\"\n",
        "package main\n\nconst (\n\tkey = \"@\"\n)\n",
        "<?php\nclass A {\n    private string $key = '@';\n}",
        "public class A { const string Key = \"@\"; HttpClient c = new HttpClient(); }",
        "import os\nmatch key:\n    case \"@\":\n        pass",
        "import os\nif key == \"@\":\n    pass",
        "import os\nnames = {\"@\": 1}",
        "@Component\nclass A {\n    @Value(\"@\")\n    String key = System.getenv(\"X\");\n}",
        // Within another text.
        "import os\nbody = '{\"GEMINI_API_KEY\": \"@\"}'",
        "import os\n# GEMINI_API_KEY=\"@\"\n",
        "import os\nkey = f\"@{suffix}\"",
        "import os\nkey = b\"@\"",
        // In a page, or in none that is known to be on a server.
        "<script>\nfetch(url, { headers: { 'x-goog-api-key': '@' } });\n</script>",
        "'use client';\nimport OpenAI from 'openai';\nconst ai = new GoogleGenAI({ apiKey: '@' });",
        "fetch(url, { headers: { 'x-goog-api-key': '@' } });",
        // Two languages, or none of the eight.
        "import os\nkey = \"@\"\n\nconst key = process.env.GEMINI_API_KEY;",
        "val key = \"@\"",
        "let url = URL(string: \"https://x\")!\nvar key = \"@\"\nURLSession.shared",
        // No place for a header, or not the only one.
        "key = os.environ[\"K\"]\nrequests.get(build(f\"https://generativelanguage.googleapis.com/v1beta/models?key={key}\"))",
        "String key = System.getenv(\"K\");\nURL url = new URL(\"https://generativelanguage.googleapis.com/v1beta/models?key=\" + key);",
        "import requests\nprint(requests.get('https://generativelanguage.googleapis.com/v1beta/models?key=@').json())",
        // Where Vertex is meant, the key may be the fault.
        "import requests, os\nrequests.post(\"https://us-central1-aiplatform.googleapis.com/v1/projects/p\", headers={\"x-goog-api-key\": os.environ[\"GEMINI_API_KEY\"]})",
        // Not whole.
        "import os\nkey = \"@\"\nprint(\"It",
    ] {
        let text = text
            .replace('@', &key)
            .replace(&[&key, "Component"].concat(), "@Component")
            .replace(&[&key, "Value"].concat(), "@Value");
        assert_eq!(right(&text), None, "{text}");
    }
    let other = support::secret("openai").unwrap();
    assert_eq!(right(&format!("import os\na = \"{other}\"\nb = \"{key}\"")), None);
}

#[test]
fn an_interpreter_takes_it() {
    let mut faults = Vec::new();
    for style in STYLES {
        let (program, arguments): (&str, &[&str]) = match style.language {
            "python" => (
                "python3",
                &[
                    "-c",
                    "import ast, sys; compile(sys.stdin.read(), 'x', 'exec', ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)",
                ],
            ),
            "javascript" => ("node", &["--check", "--input-type=module", "-"]),
            _ => continue,
        };
        for text in [
            written(style, &url(), &bearer(style), "", true),
            written(style, &url(), &[own(style), bearer(style)].concat(), "", true),
            written(style, &url(), &[], style.query, true),
            written(style, &[HOST, "/v1beta/openai/models"].concat(), &own(style), "", true),
        ] {
            let Some(offered) = right(&text) else { continue };
            let offered = if style.name == "node-https" {
                offered.replace("require('node:https')", "https")
            } else {
                offered
            };
            if !passes(program, arguments, &offered) {
                faults.push(format!("{program} refuses {offered}"));
            }
        }
    }
    none(&faults);
}

/// Whether a program takes this text; also where it is not to be had here.
fn passes(program: &str, arguments: &[&str], text: &str) -> bool {
    let pipe = || Stdio::piped();
    let process = Command::new(program)
        .args(arguments)
        .stdin(pipe())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut process) = process else { return true };
    process.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    process.wait().unwrap().success()
}

#[test]
fn whatever_is_pasted_the_key_is_never_in_it() {
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(state >> 33).unwrap() % below.max(1)
    };
    let scraps = [
        "\"",
        "'",
        "`",
        "\n",
        " ",
        "Bearer ",
        "?key=",
        "{",
        ")",
        "$",
        ";",
        "é",
        "“",
        "#",
        "//",
        "\\",
        "curl ",
        "GEMINI_API_KEY=",
    ];
    let mut offered = 0;
    for round in 0..4000 {
        let style = &STYLES[next(STYLES.len())];
        let headers = [own(style), bearer(style), plain(style, "X-API-Key"), Vec::new()];
        let query = if next(3) == 0 { style.query } else { "" };
        let mut text = written(
            style,
            &url().replace("3.8", ["3.8", "1.5"][next(2)]),
            &headers[next(4)],
            query,
            next(2) == 0,
        );
        for _ in 0..next(4) {
            let place = |at: usize| (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
            let (a, b) = (place(next(text.len())), place(next(text.len())));
            match next(3) {
                0 => text.insert_str(a, scraps[next(scraps.len())]),
                1 => text.insert_str(a, &support::auth()),
                _ => text.replace_range(a..b.clamp(a, text.len().min(a + 30)).max(a), ""),
            }
            while !text.is_char_boundary(text.len()) {
                text.pop();
            }
        }
        offered += usize::from(right(&text).is_some());
        assert!(round < 1000 || offered > 50, "hardly any is corrected");
    }
}
