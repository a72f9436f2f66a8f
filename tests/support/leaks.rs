//! Secrets of many kinds and personal data in many forms, in the places where texts hold them, and what of them a
//! report gives away. All secrets are made at run time.

use std::fmt::Write;

use key_clinic::check::Event;
use key_clinic::exchange::{Answer, Outcome};
use key_clinic::intake::Origin;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{Report, report};
use key_clinic::visit::Order;

use super::visit::open;
use super::{ALNUM, fake};

pub const TODAY: Date = Date::new(2026, 11, 30);

const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SMALL: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
const CAPITAL: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const BASE32: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BASE64: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL64: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const HEX: &str = "0123456789abcdef";
const DIGITS: &str = "0123456789";
const PRINTABLE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%*+-./:=?@^_~";

/// Name, what stands in front, alphabet, length. The name says whose secret it is like.
const KINDS: &[(&str, &str, &str, usize)] = &[
    ("gemini standard", "AIza|Sy", URL64, 33),
    ("gemini auth", "AQ|.Ab8RN6", URL64, 44),
    ("openai project", "sk-|proj-", URL64, 120),
    ("openai session", "sess|-", ALNUM, 40),
    ("anthropic", "sk-|ant-api03-", URL64, 95),
    ("openrouter", "sk-|or-v1-", HEX, 64),
    ("deepseek", "sk|-", HEX, 32),
    ("alibaba plan", "sk-|sp-", SMALL, 32),
    ("kimi coding", "sk-|kimi-", ALNUM, 64),
    ("minimax", "sk-|cp-", ALNUM, 80),
    ("groq", "gs|k_", ALNUM, 52),
    ("xai", "xa|i-", ALNUM, 80),
    ("mistral", "", ALNUM, 32),
    ("cohere", "", ALNUM, 40),
    ("together", "", HEX, 64),
    ("fireworks", "fw|_", ALNUM, 24),
    ("huggingface", "hf|_", ALNUM, 34),
    ("perplexity", "pplx|-", ALNUM, 48),
    ("replicate", "r8|_", ALNUM, 37),
    ("nvidia", "nvapi|-", URL64, 64),
    ("vercel", "vck|_", ALNUM, 56),
    ("cerebras", "csk|-", SMALL, 48),
    ("elevenlabs", "sk|_", HEX, 48),
    ("voyage", "pa|-", URL64, 43),
    ("langsmith", "lsv2|_pt_", HEX, 32),
    ("tavily", "tvly|-", ALNUM, 32),
    ("pinecone", "pcsk|_", ALNUM, 68),
    ("jina", "jina|_", ALNUM, 60),
    ("supabase", "sb_|secret_", URL64, 31),
    ("notion", "ntn|_", ALNUM, 46),
    ("linear", "lin_|api_", ALNUM, 40),
    ("slack bot", "xox|b-", "0123456789-", 24),
    ("slack tail", "xox|p-", ALNUM, 32),
    ("slack app", "xapp|-1-", CAPITAL, 64),
    ("telegram", "", DIGITS, 10),
    ("telegram tail", "AA", URL64, 33),
    ("discord", "MT", URL64, 70),
    ("sendgrid", "SG|.", URL64, 66),
    ("twilio sid", "AC", HEX, 32),
    ("twilio token", "", HEX, 32),
    ("mailgun", "key|-", HEX, 32),
    ("mailchimp", "", HEX, 36),
    ("pypi", "pypi|-AgE", URL64, 150),
    ("npm", "npm|_", ALNUM, 36),
    ("docker", "dckr|_pat_", URL64, 27),
    ("shopify", "shpat|_", HEX, 32),
    ("square", "EAAA", URL64, 60),
    ("stripe", "sk_|live_", ALNUM, 99),
    ("stripe hook", "whsec|_", BASE64, 32),
    ("stripe organisation", "sk_|org_live_", ALNUM, 40),
    ("github", "gh|p_", ALNUM, 36),
    ("github fine", "github|_pat_", ALNUM, 82),
    ("gitlab", "glpat|-", URL64, 20),
    ("digitalocean", "dop|_v1_", HEX, 64),
    ("cloudflare", "cfut|_", ALNUM, 48),
    ("vault", "hvs|.", URL64, 95),
    ("databricks", "dapi", HEX, 32),
    ("newrelic", "NRAK|-", CAPITAL, 27),
    ("grafana", "glsa|_", ALNUM, 41),
    ("sentry", "sntrys|_", BASE64, 100),
    ("postman", "PMAK|-", HEX, 59),
    ("airtable", "pat", ALNUM, 78),
    ("figma", "figd|_", URL64, 40),
    ("heroku", "HRKU|-", HEX, 36),
    ("fly", "fo1|_", URL64, 43),
    ("railway", "", HEX, 36),
    ("datadog", "", HEX, 40),
    ("algolia", "", HEX, 32),
    ("azure 32", "", HEX, 32),
    ("azure 84", "", ALNUM, 84),
    ("azure storage", "", BASE64, 86),
    ("azure client", "8Q~", PRINTABLE, 37),
    ("aws secret", "", BASE64, 40),
    ("aws id", "AKIA", BASE32, 16),
    ("aws session", "IQoJb3JpZ2lu", BASE64, 200),
    ("bedrock", "ABSK", BASE64, 128),
    ("google refresh", "1//0", URL64, 60),
    ("google code", "4/0A", URL64, 60),
    ("google access", "ya29|.a0", URL64, 160),
    ("google client secret", "GOCSPX|-", URL64, 28),
    ("okta", "00", URL64, 40),
    ("auth0", "", URL64, 64),
    ("firebase", "1:", HEX, 40),
    ("jwt part", "ey|J", URL64, 120),
    ("jwt signature", "", URL64, 43),
    ("basic", "", BASE64, 28),
    ("session", "", HEX, 26),
    ("php session", "", SMALL, 26),
    ("cookie", "s%3A", URL64, 70),
    ("csrf", "", BASE64, 44),
    ("age", "AGE-SECRET-|KEY-1", CAPITAL, 58),
    ("wireguard", "", BASE64, 43),
    ("ssh line", "b3BlbnNzaC1rZXk", BASE64, 55),
    ("pem line", "MIIE", BASE64, 60),
    ("totp", "", BASE32, 32),
    ("upper", "", CAPITAL, 25),
    ("lower letters", "", LOWER, 32),
    ("upper letters", "", UPPER, 32),
    ("letters and digits", "", SMALL, 20),
    ("short mixed", "", ALNUM, 12),
    ("uuid", "", HEX, 32),
    ("crypto private", "0x", HEX, 64),
    ("password", "", PRINTABLE, 16),
    ("long password", "", PRINTABLE, 40),
    ("webhook", "T0", ALNUM, 40),
    ("sas", "sv", URL64, 44),
    ("ulid", "01", CAPITAL, 24),
    ("nanoid", "", URL64, 21),
    ("base32 lower", "", "abcdefghijklmnopqrstuvwxyz234567", 26),
    ("signed", "", HEX, 128),
];

/// A kind of secret and one of them.
pub struct Secret {
    pub kind: &'static str,
    pub text: String,
}

/// One secret of each kind; another for each seed.
pub fn secrets(seed: u64) -> Vec<Secret> {
    let of = |(index, (kind, prefix, alphabet, length)): (u64, &(&'static str, &str, &str, usize))| Secret {
        kind,
        // The bar keeps prefix and body apart in this file.
        text: prefix.replace('|', "") + &fake(seed * 1009 + index, alphabet, *length),
    };
    (0..).zip(KINDS).map(of).collect()
}

/// The places of a secret in a text that has a verdict.
pub const PLACES: [&str; 6] = [
    "httpx.LocalProtocolError: Illegal header value b'Bearer {}\\n'",
    "Error code: 401 - {'error': {'message': 'Incorrect API key provided: {}. You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error', 'code': 'invalid_api_key'}}",
    "google.genai.errors.ClientError: 400 INVALID_ARGUMENT. {'error': {'code': 400, 'message': 'API key not valid. Please pass a valid API key. ({})', 'status': 'INVALID_ARGUMENT'}}",
    "{\"error\":{\"code\":403,\"message\":\"Permission denied on resource {}\",\"status\":\"PERMISSION_DENIED\"}}",
    "{\"error\":{\"code\":403,\"message\":\"Denied: cookie sid={}; Authorization: Basic {}\",\"status\":\"PERMISSION_DENIED\"}}",
    "openai.AuthenticationError: 401 for https://alice:{}@proxy.example:3128/?token={}&x=1 said \"{}\"",
];

/// The place with the secret in it; a quote or backslash of the secret would end the text around it.
pub fn placed(place: &str, secret: &str) -> String {
    place.replace("{}", secret)
}

/// The report after a paste.
pub fn pasted(text: &str, owners: bool) -> Report {
    let mut visit = open(TODAY);
    visit.disclosure.owners = owners;
    visit.read(text.to_string(), Origin::Paste);
    report(&visit)
}

/// The report after a paste and an answer to Check; the same as [`pasted`] where nothing can be asked.
pub fn answered(text: &str, http: u16, body: &str) -> Report {
    let mut visit = open(TODAY);
    visit.read(text.to_string(), Origin::Paste);
    if let Some(Order::Ask { ticket, .. }) = visit.on(Event::Press) {
        let answer = Answer { headers: Vec::new(), http, body: body.to_string(), elapsed_ms: 1 };
        visit.on(Event::Answered(ticket, Outcome::Answer(answer)));
    }
    report(&visit)
}

/// Everything that is copied, or printed.
pub fn shared(report: &Report) -> String {
    let mut all = String::new();
    all.extend(report.markdown.as_deref());
    all.extend(report.json.as_deref());
    report.letter.iter().flat_map(|letter| &letter.lines).for_each(|line| all.push_str(line));
    for verdict in &report.verdicts {
        verdict.evidence.iter().for_each(|fact| all.push_str(fact.shared()));
        let urls = verdict.steps.iter().filter_map(|step| step.shared_url.as_ref());
        urls.for_each(|url| all.push_str(&url.text));
    }
    all
}

/// Everything that is drawn of the text and of answers, beside the box itself.
pub fn drawn(report: &Report) -> String {
    let mut all = shared(report);
    for segment in &report.marked {
        all.push_str(&segment.text);
    }
    for fact in report.verdicts.iter().flat_map(|verdict| &verdict.evidence) {
        write!(all, "\n{}", fact.text).expect("a string takes all");
    }
    report.credentials.iter().for_each(|line| all.push_str(&line.place));
    report.withheld.iter().for_each(|token| all.push_str(&token.token));
    all
}

/// Eight characters of the secret that stand in the text, in whatever case.
pub fn leak(secret: &str, text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let letters: Vec<char> = secret.to_lowercase().chars().collect();
    let mut pieces = letters.windows(8).map(|piece| piece.iter().collect::<String>());
    pieces.find(|piece| text.contains(piece.as_str()))
}

/// Personal data as people and services write it: the text, and the part that must not be shared.
pub fn personal() -> Vec<(String, String)> {
    let number = "987654321098";
    let id = "418823-acme";
    let mut all: Vec<(String, String)> = Vec::new();
    let mut add = |text: &str, value: &str| all.push((text.replace("{}", value), value.to_string()));
    for form in [
        "consumer 'project_number:{}'",
        "projects/{}",
        "project:{}",
        "project_{}",
        "proj-{}",
        "project {}",
        "project #{}",
        "project number {}",
        "project_number={}",
        "\"project_number\": \"{}\"",
        "projectNumber: {}",
        "consumer: projects/{}",
        "consumers/{}",
        "folders/{}",
        "organizations/{}",
        "https://console.developers.google.com/apis/api/generativelanguage.googleapis.com/overview?project={}",
        "{}-compute@developer.gserviceaccount.com",
        "{}-abc123.apps.googleusercontent.com",
        "arn:aws:iam::{}:user/deploy",
        "account {}",
        "account_id={}",
        "tenant {}",
        "({})",
        "[{}]",
        "<{}>",
        "{},",
        "#{}",
        "n{}",
        "Project({})",
        "billingAccounts/{}",
    ] {
        add(form, number);
    }
    for form in ["gen-lang-client-{}", "project gen-lang-client-{}"] {
        add(form, "0123456789");
    }
    for form in
        ["projects/{}", "projects/my-{}", "project:{}", "project_id={}", "Project '{}'", "?project={}"]
    {
        add(form, id);
    }
    add("{}", "1234-5678-9012");
    add("{}", "９８７６５４３２１０９８");
    for mail in [
        "alice.miller@corp.example",
        "a.b+c@mail.example.org",
        "müller@beispiel.de",
        "root@localhost",
        "alice%40corp.example",
    ] {
        for form in ["{}", "user {}", "<{}>", "email={}", "mailto:{}"] {
            add(form, mail);
        }
    }
    for address in ["203.0.113.77", "2001:db8::7f3a", "::ffff:203.0.113.77", "fdab:cdef::fade"] {
        for form in
            ["{}", "({})", "[{}]:443", "address {}.", "ip:{}", "https://[{}]:8443/", "from {}, port 8080"]
        {
            add(form, address);
        }
    }
    for form in ["connect ECONNREFUSED {}:443", "https://{}:8443/", "ip_{}", "{}-203.0.113.99"] {
        add(form, "203.0.113.77");
    }
    add("ip-{}.ec2.internal", "203-0-113-77");
    for phone in ["+14155550123", "415-555-0123", "(415) 555-0123", "+1 415 555 0123"] {
        add("call {}", phone);
    }
    add("card {}", "4242 4242 4242 4242");
    add("request {}", "3f2504e0-4f89-11d3-9a0c-0305e82c3301");
    for (form, name) in [
        ("/home/{}/app.py", "alice"),
        ("C:\\Users\\{}\\app.py", "alice"),
        ("/Users/{}/x", "amiller"),
        ("user/{}", "deploy"),
    ] {
        add(form, name);
    }
    for (form, name) in [
        ("organization {}", "org-AbCdEfGh12345678"),
        ("organization `{}`", "org_01htyq2wxyz98765"),
        ("org {}", "0b1d2f3a-4c5e-6789-abcd-ef0123456789"),
        ("{}", "proj_AbCdEfGh12345678"),
        ("host {}", "billing.acme-internal.example"),
        ("host {}:8080", "db01.corp.internal"),
    ] {
        add(form, name);
    }
    all
}

/// An answer of Google that says so.
pub fn says(text: &str) -> String {
    let message = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        "{{\"error\":{{\"code\":403,\"message\":\"Permission denied: {message} is not allowed.\",\"status\":\"PERMISSION_DENIED\"}}}}"
    )
}

/// Characters and breaks that stray into a key on its way.
fn strays() -> Vec<String> {
    let single = "&\"'()<>[]\\{}|`·•…‘’“”«»!#$%*+,/:;=?@^~§¶†–—−‑⁃°¦¨´ˋ˜ªº№™©®←→│┃┆█▌▒";
    let unseen = "\u{a0}\u{ad}\u{34f}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{202f}\u{2060}\u{2066}\u{2069}\u{3000}\u{feff}\t\r\0\u{1b}\u{7f}";
    let alike = "АВСЕНОРТХаеорсухіѕΑΒΕΖΗΙΚΜΝΟΡΤΧαοⅠⅤ０１ＡＢａｂéüñßøł中文あ한";
    let written = [
        "{{",
        "}}",
        "$(",
        "\\n",
        "\\r\\n",
        "\\\n",
        "\n",
        "\r\n",
        "\n> ",
        "\n| ",
        "\n    ",
        "\" \"",
        "' + '",
        "\" + \"",
        "\", \"",
        "&#8203;",
        "\\u200b",
        "&amp;",
        "<br>",
        "<wbr/>",
        "%20",
        "%0A",
        "&nbsp;",
        "&lt;",
        "```",
        "\n\n",
        " \\\n  ",
        "…\n",
        "\u{200b}\n",
        " ",
        "  ",
        "\t\t",
        "\\t",
        "=\n",
        "\n+",
        "\n#",
        "\n// ",
        "\n\"",
        "\\\"",
    ];
    let all = [single, unseen, alike].concat();
    all.chars().map(String::from).chain(written.map(String::from)).collect()
}

/// The visitor's own key, and a text that holds it with a stray in it.
pub fn strayed() -> Vec<(String, String)> {
    let surroundings = [
        "{}",
        "GEMINI_API_KEY={}",
        "export GEMINI_API_KEY=\"{}\"",
        "curl -H 'x-goog-api-key: {}' https://generativelanguage.googleapis.com/v1beta/models",
        "httpx.LocalProtocolError: Illegal header value b'{}'",
        "requests.exceptions.InvalidHeader: Invalid header value: 'Bearer {}'",
        "{\"error\":{\"code\":403,\"message\":\"Permission denied: Consumer 'api_key:{}' has been suspended.\",\"status\":\"PERMISSION_DENIED\"}}",
        "https://generativelanguage.googleapis.com/v1beta/models?key={}&alt=json",
        "java.lang.IllegalArgumentException: Unexpected char 0x0a at 32 in x-goog-api-key value: {}",
    ];
    let strays = strays();
    let mut all = Vec::new();
    for key in [super::auth(), super::standard()] {
        for at in [12, key.len() / 2 + 3] {
            for stray in &strays {
                let broken = [&key[..at], stray.as_str(), &key[at..]].concat();
                all.extend(surroundings.map(|place| (key.clone(), placed(place, &broken))));
            }
        }
    }
    all
}

/// Every wording of every rule, as a text.
pub fn phrases() -> Vec<String> {
    let texts = key_clinic::knowledge::rules::all()
        .flat_map(|sign| sign.phrase.iter().copied().chain(sign.reason).chain(sign.status));
    texts.map(|text| text.replace('*', "…")).collect()
}

/// Plain prose, as people write around an error.
pub const PROSE: &[&str] = &[
    "I have been using this key for about three months without any trouble, and since yesterday evening every request fails with the same message. Nothing in my code has changed.",
    "The deployment works on my laptop but not on the server. Both read the same environment file, so I suspect that the container was started before the variable was set.",
    "Could somebody please explain what this means? I followed the official tutorial step by step, created a new project, enabled billing and waited for an hour.",
    "We upgraded the library last week. After the upgrade the client sends the request to a different address, which returns an empty answer and closes the connection.",
    "My manager asked me to find out why the nightly job stopped. The log says that permission was denied, although the service account still has the role of an editor.",
    "It fails only sometimes: perhaps one call in ten. When I try again a few seconds later it succeeds, even with the same prompt and the same model.",
    "Please note that the quota was raised for our organization in October, and the page in the console shows that we have used less than five percent of it today.",
    "First I thought that the firewall blocks it, however a plain request with curl from the same machine gets through and lists all of the available models.",
    "The student account has no credit card attached. Is it still possible to use the free tier in Germany, or do I have to wait until the end of the month?",
    "Running the tests in parallel makes it worse. With a single worker everything passes, with eight workers most of them time out or return an error about too many requests.",
    "I've been stuck on this for thirty minutes. My colleague's laptop works over the same Wi-Fi, but mine doesn't.",
    "We're using Ktor with a coroutine on Android, and it isn't retrying; OkHttp and Retrofit behave the same on Monday night.",
    "公司网络需要走代理，在浏览器里能打开 AI Studio，但是用 Python 脚本请求就超时，是不是需要设置代理？",
    "您好，请问这个错误是因为地区限制吗？我在香港的服务器上部署，之前一直可以正常使用。",
    "按照文档配置了环境变量，重启终端之后 echo 能看到密钥，可是程序里读取出来是空的。",
    "密钥昨天还能用，今天突然报错，提示没有权限。我没有修改过任何代码，也重新生成过一次密钥，但结果一样。",
    "在本地运行正常，部署到服务器之后就返回 403，日志里只有一行 PERMISSION_DENIED，请问应该检查哪里？",
];

/// Words of a text, and those of them that its shared form still holds in order. Chinese is counted by characters.
pub fn kept(text: &str, shared: &str) -> (usize, usize) {
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let mut stays = 0;
    let all: Vec<&str> = shared.split_whitespace().collect();
    let mut at = 0;
    for word in &words {
        if let Some(found) = all.iter().skip(at).position(|other| other == word) {
            stays += 1;
            at += found + 1;
        }
    }
    (words.len(), stays)
}
