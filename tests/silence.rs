//! What is no error of an API gets no verdict: prose, source code, healthy logs, other programs, a key alone.

mod support;

use key_clinic::knowledge::timeline::Date;
use support::cases::{fill, none};
use support::visit::pasted;

/// Each text gets no verdict.
#[track_caller]
fn silent(texts: &[&str]) {
    let fault = |text: &&str| {
        let report = pasted(&fill(text), Date::new(2026, 11, 21));
        let verdict = report.verdicts.first()?;
        Some(format!("{} ({}) for: {text}", verdict.id, verdict.certainty.id()))
    };
    none(&texts.iter().filter_map(fault).collect::<Vec<_>>());
}

#[test]
fn ordinary_prose() {
    silent(&[
        "",
        "   \n\n",
        "Hello, how are you today?",
        "Our office is closed on Monday. Please call 403-555-0199 or write to room 429.",
        "The museum has 404 paintings and 500 drawings; 401 of them are on loan.",
        "Meeting notes: Anna will look at the quota for the second half, Ben renews the certificate in May.",
        "We moved the billing page to another menu and made the limits easier to read.",
        "I would like to buy 20 licences. Is there a discount for schools?",
        "Gemini is the third sign of the zodiac; it stands between Taurus and Cancer.",
        "Google announced a new model today. It is said to be faster and cheaper.",
        "To create a key, open AI Studio, choose a project and press Create API key.",
        "Store the API key in an environment variable and never commit it.",
        "An internal audit found that 3 of 400 invoices had been paid twice.",
        "Der Schlüssel liegt unter der Matte.",
        "申し訳ありませんが、本日は休業です。",
        "Le service est fermé le dimanche.",
        "error",
        "403",
        "It does not work, please help!",
    ]);
}

#[test]
fn a_key_alone() {
    silent(&[
        "{{auth}}",
        "{{standard}}",
        "GEMINI_API_KEY={{auth}}",
        "export GEMINI_API_KEY='{{standard}}'\nexport PORT=4000\nexport STATUS=403",
        "curl -H 'x-goog-api-key: {{auth}}' https://generativelanguage.googleapis.com/v1beta/models",
        "{\"api_key\": \"{{auth}}\", \"code\": 200, \"message\": \"saved\", \"status\": \"ok\"}",
    ]);
}

#[test]
fn commands_that_set_a_key() {
    silent(&[
        "set GEMINI_API_KEY={{auth}}",
        "set GEMINI_API_KEY=\"{{auth}}\"",
        "set \"GOOGLE_API_KEY={{standard}}\"",
        "setx GEMINI_API_KEY {{auth}}",
        "set -x GEMINI_API_KEY {{auth}}",
        "set -gx GOOGLE_API_KEY {{auth}}",
        "export GEMINI_API_KEY={{auth}}",
        "$env:GEMINI_API_KEY = \"{{auth}}\"",
        "heroku config:set GEMINI_API_KEY={{auth}}",
        "gh secret set GEMINI_API_KEY --body {{auth}}",
        "fly secrets set GEMINI_API_KEY={{auth}}",
        "firebase functions:secrets:set GEMINI_API_KEY",
        "GEMINI_API_KEY={{auth}}\nGOOGLE_API_KEY={{auth}}",
    ]);
}

#[test]
fn source_code() {
    silent(&[
        "enum ErrorReason {\n  API_KEY_INVALID = 3;\n  API_KEY_SERVICE_BLOCKED = 4;\n  RATE_LIMIT_EXCEEDED = 5;\n}",
        "export const REASONS = [\n  'API_KEY_INVALID',\n  'SERVICE_DISABLED',\n  'CONSUMER_SUSPENDED',\n];",
        "if \"API key not valid\" in str(error):\n    raise InvalidKey()",
        "try {\n  await model.generateContent(prompt);\n} catch (error) {\n  if (error.message.includes('API key expired')) {\n    rotate();\n  }\n}",
        "switch (reason) {\n  case 'API_KEY_INVALID':\n    return t('key.invalid');\n  case 'SERVICE_DISABLED':\n    return t('service.off');\n}",
        "if response.status_code == 429:\n    time.sleep(60)\nelif response.status_code == 403:\n    raise PermissionError(\"Gemini refused\")",
        "if os.environ.get('GEMINI_API_KEY') is None:\n    raise ValueError('GEMINI_API_KEY is not set')",
        "const apiKey = process.env.GEMINI_API_KEY;\nif (!apiKey) {\n  throw new Error('GEMINI_API_KEY is not set');\n}",
        "fn is_quota(status: &str) -> bool {\n    status == \"RESOURCE_EXHAUSTED\"\n}",
        "func isRetryable(err error) bool {\n\treturn strings.Contains(err.Error(), \"The model is overloaded\")\n}",
        "expect(screen.getByText('API key not valid')).toBeVisible();",
        "assert classify(\"User location is not supported for the API use.\") == \"region\"",
        "it('shows the quota', () => {\n  expect(render({ status: 429 })).toContain('Quota exceeded for metric');\n});",
        "// API key not valid. Please pass a valid API key.\nconst x = 1;",
        "import google.generativeai as genai\nfrom google.api_core.exceptions import ResourceExhausted, PermissionDenied\n\ngenai.configure(api_key=os.environ[\"GEMINI_API_KEY\"])\nmodel = genai.GenerativeModel(\"gemini-3.6-flash\")\nprint(model.generate_content(\"hi\").text)",
        "except google.api_core.exceptions.PermissionDenied as error:\n    log.warning('Gemini refused: %s', error)",
        "RETRYABLE = {\"RESOURCE_EXHAUSTED\", \"UNAVAILABLE\", \"DEADLINE_EXCEEDED\", \"INTERNAL\"}",
    ]);
}

#[test]
fn healthy_logs() {
    silent(&[
        "INFO:httpx:HTTP Request: POST https://generativelanguage.googleapis.com/v1beta/models/gemini-3.6-flash:generateContent \"HTTP/1.1 200 OK\"",
        "2026-11-20 10:00:00 INFO server started on port 4030\n2026-11-20 10:00:01 INFO 429 users loaded",
        "{\"level\":\"info\",\"message\":\"server started\",\"code\":0}\n{\"level\":\"info\",\"message\":\"request done\",\"status\":200}",
        "[vite] dev server running at http://localhost:5173/\n[vite] ready in 403 ms",
        "< HTTP/2 200\n< content-type: application/json; charset=UTF-8\n<\n{\"models\": [{\"name\": \"models/gemini-3.6-flash\"}]}",
        "{\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"The quota is per day.\"}]}, \"finishReason\": \"STOP\"}], \"modelVersion\": \"gemini-3.6-flash\"}",
        "test result: ok. 403 passed; 0 failed; 0 ignored; 0 measured",
        "npm warn deprecated inflight@1.0.6: This module is not supported\nadded 429 packages in 12s",
        "   Compiling serde v1.0.228\n    Finished `dev` profile in 4.03s",
        "10.0.0.1 - - [20/Nov/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 612 \"-\" \"curl/8.5.0\"",
    ]);
}

#[test]
fn other_programs() {
    silent(&[
        "ssh: connect to host example.org port 22: Connection refused",
        "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
        "user@10.0.0.5: Permission denied (publickey,password).",
        "bash: ./run.sh: Permission denied",
        "mkdir: cannot create directory '/opt/x': Permission denied",
        "ERROR:  duplicate key value violates unique constraint \"users_pkey\"\nDETAIL:  Key (id)=(403) already exists.",
        "ERROR 1062 (23000): Duplicate entry '1' for key 'PRIMARY'",
        "psql: error: connection to server at \"localhost\" (127.0.0.1), port 5432 failed: Connection refused",
        "10.0.0.1 - - [20/Nov/2026:10:00:00 +0000] \"GET /admin HTTP/1.1\" 403 153 \"-\" \"Mozilla/5.0\"\n10.0.0.1 - - [20/Nov/2026:10:00:01 +0000] \"GET /favicon.ico HTTP/1.1\" 404 153 \"-\" \"Mozilla/5.0\"",
        "2026/11/20 10:00:00 [error] 12#12: *1 open() \"/usr/share/nginx/html/favicon.ico\" failed (2: No such file or directory)",
        "<html>\n<head><title>404 Not Found</title></head>\n<body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.24.0</center></body>\n</html>",
        "npm error code E403\nnpm error 403 403 Forbidden - PUT https://registry.example/x - You do not have permission to publish \"x\".",
        "npm ERR! code E404\nnpm ERR! 404 Not Found - GET https://registry.example/gemini-thing - Not found",
        "npm ERR! network request to https://registry.example/react failed, reason: getaddrinfo ENOTFOUND registry.example",
        "An error occurred (AccessDenied) when calling the ListBuckets operation: Access Denied",
        "botocore.exceptions.ClientError: An error occurred (ThrottlingException) when calling the Invoke operation (reached max retries: 4): Rate exceeded",
        "fatal: unable to access 'https://github.com/a/b.git/': The requested URL returned error: 403",
        "remote: Permission to a/b.git denied to c.\nfatal: unable to access 'https://github.com/a/b.git/': The requested URL returned error: 403",
        "Error response from daemon: pull access denied for foo, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
        "Error response from daemon: Get \"https://registry-1.docker.io/v2/\": context deadline exceeded",
        "Error from server (Forbidden): pods is forbidden: User \"system:serviceaccount:default:app\" cannot list resource \"pods\" in API group \"\" in the namespace \"default\"",
        "E: Failed to fetch http://archive.ubuntu.com/ubuntu/dists/noble/InRelease  Could not resolve 'archive.ubuntu.com'",
        "pip._vendor.urllib3.exceptions.NewConnectionError: <HTTPSConnection object>: Failed to establish a new connection: [Errno -2] Name or service not known",
        "redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.",
        "MongoServerError: E11000 duplicate key error collection: db.users index: email_1 dup key",
        "java.sql.SQLException: Access denied for user 'root'@'localhost' (using password: YES)",
        "tailscale up failed: invalid auth key",
        "Access to fetch at 'https://api.example.com/v1/items' from origin 'http://localhost:3000' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
        "kernel: [12345.678] Out of memory: Killed process 403 (node)",
        "Segmentation fault (core dumped)",
        "error[E0382]: borrow of moved value: `x`\n --> src/main.rs:4:20",
        "TypeError: Cannot read properties of undefined (reading 'map')\n    at App (App.tsx:12:9)",
        "FATAL:  password authentication failed for user \"postgres\"",
        "curl: (7) Failed to connect to localhost port 3000 after 0 ms: Connection refused",
        "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted.')",
        "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    open('/srv/x')\nPermissionError: [Errno 13] Permission denied: '/srv/x'",
        "KeyError: 'name'",
    ]);
}

#[test]
fn references() {
    silent(&[
        "| Reason | HTTP | Meaning |\n|---|---|---|\n| API_KEY_INVALID | 400 | The key is wrong. |\n| SERVICE_DISABLED | 403 | The API is off. |\n| RATE_LIMIT_EXCEEDED | 429 | Too fast. |",
        "Error codes\n400 INVALID_ARGUMENT: the body is malformed.\n403 PERMISSION_DENIED: the key lacks permission.\n404 NOT_FOUND: no such thing.\n429 RESOURCE_EXHAUSTED: slow down.\n500 INTERNAL: try again.\n503 UNAVAILABLE: overloaded.",
    ]);
}

#[test]
fn more_of_other_programs() {
    silent(&[
        "HTTP Error 429: Too Many Requests while fetching https://www.reddit.com/r/rust.json",
        "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://example.org/feed.xml",
        "wget: server returned error: HTTP/1.1 403 Forbidden https://example.org/file.zip",
        "E: The repository 'https://ppa.launchpadcontent.net/x noble Release' does not have a Release file. 403  Forbidden",
        "AxiosError: Request failed with status code 404 at https://api.example.com/users/7",
        "Terraform: Error: error creating S3 bucket: AccessDenied: Access Denied status code: 403",
        "gpg: keyserver receive failed: No data",
        "cargo: error: failed to download from `https://crates.example/x`: 403 Forbidden",
        "FirebaseError: Missing or insufficient permissions.",
        "discord.errors.Forbidden: 403 Forbidden (error code: 50013): Missing Permissions",
        "telegram.error.Unauthorized: Forbidden: bot was blocked by the user",
        "stat: cannot stat 'x': Permission denied",
        "Warning: Permanently added '10.0.0.5' (ED25519) to the list of known hosts.",
        "sudo: a password is required",
        "mysql_connect(): Access denied for user 'app'@'localhost'",
        "ORA-01017: invalid username/password; logon denied",
        "make: *** [Makefile:12: all] Error 2",
        "Process finished with exit code 403",
        "The build took 500 ms and used 429 MB",
        "kubectl: error: You must be logged in to the server (Unauthorized)",
        "docker: Error response from daemon: Head \"https://ghcr.io/v2/a/b/manifests/latest\": unauthorized",
        "rsync: connection unexpectedly closed",
    ]);
}

#[test]
fn more_prose_and_code_about_errors() {
    silent(&[
        "Our API returns 404 when the item is missing and 429 when you call it too often.",
        "Changelog\n- retry on 503\n- handle 429 from Gemini\n- log the status code",
        "TODO: show a friendlier message for quota errors of the Gemini API",
        "def test_invalid_key(client):\n    client.post.return_value.status_code = 400\n    assert \"API key not valid\" in client.ask().error",
        "export class GeminiError extends Error {\n  constructor(public readonly status: number) {\n    super(`Gemini failed with status ${status}`);\n  }\n}",
        "match status {\n    400 => Fault::Request,\n    401 | 403 => Fault::Key,\n    429 => Fault::Quota,\n    _ => Fault::Server,\n}",
        "const MESSAGES: Record<string, string> = {\n  API_KEY_INVALID: 'The key is wrong',\n  SERVICE_DISABLED: 'The API is off',\n  RATE_LIMIT_EXCEEDED: 'Too fast',\n};",
        "message ErrorInfo {\n  string reason = 1;\n  string domain = 2;\n  map<string, string> metadata = 3;\n}",
        "# .env.example\nGEMINI_API_KEY=\nPORT=4000\nTIMEOUT_MS=50000",
        "services:\n  app:\n    image: app:403\n    environment:\n      - GEMINI_API_KEY=${GEMINI_API_KEY}",
    ]);
}
