//! Whole keys in what people paste around them: found, and nothing to complain about.

use key_clinic::intake::{Origin, Standing, read};
use key_clinic::knowledge::causes::Cause;

use crate::check::reads;
use crate::support::{fill, secret};

#[track_caller]
#[allow(clippy::needless_pass_by_value, reason = "the rows read better")]
fn stands(text: &str, place: Standing) {
    for key in ["standard", "auth"] {
        let text = text.replace("@@", &format!("{{{{{key}}}}}"));
        reads(&text, &format!("{{{{{key}}}}}"), &[]);
        let text = fill(&text);
        let reading = read(&text, Origin::Paste);
        assert_eq!(reading.credentials[0].place, place, "{text}");
        assert_eq!(reading.credentials[0].kind.id, key);
        let advice: Vec<_> = reading.findings.iter().map(|finding| finding.cause.id()).collect();
        assert_eq!(advice, if key == "standard" { vec!["standard_key"] } else { vec![] });
    }
}

fn value(name: &str) -> Standing {
    Standing::Value(name.to_owned())
}

fn header(name: &str) -> Standing {
    Standing::Header(name.to_owned())
}

fn query(name: &str) -> Standing {
    Standing::Query(name.to_owned())
}

#[test]
fn alone() {
    stands("@@", Standing::Bare);
}

#[test]
fn in_variables() {
    stands("GEMINI_API_KEY=@@", value("GEMINI_API_KEY"));
    stands("GEMINI_API_KEY=@@\n", value("GEMINI_API_KEY"));
    stands("A=1\nGEMINI_API_KEY=@@\nB=2", value("GEMINI_API_KEY"));
    stands("GEMINI_API_KEY=\"@@\"", value("GEMINI_API_KEY"));
    stands("GEMINI_API_KEY='@@'\n", value("GEMINI_API_KEY"));
    stands("export GEMINI_API_KEY=@@", value("GEMINI_API_KEY"));
    stands("export GOOGLE_API_KEY=\"@@\"", value("GOOGLE_API_KEY"));
    stands("set GEMINI_API_KEY=@@", value("GEMINI_API_KEY"));
    stands("set \"GEMINI_API_KEY=@@\"", value("GEMINI_API_KEY"));
    stands("setx GEMINI_API_KEY @@", value("GEMINI_API_KEY"));
    stands("setx GEMINI_API_KEY \"@@\"", value("GEMINI_API_KEY"));
    stands("setx GEMINI_API_KEY \"@@\" /M", value("GEMINI_API_KEY"));
    stands("$env:GEMINI_API_KEY = \"@@\"", value("GEMINI_API_KEY"));
    stands("$env:GEMINI_API_KEY=\"@@\"", value("GEMINI_API_KEY"));
    stands("set -x GEMINI_API_KEY @@", value("GEMINI_API_KEY"));
    stands("set -gx GEMINI_API_KEY \"@@\"", value("GEMINI_API_KEY"));
    stands("GEMINI_API_KEY=@@ npm start", value("GEMINI_API_KEY"));
    stands("docker run -e GEMINI_API_KEY=@@ image", value("GEMINI_API_KEY"));
    stands("tool --api-key @@ --verbose", value("api-key"));
    stands("tool --api-key=@@", value("--api-key"));
    stands(
        "[Environment]::SetEnvironmentVariable(\"GEMINI_API_KEY\", \"@@\", \"User\")",
        value("GEMINI_API_KEY"),
    );
}

#[test]
fn in_requests() {
    stands("curl -H \"x-goog-api-key: @@\" https://example.com", header("x-goog-api-key"));
    stands("curl -H 'X-Goog-Api-Key: @@' -X POST", header("x-goog-api-key"));
    stands("GET /v1beta/models HTTP/2\nhost: x\nx-goog-api-key: @@\naccept: */*", header("x-goog-api-key"));
    stands("Authorization: Bearer @@", header("authorization"));
    stands("-H \"Authorization: Bearer @@\"", header("authorization"));
    stands("headers: { \"x-goog-api-key\": \"@@\" }", header("x-goog-api-key"));
    stands("headers={'Authorization': 'Bearer @@'}", header("authorization"));
    stands(".header(\"x-goog-api-key\", \"@@\")", header("x-goog-api-key"));
    stands("https://example.com/v1?key=@@", query("key"));
    stands("https://example.com/v1?alt=sse&key=@@&a=b", query("key"));
    stands("fetch(\"https://example.com/v1?key=@@\")", query("key"));
}

#[test]
fn in_code_and_configuration() {
    stands("{\"apiKey\": \"@@\"}", value("apiKey"));
    stands("{\"env\":{\"GEMINI_API_KEY\":\"@@\"}}", value("GEMINI_API_KEY"));
    stands("gemini:\n  api_key: @@\n  model: x", value("api_key"));
    stands("environment:\n  GEMINI_API_KEY: \"@@\"", value("GEMINI_API_KEY"));
    stands("environment:\n  - GEMINI_API_KEY=@@", value("GEMINI_API_KEY"));
    stands("env:\n- name: GEMINI_API_KEY\n  value: \"@@\"", value("GEMINI_API_KEY"));
    stands("api_key = \"@@\"  # from AI Studio", value("api_key"));
    stands("const ai = new GoogleGenAI({ apiKey: \"@@\" });", value("apiKey"));
    stands("const apiKey: string = '@@';", value("apiKey"));
    stands("client = genai.Client(api_key=\"@@\")", value("api_key"));
    stands("genai.configure(api_key='@@')", value("api_key"));
    stands("os.environ[\"GEMINI_API_KEY\"] = \"@@\"", value("GEMINI_API_KEY"));
    stands("process.env.GEMINI_API_KEY = '@@'", value("process.env.GEMINI_API_KEY"));
    stands("api_key := \"@@\"", value("api_key"));
    stands("ApiKey = Some(\"@@\".into())", value("ApiKey"));
    stands("api_key=SecretStr(\"@@\")", value("api_key"));
    stands("\"X-Goog-Api-Key\": [\"@@\"]", header("x-goog-api-key"));
    stands("'api_key' => '@@',", value("api_key"));
}

#[test]
fn in_prose_and_logs() {
    stands("My key is @@ and it does not work.", Standing::Text);
    stands("I use `@@`, why?", Standing::Text);
    stands("2026-11-20 12:00:01 INFO using @@ for gemini", Standing::Text);
    stands("(@@)", Standing::Text);
    stands("密钥是@@，不行", Standing::Text);
    stands("Consumer 'api_key:@@' has been suspended.", value("api_key"));
}

#[test]
fn other_vendors_by_name() {
    let all = [
        ("openai", "openai"),
        ("openai_legacy", "openai"),
        ("anthropic", "anthropic"),
        ("openrouter", "openrouter"),
        ("groq", "groq"),
        ("xai", "xai"),
        ("huggingface", "huggingface"),
        ("perplexity", "perplexity"),
        ("replicate", "replicate"),
        ("stripe", "stripe"),
        ("github", "github"),
        ("gitlab", "gitlab"),
        ("aws", "aws"),
        ("aws_bedrock", "aws_bedrock"),
        ("jwt", "jwt"),
        ("oauth", "gemini"),
        ("client_secret", "gemini"),
        ("project", "gemini"),
    ];
    for (name, provider) in all {
        let key = secret(name).unwrap();
        for text in [key.clone(), format!("GEMINI_API_KEY={key}"), format!("curl -H 'x-goog-api-key: {key}'")]
        {
            let reading = read(&text, Origin::Paste);
            assert_eq!(reading.credentials.len(), 1, "{name} {reading:?}");
            assert_eq!(reading.credentials[0].provider.id, provider, "{name} {reading:?}");
            assert_eq!(&text[reading.credentials[0].span.start..reading.credentials[0].span.end], key);
            // A key alone is at fault nowhere; what is nobody's key is worth a word.
            if text == key && reading.credentials[0].kind.cause == Some(Cause::OtherProviderKey) {
                assert_eq!(reading.findings, [], "{name}");
                continue;
            }
            assert_eq!(reading.findings.len(), 1, "{name} {reading:?}");
            assert_eq!(Some(reading.findings[0].cause), reading.credentials[0].kind.cause);
            let sure = if text == key { "likely" } else { "certain" };
            assert_eq!(reading.findings[0].certainty.id(), sure, "{name}");
        }
    }
}

#[test]
fn other_vendors_in_their_own_places() {
    for text in [
        "OPENAI_API_KEY={{openai}}",
        "ANTHROPIC_API_KEY={{anthropic}}",
        "OPENROUTER_API_KEY={{openrouter}}",
        "GROQ_API_KEY={{groq}}",
        "XAI_API_KEY={{xai}}",
        "HF_TOKEN={{huggingface}}",
        "GITHUB_TOKEN={{github}}",
        "STRIPE_SECRET_KEY={{stripe}}",
        "AWS_ACCESS_KEY_ID={{aws}}",
        "Authorization: Bearer {{jwt}}",
        "GOOGLE_CLIENT_SECRET={{client_secret}}",
        "x-api-key: {{anthropic}}",
    ] {
        let reading = read(&fill(text), Origin::Paste);
        assert_eq!(reading.credentials.len(), 1, "{text} {reading:?}");
        assert_eq!(reading.findings, [], "{text}");
    }
    let reading = read(&fill("GOOGLE_CLOUD_PROJECT={{project}}"), Origin::Paste);
    assert_eq!((reading.credentials.len(), reading.findings.len()), (0, 0));
}

#[test]
fn several_are_listed_in_order_and_each_once() {
    let text = fill("A={{auth}}\nOPENAI_API_KEY={{openai}}\nB={{standard}}\nC={{auth}}\n");
    let reading = read(&text, Origin::Paste);
    let kinds: Vec<_> = reading.credentials.iter().map(|found| found.kind.id).collect();
    assert_eq!(kinds, ["auth", "project", "standard"]);
    assert_eq!(reading.credentials[0].span.start, 2);
}
