//! How programs in eight languages ask Gemini: the same request in the writing of many clients.

pub const HOST: &str = "https://generativelanguage.googleapis.com";
pub const PATH: &str = "/v1beta/models/gemini-3.8-flash:generateContent";

/// The style with this address, these headers and what follows the address; the key comes from the variable, or
/// stands there itself.
pub fn written(style: &Style, url: &str, headers: &[String], query: &str, literal: bool) -> String {
    let reads = READS.iter().find(|(language, _)| *language == style.language).unwrap().1;
    let key = if literal { format!("\"{}\"", crate::support::auth()) } else { reads.to_owned() };
    let line = style.code.split('\n').find(|line| line.contains("@H")).unwrap();
    let indent = &line[..line.len() - line.trim_start().len()];
    let alone = line.trim().starts_with("@H");
    let joined = headers.join(&if alone { format!("\n{indent}") } else { ", ".to_owned() });
    let code = if headers.is_empty() && alone && !line.contains("=>") {
        style.code.replace(&format!("{line}\n"), "")
    } else {
        style.code.replace("@H", &joined)
    };
    // `fmt.Sprintf("address", …)` without a further argument.
    let closed = if style.name == "sprintf" && query.is_empty() { "\"" } else { "" };
    code.replace("@U", url).replace("@Q", &format!("{query}{closed}")).replace("@K", &key)
}

pub fn plain(style: &Style, name: &str) -> Vec<String> {
    vec![style.plain.replace("@N", name)]
}

pub fn bearer(style: &Style) -> Vec<String> {
    vec![style.bearer.replace("@N", "Authorization")]
}

pub fn url() -> String {
    [HOST, PATH].concat()
}

/// One client's writing. `@U` is the address, `@Q` what may follow it, `@H` the headers, `@K` where the key comes from.
pub struct Style {
    pub language: &'static str,
    pub name: &'static str,
    pub code: &'static str,
    /// One header; `@N` is its name. `@B` in the second is what a scheme before the key is written as.
    pub plain: &'static str,
    pub bearer: &'static str,
    /// What the address is followed by where the key goes in it.
    pub query: &'static str,
}

const fn style(
    language: &'static str,
    name: &'static str,
    code: &'static str,
    [plain, bearer, query]: [&'static str; 3],
) -> Style {
    Style { language, name, code, plain, bearer, query }
}

/// The expressions that read the variable, by language.
pub const READS: &[(&str, &str)] = &[
    ("python", "os.environ[\"GEMINI_API_KEY\"]"),
    ("javascript", "process.env.GEMINI_API_KEY"),
    ("typescript", "process.env.GEMINI_API_KEY!"),
    ("go", "os.Getenv(\"GEMINI_API_KEY\")"),
    ("java", "System.getenv(\"GEMINI_API_KEY\")"),
    ("csharp", "System.Environment.GetEnvironmentVariable(\"GEMINI_API_KEY\")"),
    ("php", "getenv('GEMINI_API_KEY')"),
    ("rust", "&*std::env::var(\"GEMINI_API_KEY\").unwrap()"),
    ("dart", "const String.fromEnvironment('GEMINI_API_KEY')"),
];

pub const STYLES: &[Style] = &[
    style(
        "python",
        "requests",
        "import os\nimport requests\n\nkey = @K\nresponse = requests.post(\n    f\"@U@Q\",\n    headers={@H},\n    json={\"contents\": [{\"parts\": [{\"text\": \"It's me\"}]}]},\n    timeout=30,\n)\nprint(response.json())\n",
        ["\"@N\": key", "\"@N\": f\"Bearer {key}\"", "?key={key}"],
    ),
    style(
        "python",
        "httpx",
        "import os, httpx\n\nkey = @K  # from the project's settings\n\nasync def ask(text: str) -> str:\n    async with httpx.AsyncClient(headers={@H}) as client:\n        answer = await client.post(\"@U@Q\", json={\"contents\": [{\"parts\": [{\"text\": text}]}]})\n        return answer.text\n",
        ["\"@N\": key", "\"@N\": \"Bearer \" + key", "?key=\" + key + \""],
    ),
    style(
        "python",
        "urllib",
        "import json, os\nfrom urllib.request import Request, urlopen\n\nkey = @K\nask = Request('@U@Q', data=b'{}', method='POST')\n@H\nprint(urlopen(ask).read())\n",
        ["ask.add_header('@N', key)", "ask.add_header('@N', 'Bearer %s' % key)", "?key=' + key + '"],
    ),
    style(
        "python",
        "aiohttp",
        "import os\nimport aiohttp\n\nkey = @K\nheaders = {\n    @H\n}\nasync with aiohttp.ClientSession() as session:\n    async with session.post(f'@U@Q', headers=headers, json=body) as answer:\n        print(await answer.json())\n",
        ["'@N': key,", "'@N': f'Bearer {key}',", "?key={key}"],
    ),
    style(
        "javascript",
        "fetch",
        "import { writeFile } from \"node:fs/promises\";\n\nconst key = @K;\nconst answer = await fetch(`@U@Q`, {\n  method: \"POST\",\n  headers: { \"Content-Type\": \"application/json\", @H },\n  body: JSON.stringify({ contents: [{ parts: [{ text: \"It's me\" }] }] }),\n});\nconsole.log(await answer.json());\n",
        ["\"@N\": key", "\"@N\": `Bearer ${key}`", "?key=${key}"],
    ),
    style(
        "javascript",
        "axios",
        "import axios from 'axios';\n\nconst key = @K;\nconst { data } = await axios.post('@U@Q', body, {\n  headers: {\n    @H\n  },\n});\n",
        ["'@N': key,", "'@N': 'Bearer ' + key,", "?key=' + key + '"],
    ),
    style(
        "typescript",
        "headers",
        "const key: string = @K;\n\nexport async function ask(text: string): Promise<string> {\n  const headers = new Headers();\n  @H\n  const response = await fetch(`@U@Q`, { method: 'POST', headers, body: text });\n  return response.text();\n}\n",
        ["headers.set('@N', key);", "headers.set('@N', `Bearer ${key}`);", "?key=${key}"],
    ),
    style(
        "javascript",
        "node-https",
        "const https = require('node:https');\nconst key = @K;\nconst request = https.request('@U@Q', {\n  method: 'POST',\n  headers: {\n    @H\n  },\n}, (answer) => answer.pipe(process.stdout));\nrequest.end('{}');\n",
        ["'@N': key,", "'@N': `Bearer ${key}`,", "?key=' + key + '"],
    ),
    style(
        "go",
        "net/http",
        "package main\n\nimport (\n\t\"net/http\"\n\t\"os\"\n\t\"strings\"\n)\n\nfunc main() {\n\tkey := @K\n\treq, err := http.NewRequest(\"POST\", \"@U@Q\", strings.NewReader(`{}`))\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\t@H\n\thttp.DefaultClient.Do(req)\n}\n",
        ["req.Header.Set(\"@N\", key)", "req.Header.Set(\"@N\", \"Bearer \"+key)", "?key=\"+key+\""],
    ),
    style(
        "go",
        "sprintf",
        "key := @K\nurl := fmt.Sprintf(\"@U@Q)\nreq, _ := http.NewRequestWithContext(ctx, http.MethodPost, url, body)\n@H\nresp, err := client.Do(req)\n",
        [
            "req.Header.Add(\"@N\", key)",
            "req.Header.Add(\"@N\", fmt.Sprintf(\"Bearer %s\", key))",
            "?key=%s\", key",
        ],
    ),
    style(
        "go",
        "resty",
        "key := @K\nresp, err := resty.New().R().\n\t@H\n\tSetBody(body).\n\tPost(\"@U@Q\")\n",
        ["SetHeader(\"@N\", key).", "SetHeader(\"@N\", \"Bearer \"+key).", "?key=\" + key + \""],
    ),
    style(
        "java",
        "java.net.http",
        "String key = @K;\nHttpRequest request = HttpRequest.newBuilder()\n    .uri(URI.create(\"@U@Q\"))\n    .header(\"Content-Type\", \"application/json\")\n    @H\n    .POST(HttpRequest.BodyPublishers.ofString(\"{\\\"contents\\\":[]}\"))\n    .build();\n",
        [".header(\"@N\", key)", ".header(\"@N\", \"Bearer \" + key)", "?key=\" + key + \""],
    ),
    style(
        "java",
        "okhttp",
        "OkHttpClient client = new OkHttpClient();\nString key = @K;\nRequest request = new Request.Builder()\n    .url(\"@U@Q\")\n    @H\n    .post(RequestBody.create(json, JSON))\n    .build();\n",
        [".addHeader(\"@N\", key)", ".addHeader(\"@N\", \"Bearer \" + key)", "?key=\" + key + \""],
    ),
    style(
        "java",
        "urlconnection",
        "String key = @K;\nURL url = new URL(\"@U@Q\");\nHttpURLConnection connection = (HttpURLConnection) url.openConnection();\nconnection.setRequestMethod(\"POST\");\n@H\n",
        [
            "connection.setRequestProperty(\"@N\", key);",
            "connection.setRequestProperty(\"@N\", \"Bearer \" + key);",
            "?key=\" + key + \"",
        ],
    ),
    style(
        "java",
        "spring",
        "String key = @K;\nString answer = WebClient.create()\n    .post()\n    .uri(\"@U@Q\")\n    @H\n    .bodyValue(body)\n    .retrieve()\n    .bodyToMono(String.class)\n    .block();\n",
        [".header(\"@N\", key)", ".header(\"@N\", String.format(\"Bearer %s\", key))", "?key=\" + key + \""],
    ),
    style(
        "csharp",
        "httpclient",
        "using System.Net.Http.Json;\n\nvar key = @K;\nusing var client = new HttpClient();\n@H\nvar answer = await client.PostAsJsonAsync($\"@U@Q\", body);\n",
        [
            "client.DefaultRequestHeaders.Add(\"@N\", key);",
            "client.DefaultRequestHeaders.Add(\"@N\", $\"Bearer {key}\");",
            "?key={key}",
        ],
    ),
    style(
        "csharp",
        "message",
        "var key = @K;\nvar request = new HttpRequestMessage(HttpMethod.Post, \"@U@Q\");\n@H\nvar answer = await http.SendAsync(request);\n",
        [
            "request.Headers.TryAddWithoutValidation(\"@N\", key);",
            "request.Headers.TryAddWithoutValidation(\"@N\", \"Bearer \" + key);",
            "?key=\" + key + \"",
        ],
    ),
    style(
        "csharp",
        "restsharp",
        "var key = @K;\nvar client = new RestClient(\"@U@Q\");\nvar request = new RestRequest();\n@H\nvar response = await client.PostAsync(request);\n",
        [
            "request.AddHeader(\"@N\", key);",
            "request.AddHeader(\"@N\", $\"Bearer {key}\");",
            "?key=\" + key + \"",
        ],
    ),
    style(
        "php",
        "curl",
        "<?php\n$key = @K;\n$ch = curl_init(\"@U@Q\");\ncurl_setopt($ch, CURLOPT_HTTPHEADER, [\n    'Content-Type: application/json',\n    @H\n]);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, json_encode($body));\necho curl_exec($ch);\n",
        ["'@N: ' . $key,", "'@N: Bearer ' . $key,", "?key=$key"],
    ),
    style(
        "php",
        "guzzle",
        "$key = @K;\n$client = new \\GuzzleHttp\\Client();\n$response = $client->request('POST', '@U@Q', [\n    'headers' => [\n        @H\n    ],\n    'json' => $body,\n]);\n",
        ["'@N' => $key,", "'@N' => \"Bearer $key\",", "?key=' . $key . '"],
    ),
    style(
        "php",
        "laravel",
        "$key = @K;\n$response = Http::withHeaders([\n    @H\n])->post('@U@Q', $body);\n",
        ["'@N' => $key,", "'@N' => 'Bearer ' . $key,", "?key=' . $key . '"],
    ),
    style(
        "php",
        "stream",
        "$key = @K;\n$context = stream_context_create(['http' => [\n    'method' => 'POST',\n    'header' => @H,\n]]);\necho file_get_contents(\"@U@Q\", false, $context);\n",
        ["\"@N: {$key}\"", "\"@N: Bearer {$key}\"", "?key={$key}"],
    ),
    style(
        "rust",
        "reqwest",
        "let key = @K;\nlet answer = reqwest::Client::new()\n    .post(format!(\"@U@Q\"))\n    @H\n    .json(&body)\n    .send()\n    .await?;\n",
        [".header(\"@N\", key)", ".header(\"@N\", format!(\"Bearer {key}\"))", "?key={key}"],
    ),
    style(
        "rust",
        "headermap",
        "use reqwest::header::{HeaderMap, HeaderValue};\n\nlet key = @K;\nlet mut headers = HeaderMap::new();\n@H\nlet client = reqwest::blocking::Client::builder().default_headers(headers).build()?;\nlet answer = client.post(\"@U\").send()?;\n",
        [
            "headers.insert(\"@N\", HeaderValue::from_str(key)?);",
            "headers.insert(\"@N\", HeaderValue::from_str(&format!(\"Bearer {}\", key))?);",
            "",
        ],
    ),
    style(
        "rust",
        "ureq",
        "let key = @K;\nlet body: String = ureq::post(\"@U\")\n    @H\n    .send_json(&ask)?\n    .body_mut()\n    .read_to_string()?;\n",
        [".header(\"@N\", key)", ".header(\"@N\", &format!(\"Bearer {key}\"))", ""],
    ),
    style(
        "dart",
        "http",
        "import 'dart:convert';\nimport 'package:http/http.dart' as http;\n\nconst key = @K;\nfinal answer = await http.post(\n  Uri.parse('@U@Q'),\n  headers: {'Content-Type': 'application/json', @H},\n  body: jsonEncode(ask),\n);\n",
        ["'@N': key", "'@N': 'Bearer $key'", "?key=$key"],
    ),
    style(
        "dart",
        "dio",
        "final key = @K;\nfinal dio = Dio(BaseOptions(headers: {\n  @H\n}));\nfinal answer = await dio.post('@U@Q', data: ask);\n",
        ["'@N': key,", "'@N': 'Bearer $key',", "?key=$key"],
    ),
    style(
        "dart",
        "httpclient",
        "final key = @K;\nfinal client = HttpClient();\nfinal request = await client.postUrl(Uri.parse('@U@Q'));\n@H\nfinal answer = await request.close();\n",
        ["request.headers.set('@N', key);", "request.headers.set('@N', 'Bearer ' + key);", "?key=$key"],
    ),
];
