//! Every fault of a pasted key: its cause, its characters, the cleaned key.

use key_clinic::intake::{Note, Origin, read};

use crate::check::{reads, reads_from};
use crate::support::{auth, fill, standard};

/// A key with a text put in after `at` characters.
fn with(key: &str, at: usize, text: &str) -> String {
    format!("{}{text}{}", &key[..at], &key[at..])
}

const S: &str = "{{standard}}";
const A: &str = "{{auth}}";

#[test]
fn surrounding_whitespace() {
    reads(" {{auth}}", A, &[("surrounding_whitespace", "certain", " ")]);
    reads("{{auth}}  ", A, &[("surrounding_whitespace", "certain", "  ")]);
    reads(
        "\t{{standard}} \n",
        S,
        &[("surrounding_whitespace", "certain", "\t"), ("surrounding_whitespace", "certain", " \n")],
    );
    reads("{{auth}}\n", A, &[("surrounding_whitespace", "possible", "\n")]);
    reads("{{auth}}\r\n", A, &[("surrounding_whitespace", "possible", "\r\n")]);
    reads_from(Origin::File, "{{auth}}\n", A, &[("surrounding_whitespace", "likely", "\n")]);
    reads("GEMINI_API_KEY=\" {{auth}}\"", A, &[("surrounding_whitespace", "certain", " ")]);
    reads("GEMINI_API_KEY='{{standard}} '", S, &[("surrounding_whitespace", "certain", " ")]);
    reads("GEMINI_API_KEY={{standard}} \nA=1", S, &[("surrounding_whitespace", "likely", " ")]);
    reads("{\"apiKey\": \"{{auth}}\\n\"}", A, &[("surrounding_whitespace", "certain", "\\n")]);
    reads("{{auth}}%0A", A, &[("surrounding_whitespace", "likely", "%0A")]);
    reads("https://a.b/c?key={{auth}}%20&x=1", A, &[("surrounding_whitespace", "likely", "%20")]);
    reads("GEMINI_API_KEY={{auth}}\\n\nA=1", A, &[("surrounding_whitespace", "likely", "\\n")]);
    reads("api_key=\"{{auth}} \"", A, &[("surrounding_whitespace", "certain", " ")]);
}

#[test]
fn inner_whitespace() {
    for (key, name) in [(standard(), S), (auth(), A)] {
        for at in [4, 10, 20, key.len() - 3] {
            reads(&with(&key, at, " "), name, &[("inner_whitespace", "certain", " ")]);
            reads(&with(&key, at, "\n"), name, &[("inner_whitespace", "certain", "\n")]);
            reads(
                &format!("GEMINI_API_KEY=\"{}\"", with(&key, at, " ")),
                name,
                &[("inner_whitespace", "certain", " ")],
            );
            reads(
                &format!("GEMINI_API_KEY={}\n", with(&key, at, "\n")),
                name,
                &[("inner_whitespace", "certain", "\n")],
            );
        }
        reads(
            &with(&key, 20, "\r\n  "),
            name,
            &[
                ("inner_whitespace", "certain", "\r"),
                ("inner_whitespace", "certain", "\n"),
                ("inner_whitespace", "certain", "  "),
            ],
        );
    }
    reads(&with(&standard(), 2, " "), S, &[("inner_whitespace", "certain", " ")]);
    // The rest of a sentence is no part of a key.
    let cut = &standard()[..36];
    reads(&format!("My key {cut} was cut"), cut, &[("too_short", "likely", "")]);
}

#[test]
fn invisible_character() {
    for character in ["\u{200b}", "\u{feff}", "\u{ad}", "\u{a0}", "\u{202e}", "\u{2060}", "\u{7}", "\u{200d}"]
    {
        for (key, name) in [(standard(), S), (auth(), A)] {
            for at in [1, 4, 20, key.len() - 1] {
                reads(&with(&key, at, character), name, &[("invisible_character", "certain", character)]);
                let line = format!("GEMINI_API_KEY={}\n", with(&key, at, character));
                reads(&line, name, &[("invisible_character", "certain", character)]);
            }
        }
        reads(&format!("{character}{A}"), A, &[("invisible_character", "likely", character)]);
        reads(&format!("GEMINI_API_KEY={character}{A}"), A, &[("invisible_character", "likely", character)]);
        reads(&format!("\"{character}{A}\" is it"), A, &[("invisible_character", "likely", character)]);
    }
    let text = with(&auth(), 20, "\u{200b}\u{200b}\u{200b}");
    reads(&text, A, &[("invisible_character", "certain", "\u{200b}\u{200b}\u{200b}")]);
    let note = read(&text, Origin::Paste).findings[0].note;
    assert_eq!(note, Note::Character { character: '\u{200b}', count: 3 });
    reads(&format!("{A}\u{200b}"), A, &[("invisible_character", "certain", "\u{200b}")]);
    reads(&format!("x-goog-api-key: {A}\u{a0}"), A, &[("invisible_character", "likely", "\u{a0}")]);
}

#[test]
fn lookalike_character() {
    let (standard, auth) = (standard(), auth());
    reads(&standard.replacen('A', "А", 1), S, &[("lookalike_character", "certain", "А")]);
    reads(
        &standard.replacen("AI", "АІ", 1),
        S,
        &[("lookalike_character", "certain", "А"), ("lookalike_character", "certain", "І")],
    );
    reads(&auth.replacen('A', "Α", 1), A, &[("lookalike_character", "certain", "Α")]);
    reads(&auth.replacen('.', "．", 1), A, &[("lookalike_character", "certain", "．")]);
    reads(&auth.replacen('.', "。", 1), A, &[("lookalike_character", "certain", "。")]);
    reads(&auth.replacen('-', "–", 1), A, &[("lookalike_character", "certain", "–")]);
    reads(&standard.replacen('-', "—", 1), S, &[("lookalike_character", "certain", "—")]);
    reads(&standard.replacen('z', "ｚ", 1), S, &[("lookalike_character", "certain", "ｚ")]);
    reads(
        &format!("GEMINI_API_KEY={}", standard.replacen('B', "В", 1)),
        S,
        &[("lookalike_character", "certain", "В")],
    );
    reads(
        &format!("my key {} here", standard.replacen('A', "А", 1)),
        S,
        &[("lookalike_character", "certain", "А")],
    );
}

#[test]
fn utf16_is_told_once() {
    let text: String = auth().chars().flat_map(|letter| [letter, '\0']).collect();
    reads(&text, A, &[("invisible_character", "certain", "\0")]);
    assert_eq!(read(&text, Origin::Paste).findings[0].note, Note::Character { character: '\0', count: 53 });
}

#[test]
fn quotes_that_are_right() {
    reads("buildConfigField(\"String\", \"GEMINI_API_KEY\", \"\\\"{{auth}}\\\"\")", A, &[]);
    reads("api_key = \"\"\"{{auth}}\"\"\"", A, &[]);
    reads("curl -d '{\"key\":\"{{auth}}\"}'", A, &[]);
    reads("echo \"{\\\"apiKey\\\":\\\"{{auth}}\\\"}\"", A, &[]);
}

#[test]
fn quotes() {
    reads("“{{auth}}”", A, &[("smart_quotes", "certain", "“"), ("smart_quotes", "certain", "”")]);
    reads(
        "GEMINI_API_KEY=“{{auth}}”",
        A,
        &[("smart_quotes", "certain", "“"), ("smart_quotes", "certain", "”")],
    );
    reads(
        "export GEMINI_API_KEY=‘{{standard}}’",
        S,
        &[("smart_quotes", "certain", "‘"), ("smart_quotes", "certain", "’")],
    );
    reads("GEMINI_API_KEY={{auth}}”", A, &[("smart_quotes", "certain", "”")]);
    reads("\"{{auth}}\"", A, &[("quoted", "likely", "\""), ("quoted", "likely", "\"")]);
    reads("'{{standard}}'", S, &[("quoted", "likely", "'"), ("quoted", "likely", "'")]);
    reads("{{standard}}\"", S, &[("quoted", "likely", "\"")]);
    reads("set GEMINI_API_KEY=\"{{auth}}\"", A, &[("quoted", "certain", "\""), ("quoted", "certain", "\"")]);
    reads(
        "C:\\> set GEMINI_API_KEY=\"{{auth}}\"",
        A,
        &[("quoted", "certain", "\""), ("quoted", "certain", "\"")],
    );
    reads("GEMINI_API_KEY='\"{{auth}}\"'", A, &[("quoted", "certain", "\""), ("quoted", "certain", "\"")]);
    reads(
        "environment:\n  - GEMINI_API_KEY=\"{{auth}}\"",
        A,
        &[("quoted", "likely", "\""), ("quoted", "likely", "\"")],
    );
    reads(
        "-H 'x-goog-api-key: \"{{auth}}\"'",
        A,
        &[("quoted", "certain", "\""), ("quoted", "certain", "\"")],
    );
    reads("https://a.b/c?key=\"{{auth}}\"", A, &[("quoted", "certain", "\""), ("quoted", "certain", "\"")]);
    reads("GEMINI_API_KEY=\"{{auth}}\nA=1", A, &[("quoted", "likely", "\"")]);
    reads("GEMINI_API_KEY={{auth}}\"\nA=1", A, &[("quoted", "likely", "\"")]);
}

#[test]
fn prefix_included() {
    reads("GEMINI_API_KEY=GEMINI_API_KEY={{auth}}", A, &[("prefix_included", "certain", "GEMINI_API_KEY=")]);
    reads(
        "GEMINI_API_KEY=\"GEMINI_API_KEY={{auth}}\"",
        A,
        &[("prefix_included", "certain", "GEMINI_API_KEY=")],
    );
    reads("key=key={{standard}}", S, &[("prefix_included", "certain", "key=")]);
    reads("x-goog-api-key: Bearer {{auth}}", A, &[("prefix_included", "certain", "Bearer ")]);
    reads("-H \"x-goog-api-key: Bearer {{auth}}\"", A, &[("prefix_included", "certain", "Bearer ")]);
    reads("api_key=\"Bearer {{auth}}\"", A, &[("prefix_included", "certain", "Bearer ")]);
    reads("GEMINI_API_KEY=Bearer {{auth}}", A, &[("prefix_included", "certain", "Bearer ")]);
    reads(
        "GEMINI_API_KEY=x-goog-api-key: {{auth}}",
        A,
        &[("prefix_included", "certain", "x-goog-api-key: ")],
    );
    reads("GEMINI_API_KEY=key={{auth}}", A, &[("prefix_included", "certain", "key=")]);
    reads("Bearer{{auth}}", A, &[("prefix_included", "likely", "Bearer")]);
    reads("GEMINI_API_KEY=Bearer{{auth}}", A, &[("prefix_included", "certain", "Bearer")]);
    reads("Bearer {{auth}}", A, &[("prefix_included", "likely", "Bearer ")]);
    reads("Authorization: Bearer Bearer {{auth}}", A, &[("prefix_included", "certain", "Bearer ")]);
}

#[test]
fn unexpected_character() {
    let key = standard();
    reads(&with(&key, 20, "#"), S, &[("unexpected_character", "certain", "#")]);
    let replaced = format!("{}${}", &key[..20], &key[21..]);
    reads(&replaced, &replaced, &[("unexpected_character", "certain", "$")]);
    let odd = format!("{}@{}", &key[..20], &key[24..]);
    reads(&odd, &odd, &[("unexpected_character", "likely", "@")]);
    reads(&format!("GEMINI_API_KEY={odd}\n"), &odd, &[("unexpected_character", "likely", "@")]);
    reads("GEMINI_API_KEY={{auth}};\nA=1\n", A, &[("unexpected_character", "likely", ";")]);
    reads("export GEMINI_API_KEY={{auth}};\n", A, &[]);
    reads("const GEMINI_API_KEY = '{{auth}}';\n", A, &[]);
    reads(&with(&auth(), 20, "."), A, &[("unexpected_character", "certain", ".")]);
}

#[test]
fn length() {
    let (standard, auth) = (standard(), auth());
    reads(&standard[..38], &standard[..38], &[("too_short", "certain", "")]);
    reads(
        &format!("GEMINI_API_KEY={}\nA=b", &standard[..30]),
        &standard[..30],
        &[("too_short", "certain", "")],
    );
    reads(&format!("{standard}Q7"), &format!("{standard}Q7"), &[("too_long", "certain", "Q7")]);
    reads(&auth[..40], &auth[..40], &[("too_short", "possible", "")]);
    reads(&format!("{auth}Q7"), &format!("{auth}Q7"), &[("too_long", "possible", "Q7")]);
    let note = read(&standard[..38], Origin::Paste).findings[1].note;
    assert_eq!(note, Note::Length { found: 38, expected: 39 });
}

#[test]
fn doubled_key() {
    reads("{{standard}}{{standard}}", S, &[("doubled_key", "certain", S)]);
    reads("{{auth}}{{auth}}", A, &[("doubled_key", "certain", A)]);
    reads("GEMINI_API_KEY={{auth}}{{auth}}\n", A, &[("doubled_key", "certain", A)]);
}

#[test]
fn missing_dot() {
    let broken = auth().replacen('.', "", 1);
    reads(&broken, A, &[("missing_dot", "likely", "")]);
    reads(&format!("GEMINI_API_KEY={broken}\n"), A, &[("missing_dot", "likely", "")]);
    assert_eq!(read(&broken, Origin::Paste).findings[0].span.start, 2);
}

#[test]
fn wrong_case() {
    let (lower, upper) = (standard().to_ascii_lowercase(), auth().to_ascii_uppercase());
    reads(&lower, &lower, &[("wrong_case", "certain", &lower)]);
    reads(&upper, &upper, &[("wrong_case", "certain", &upper)]);
    let (lower, upper) = (auth().to_ascii_lowercase(), standard().to_ascii_uppercase());
    reads(&lower, &lower, &[("wrong_case", "certain", &lower)]);
    reads(&format!("GEMINI_API_KEY={upper}"), &upper, &[("wrong_case", "certain", &upper)]);
    reads(&format!("aiz{}", &standard()[3..]), S, &[("wrong_case", "likely", "aiza")]);
}

#[test]
fn percent_encoded() {
    reads(&auth().replacen('A', "%41", 1), A, &[("percent_encoded", "certain", "%41")]);
    reads(&auth().replacen('.', "%2E", 1), A, &[("percent_encoded", "certain", "%2E")]);
    reads(
        &format!("GEMINI_API_KEY={}", auth().replacen('.', "%2e", 1)),
        A,
        &[("percent_encoded", "certain", "%2e")],
    );
    reads(&standard().replacen('-', "%2D", 1), S, &[("percent_encoded", "certain", "%2D")]);
    // A server decodes it there.
    reads(&format!("https://a.b/c?key={}&x=1", auth().replacen('.', "%2E", 1)), A, &[]);
}

fn base64(text: &str) -> String {
    let table: Vec<char> =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".chars().collect();
    let group = |part: &[u8]| {
        let bits =
            part.iter().chain(&[0; 3]).take(3).fold(0usize, |bits, byte| bits << 8 | usize::from(*byte));
        let letters = (0..4).map(|n| if n <= part.len() { table[bits >> (18 - 6 * n) & 63] } else { '=' });
        letters.collect::<String>()
    };
    text.as_bytes().chunks(3).map(group).collect()
}

#[test]
fn base64_encoded() {
    for (key, name) in [(standard(), S), (auth(), A)] {
        for (before, bare) in
            [("", "certain"), ("GEMINI_API_KEY=", "certain"), ("k=", "certain"), ("key: ", "certain")]
        {
            let hidden = base64(&format!("{before}{key}"));
            reads(&hidden, name, &[("base64_encoded", bare, &hidden)]);
            reads(&format!("GEMINI_API_KEY={hidden}\n"), name, &[("base64_encoded", "likely", &hidden)]);
        }
        let broken = base64(&format!("{key}\n"));
        reads(
            &broken,
            name,
            &[("base64_encoded", "certain", &broken), ("surrounding_whitespace", "certain", &broken)],
        );
        let manifest = format!("kind: Secret\ndata:\n  GEMINI_API_KEY: {}\n", base64(&key));
        reads(&manifest, name, &[]);
        let log = format!("using {} as key", base64(&key));
        reads(&log, name, &[("base64_encoded", "certain", &base64(&key))]);
    }
}

#[test]
fn masked_key() {
    reads("AIza…abcd", "", &[("masked_key", "certain", "…")]);
    reads("AIzaSy••••••", "", &[("masked_key", "certain", "••••••")]);
    reads("AQ.***", "", &[("masked_key", "certain", "***")]);
    reads("AQ.Ab8RN6...x7Qz", "", &[("masked_key", "certain", "...")]);
    reads("GEMINI_API_KEY=AIza****wxyz\n", "", &[("masked_key", "certain", "****")]);
    reads("GEMINI_API_KEY=********", "", &[("masked_key", "likely", "********")]);
    reads("GEMINI_API_KEY=[REDACTED]", "", &[("masked_key", "likely", "[REDACTED]")]);
    reads("x-goog-api-key: <redacted>", "", &[("masked_key", "likely", "<redacted>")]);
    reads("API key provided AIzaSyB***wxyz is wrong", "", &[("masked_key", "possible", "***")]);
}

#[test]
fn placeholder() {
    for word in [
        "YOUR_API_KEY",
        "your-api-key-here",
        "<YOUR_API_KEY>",
        "CHANGE_ME",
        "xxxxxxxxxxxx",
        "YOUR_GEMINI_API_KEY",
        "your_gemini_key_here",
    ] {
        reads(word, "", &[("placeholder", "certain", word)]);
        for text in [
            format!("GEMINI_API_KEY={word}\n"),
            format!("GEMINI_API_KEY=\"{word}\""),
            format!("-H \"x-goog-api-key: {word}\""),
            format!("client = Client(api_key=\"{word}\")"),
        ] {
            reads(&text, "", &[("placeholder", "certain", word)]);
        }
    }
    reads(
        "curl https://generativelanguage.googleapis.com/v1beta/models?key=YOUR_API_KEY",
        "",
        &[("placeholder", "certain", "YOUR_API_KEY")],
    );
    reads("GEMINI_API_KEY=$GEMINI_API_KEY", "", &[("placeholder", "likely", "$GEMINI_API_KEY")]);
    reads(
        "A=1\nGEMINI_API_KEY=${GEMINI_API_KEY}\nB=2",
        "",
        &[("placeholder", "likely", "${GEMINI_API_KEY}")],
    );
    reads("GEMINI_API_KEY=\"${GEMINI_API_KEY}\"\n", "", &[("placeholder", "likely", "${GEMINI_API_KEY}")]);
    reads("setx GEMINI_API_KEY \"your-api-key\"", "", &[("placeholder", "certain", "your-api-key")]);
    let filled = format!("AIzaSy{}", "X".repeat(33));
    reads(&filled, "", &[("placeholder", "certain", &filled)]);
}

#[test]
fn other_provider_key() {
    for text in ["OPENAI_API_KEY={{auth}}", "ANTHROPIC_API_KEY={{auth}}"] {
        reads(text, A, &[("other_provider_key", "likely", A)]);
        assert_eq!(read(&fill(text), Origin::Paste).findings[0].note, Note::Provider("Google Gemini"));
    }
    reads("GEMINI_API_KEY={{openai}}", "{{openai}}", &[("other_provider_key", "certain", "{{openai}}")]);
    for key in ["openai", "anthropic", "deepseek", "groq", "github", "stripe", "aws", "gitlab"] {
        let key = format!("{{{{{key}}}}}");
        reads(&key, &key, &[]);
        reads(&format!("My key {key} fails"), &key, &[]);
        reads(&format!("GEMINI_API_KEY={key}"), &key, &[("other_provider_key", "certain", &key)]);
    }
    reads(
        "OPENAI_API_KEY={{auth}}\nOPENAI_BASE_URL=https://generativelanguage.googleapis.com/v1beta/openai",
        A,
        &[],
    );
}

#[test]
fn other_secrets_of_google() {
    reads("{{oauth}}", "{{oauth}}", &[("oauth_token", "likely", "{{oauth}}")]);
    reads(
        "GEMINI_API_KEY={{client_secret}}",
        "{{client_secret}}",
        &[("oauth_client_secret", "certain", "{{client_secret}}")],
    );
    reads("GOOGLE_API_KEY={{project}}", "{{project}}", &[("project_id", "certain", "{{project}}")]);
    reads("x-goog-api-key: {{jwt}}", "{{jwt}}", &[("json_web_token", "certain", "{{jwt}}")]);
}

#[test]
fn keys_of_no_known_shape() {
    let odd = fill("{{groq}}").replacen("gsk_", "q7", 1);
    reads(&odd, &odd, &[]);
    reads(&format!("GEMINI_API_KEY={odd}"), &odd, &[]);
    reads(&format!("-H 'x-goog-api-key: {odd}'"), &odd, &[]);
    let whose = |text: &str| read(text, Origin::Paste).credentials[0].provider.id;
    assert_eq!(whose(&odd), "unknown");
    assert_eq!(whose(&format!("GEMINI_API_KEY={odd}")), "gemini");
    assert_eq!(read(&odd, Origin::Paste).credentials[0].kind.id, "unknown");
    reads("GEMINI_API_KEY=q7Zw93kdPq2", "q7Zw93kdPq2", &[("too_short", "possible", "")]);
}

#[test]
fn service_account_json() {
    let pem = format!(
        "{}{}\\n{}",
        "-----BEGIN PRIVATE KEY-----\\n",
        fill("{{github}}{{github}}"),
        "-----END PRIVATE KEY-----"
    );
    let text = format!(
        "{{\n  \"type\": \"service_account\",\n  \"project_id\": \"a\",\n  \"private_key\": \"{pem}\\n\"\n}}"
    );
    reads(&text, &pem, &[("service_account_json", "certain", "\"service_account\"")]);
    reads(
        "{\"type\": \"service_account\"",
        "",
        &[("service_account_json", "certain", "\"service_account\"")],
    );
}

#[test]
fn lines_of_a_file() {
    let text = "A=1\r\nGEMINI_API_KEY={{auth}}\r\nB=2\r\n";
    reads(text, A, &[("crlf_line_endings", "possible", "\r")]);
    reads_from(Origin::File, text, A, &[("crlf_line_endings", "certain", "\r")]);
}

#[test]
fn published_examples() {
    let pieces = ["AIzaSyDaGmWKa4JsXZ", "-HjGw7ISLn_3namBGewQe"].concat();
    let causes: Vec<_> =
        read(&pieces, Origin::Paste).findings.iter().map(|finding| finding.cause.id()).collect();
    assert_eq!(causes, ["published_example"]);
    let typed = format!("AIzaSyA{}", "1234567890abcdefghijklmnopqrstuv");
    reads(&typed, &typed, &[("published_example", "possible", &typed)]);
}
