//! Programming languages, as far as a correction needs them: how each reads a variable, and what it puts together.

/// A language, as data.
pub(super) struct Tongue {
    /// What only this one has.
    tells: &'static [&'static str],
    /// Reads the key.
    pub(super) key: &'static str,
    /// Joins two texts; empty where it takes more than a sign.
    pub(super) join: &'static str,
    pub(super) comments: &'static [&'static str],
    /// What has to be loaded for `key`, and what shows that it is; where nothing can be loaded, it has to show.
    pub(super) import: &'static str,
    pub(super) imported: &'static [&'static str],
    /// Words of a line whose value must be constant.
    pub(super) fixed: &'static [&'static str],
    /// Puts a scheme before the key, and what closes that.
    pub(super) scheme: (&'static str, &'static str),
    /// Where a text holds headers already, and one more header; `@` is the key. A place that starts with a dot is a
    /// call, repeated on a line of its own; any other is opened.
    pub(super) headers: &'static [(&'static str, &'static str)],
    /// What a call of its own without headers starts with, what follows the address, and what is added behind that.
    pub(super) calls: &'static [(&'static str, &'static str, &'static str)],
    /// Ends a statement.
    pub(super) end: &'static str,
}

const PLAIN: Tongue = Tongue {
    tells: &[],
    key: "",
    join: " + ",
    comments: &["//"],
    import: "",
    imported: &[],
    fixed: &[],
    scheme: ("\"Bearer \" + ", ""),
    headers: &[],
    calls: &[],
    end: ";",
};
const ENTRY: &str = "\"x-goog-api-key\": @";

static TONGUES: &[Tongue] = &[
    Tongue {
        tells: &[
            "import os",
            "import json",
            "import requests",
            "import httpx",
            "import aiohttp",
            "requests.get(",
            "requests.post(",
            "httpx.",
            "os.environ",
            "from google import genai",
            "from openai import",
            "genai.Client(",
            "OpenAI(api_key",
        ],
        key: "os.environ[\"GEMINI_API_KEY\"]",
        comments: &["#"],
        import: "import os\n",
        imported: &["import os", ", os\n", "os.environ", "os.getenv"],
        headers: &[("headers={", ENTRY), ("headers = {", ENTRY)],
        calls: &[
            ("requests.get(", "", ", headers={\"x-goog-api-key\": @}"),
            ("requests.post(", "", ", headers={\"x-goog-api-key\": @}"),
            ("httpx.get(", "", ", headers={\"x-goog-api-key\": @}"),
            ("httpx.post(", "", ", headers={\"x-goog-api-key\": @}"),
        ],
        end: "",
        ..PLAIN
    },
    SCRIPT,
    Tongue {
        tells: &["http.NewRequest", "os.Getenv(", "package main", "genai.NewClient(", " := "],
        key: "os.Getenv(\"GEMINI_API_KEY\")",
        import: "import \"os\"\n",
        imported: &["\"os\""],
        fixed: &["const "],
        headers: &[(".Header.Set(", "\"x-goog-api-key\", @)"), (".Header.Add(", "\"x-goog-api-key\", @)")],
        end: "",
        ..PLAIN
    },
    Tongue {
        tells: &[
            "System.getenv(",
            "HttpRequest.newBuilder",
            "new Request.Builder",
            "HttpURLConnection",
            "WebClient.",
            "import java",
            "import com.",
            "String key =",
        ],
        key: "System.getenv(\"GEMINI_API_KEY\")",
        headers: &[
            (".header(", "\"x-goog-api-key\", @)"),
            (".addHeader(", "\"x-goog-api-key\", @)"),
            (".setRequestProperty(", "\"x-goog-api-key\", @)"),
        ],
        ..PLAIN
    },
    Tongue {
        tells: &[
            "new HttpClient(",
            "HttpRequestMessage(",
            "GetEnvironmentVariable(",
            "using System",
            "using Google",
            "new RestClient(",
            "DefaultRequestHeaders",
            "new OpenAIClient",
        ],
        key: "System.Environment.GetEnvironmentVariable(\"GEMINI_API_KEY\")",
        fixed: &["const "],
        headers: &[
            (".DefaultRequestHeaders.Add(", "\"x-goog-api-key\", @)"),
            (".Headers.Add(", "\"x-goog-api-key\", @)"),
            (".AddHeader(", "\"x-goog-api-key\", @)"),
        ],
        ..PLAIN
    },
    Tongue {
        tells: &[
            "<?php",
            "curl_setopt(",
            "->request(",
            "->post(",
            "->get(",
            "stream_context_create(",
            "OpenAI::",
        ],
        key: "getenv('GEMINI_API_KEY')",
        join: " . ",
        comments: &["//", "#"],
        fixed: &["const ", "private ", "public ", "protected ", "static ", "function "],
        scheme: ("'Bearer ' . ", ""),
        headers: &[
            ("'headers' => [", "'x-goog-api-key' => @"),
            ("CURLOPT_HTTPHEADER, [", "'x-goog-api-key: ' . @"),
            ("Http::withHeaders([", "'x-goog-api-key' => @"),
        ],
        ..PLAIN
    },
    Tongue {
        tells: &["reqwest::", "std::env", "ureq::", "let mut ", "async_openai::", ".await?"],
        key: "&*std::env::var(\"GEMINI_API_KEY\").unwrap()",
        join: "",
        fixed: &["const ", "static ", "from_static("],
        scheme: ("&*format!(\"Bearer {}\", ", ")"),
        headers: &[(".header(", "\"x-goog-api-key\", @)")],
        ..PLAIN
    },
    Tongue {
        tells: &[
            "package:http",
            "package:dio",
            "'dart:",
            "String.fromEnvironment(",
            "Uri.parse(",
            "Dio(",
            "OpenAI.baseUrl",
        ],
        key: "const String.fromEnvironment('GEMINI_API_KEY')",
        scheme: ("'Bearer ' + ", ""),
        headers: &[("headers: {", "'x-goog-api-key': @")],
        calls: &[
            ("http.get(Uri.parse(", ")", ", headers: {'x-goog-api-key': @}"),
            ("http.post(Uri.parse(", ")", ", headers: {'x-goog-api-key': @}"),
        ],
        ..PLAIN
    },
];

const SCRIPT: Tongue = Tongue {
    tells: &[
        "fetch(",
        "axios",
        "process.env.",
        "require('",
        "new GoogleGenAI(",
        "new OpenAI(",
        "JSON.stringify",
        "createOpenAI(",
    ],
    key: "process.env.GEMINI_API_KEY",
    // A page has no environment.
    imported: &["require(", "process.", "import ", "export "],
    headers: &[("headers: {", ENTRY), (".headers.set(", "\"x-goog-api-key\", @)")],
    calls: &[
        ("fetch(", ", {", " headers: { \"x-goog-api-key\": @ },"),
        ("fetch(", "", ", { headers: { \"x-goog-api-key\": @ } }"),
    ],
    ..PLAIN
};

/// A value of the environment may be missing, and TypeScript insists on that.
static TYPED: Tongue = Tongue { key: "process.env.GEMINI_API_KEY!", ..SCRIPT };
const TYPES: &[&str] = &[": string", ": Promise<", " as const", "interface "];

/// What no correction is offered in: other languages, and programs that run where no variable can be read.
const NEVER: &[&str] = &[
    "<script",
    "document.",
    "window.",
    "import.meta",
    "localStorage",
    "className=",
    "use client",
    "useState(",
    "export default {",
    "dangerouslyAllowBrowser",
    "wasm_bindgen",
    "@Value",
    "const (",
    "<<<",
    "URLSession",
    "Net::HTTP",
    "Uri.https(",
    "env!(",
];

/// The one language that the text can be in; none where several could be meant.
pub(super) fn of(text: &str) -> Option<&'static Tongue> {
    let holds = |signs: &[&str]| signs.iter().any(|sign| text.contains(sign));
    let mut all = TONGUES.iter().filter(|tongue| holds(tongue.tells));
    let first = all.next().filter(|_| !holds(NEVER))?;
    let typed = first.key == SCRIPT.key && holds(TYPES);
    all.next().is_none().then_some(if typed { &TYPED } else { first })
}
