//! Texts made to be slow: what the reading must pass over in one go, whatever it is written in.

use key_clinic::knowledge::provider::Alphabet;
use key_clinic::knowledge::providers;

/// A kind of text of any length.
pub struct Class {
    pub name: String,
    text: Text,
}

enum Text {
    /// The same piece over and over.
    Unit(String),
    /// A line by its number.
    Lines(fn(usize) -> String),
    /// So many of one, then so many of the other.
    Nested(char, char),
}

impl Class {
    fn unit(name: impl Into<String>, unit: impl Into<String>) -> Self {
        Self { name: name.into(), text: Text::Unit(unit.into()) }
    }

    fn lines(name: &str, line: fn(usize) -> String) -> Self {
        Self { name: name.into(), text: Text::Lines(line) }
    }

    /// A text of this class, of about so many bytes.
    pub fn text(&self, size: usize) -> String {
        match &self.text {
            Text::Unit(unit) => unit.repeat(size / unit.len()),
            Text::Nested(open, close) => {
                let half = |one: &char| one.to_string().repeat(size / 2);
                [half(open), half(close)].concat()
            }
            Text::Lines(line) => {
                let mut text = String::with_capacity(size + 1000);
                for n in 0.. {
                    if text.len() >= size {
                        break;
                    }
                    text.push_str(&line(n));
                }
                text
            }
        }
    }
}

/// Single characters and short pieces, by what they are.
const UNITS: &[(&str, &str)] = &[
    // Letters with marks, and marks alone.
    ("a + combining acute", "a\u{301}"),
    ("combining acute alone", "\u{301}"),
    ("e acute", "é"),
    ("Zalgo", "z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}"),
    // What is not seen.
    ("zero-width space", "\u{200b}"),
    ("word joiner", "\u{2060}"),
    ("soft hyphen", "\u{ad}"),
    ("byte order mark", "\u{feff}"),
    ("bidi marks", "\u{202e}\u{202d}\u{2066}\u{2069}"),
    ("variation selector", "\u{fe0f}"),
    ("A + zero-width space", "A\u{200b}"),
    ("zero-width space + space", "\u{200b} "),
    ("no-break space", "\u{a0}"),
    ("ideographic space", "\u{3000}"),
    ("line separator", "\u{2028}"),
    ("NUL", "\0"),
    ("replacement character", "\u{fffd}"),
    ("replacement character, spaced", "\u{fffd} "),
    ("private use", "\u{e000}"),
    // What looks like something else.
    ("full-width letters", "ＡＩｚａＳｙ"),
    ("full-width AIza, spaced", "ＡＩｚａ "),
    ("Cyrillic look-alikes", "АІzа"),
    ("Cyrillic A, spaced", "А "),
    ("Greek look-alikes", "ΑΒΕΖ "),
    ("mathematical letters", "\u{1d400}\u{1d408}"),
    ("en dash", "–"),
    ("smart quotes", "“x” "),
    ("bullet", "•"),
    ("ellipsis", "…"),
    ("emoji", "🔑"),
    ("emoji sequence", "👩\u{200d}👩\u{200d}👧\u{200d}👦"),
    ("flags", "🇨🇳"),
    ("box drawing", "│ "),
    ("box drawing, rules", "─────┼"),
    ("block elements", "█░"),
    // One character.
    ("space", " "),
    ("newline", "\n"),
    ("CRLF", "\r\n"),
    ("tab", "\t"),
    ("A", "A"),
    ("a", "a"),
    ("0", "0"),
    ("-", "-"),
    (".", "."),
    ("_", "_"),
    ("/", "/"),
    ("\\", "\\"),
    ("%", "%"),
    ("=", "="),
    (":", ":"),
    (",", ","),
    (";", ";"),
    ("\"", "\""),
    ("'", "'"),
    ("`", "`"),
    ("*", "*"),
    ("|", "|"),
    ("$", "$"),
    ("#", "#"),
    ("&", "&"),
    ("<", "<"),
    (">", ">"),
    ("{", "{"),
    ("[", "["),
    ("(", "("),
    ("^", "^"),
    ("@", "@"),
    ("escape", "\u{1b}"),
    // Escapes.
    ("%41", "%41"),
    ("%41%49", "%41%49%7A%61"),
    ("%E4%B8%AD", "%E4%B8%AD"),
    ("%22", "%22"),
    ("\\u4e2d", "\\u4e2d"),
    ("\\u0041", "\\u0041"),
    ("\\n", "\\n"),
    ("\\\\\\\"", "\\\\\\\""),
    ("&#20013;", "&#20013;"),
    ("&quot;", "&quot;"),
    ("&nbsp;", "&nbsp;"),
    ("colour of a terminal", "\u{1b}[32m"),
    ("colour, each letter", "\u{1b}[31mA\u{1b}[0m"),
    ("colour, written out", "\\u001b[32mA"),
    ("^[[", "^[["),
    // Pairs and words.
    ("\" ", "\" "),
    ("= ", "= "),
    (": ", ": "),
    (", ", ", "),
    ("- ", "- "),
    ("a ", "a "),
    ("A ", "A "),
    ("A\\n", "A\n"),
    ("key ", "key "),
    ("key=", "key="),
    ("key: ", "key: "),
    ("api_key=", "api_key="),
    ("\"key\": \"", "\"key\": \""),
    ("?key=", "?key="),
    ("value: ", "value: "),
    ("name: value: ", "name: value: "),
    ("value: after a long name", "name: GEMINI_API_KEY\nvalue: \n"),
    ("Bearer ", "Bearer "),
    ("Authorization: Bearer ", "Authorization: Bearer "),
    ("code=", "code="),
    ("code: 403 ", "code: 403 "),
    ("reason: \"", "reason: \""),
    ("google", "google "),
    ("requests to this api ", "requests to this api "),
    ("API_KEY_INVALID ", "API_KEY_INVALID "),
    ("API key not valid. ", "API key not valid. "),
    ("Error: 403\\n", "Error: 403\n"),
    ("HTTP 401 from api.groq.com\\n", "HTTP 401 from api.groq.com\n"),
    ("Provider returned error", "Provider returned error \"raw\": \""),
    ("[{\"error\":", "[{\"error\":"),
    ("error\": {", "error\": {"),
    ("2026-", "2026-"),
    ("-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\n"),
    ("\"service_account\"", "\"service_account\" "),
    ("://", "://"),
    ("models/gemini-", "models/gemini-"),
    ("eyJ.eyJ.", "eyJ.eyJ."),
    ("QUl6Y", "QUl6Y"),
    ("QUl6Y ", "QUl6Y "),
    ("QUl6Y--", "QUl6Y--"),
    ("QUl6Y==", "QUl6Y=="),
    ("eyJ..eyJ..", "eyJ.."),
    ("api_key=$X", "api_key=$api_key "),
    ("AIza.. behind blanks", "AIza.. "),
    ("base64", "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3A="),
    ("hex", "deadbeef0123456789abcdefcafe"),
];

/// A class's name, and its line with this number.
type Lines = (&'static str, fn(usize) -> String);

/// Lines as programs and people write them.
const LINES: &[Lines] = &[
    ("log, English", english),
    ("log, Chinese", |n| format!("{} 信息 工人 {n} 已完成 /api/项目/{n}，用时 {} 毫秒\n", stamp(n), n % 997)),
    ("log, Japanese", |n| {
        format!("{} 情報 ワーカー {n} は /api/item/{n} を {} ミリ秒で処理しました\n", stamp(n), n % 997)
    }),
    ("log, Korean", |n| {
        format!("{} 정보 작업자 {n} 이(가) /api/item/{n} 을 {} 밀리초에 처리함\n", stamp(n), n % 997)
    }),
    ("log, Russian", |n| {
        format!("{} ИНФО рабочий {n} обработал /api/item/{n} за {} мс\n", stamp(n), n % 997)
    }),
    ("log, Arabic", |n| {
        format!("{} معلومات العامل {n} أنهى /api/item/{n} في {} مللي ثانية\n", stamp(n), n % 997)
    }),
    ("prose, Chinese", |n| {
        format!(
            "第{n}段：密钥是一串由服务商签发的字符，程序在每次请求时把它放进请求头；如果密钥已被删除或被限制，服务器就会拒绝请求。\n"
        )
    }),
    ("prose, Japanese", |n| {
        format!(
            "第{n}段落：キーはサービスが発行する文字列であり、プログラムはリクエストごとにヘッダーへ入れて送信します。\n"
        )
    }),
    ("prose, Korean", |n| {
        format!("{n}번째 문단: 키는 서비스가 발급하는 문자열이며 프로그램은 요청마다 헤더에 넣어 보냅니다.\n")
    }),
    ("prose, Arabic", |n| {
        format!("الفقرة {n}: المفتاح سلسلة من الأحرف تصدرها الخدمة ويرسلها البرنامج مع كل طلب.\n")
    }),
    ("prose, Thai", |n| format!("ย่อหน้าที่ {n}: คีย์คือสตริงที่บริการออกให้และโปรแกรมส่งไปกับทุกคำขอ\n")),
    ("prose, Russian", |n| {
        format!(
            "Абзац {n}: ключ — это строка, которую выдаёт сервис, а программа посылает её с каждым запросом.\n"
        )
    }),
    ("prose, Hindi", |n| {
        format!("अनुच्छेद {n}: कुंजी वह स्ट्रिंग है जिसे सेवा जारी करती है और प्रोग्राम हर अनुरोध के साथ भेजता है।\n")
    }),
    ("prose, Vietnamese", |n| {
        format!("Đoạn {n}: khóa là chuỗi ký tự do dịch vụ cấp, chương trình gửi nó trong mỗi yêu cầu.\n")
    }),
    ("prose, English", |n| {
        format!(
            "Paragraph {n}: a key is a string that the service issues and that the program sends with each request.\n"
        )
    }),
    ("one line, Chinese", |_| "密钥已被删除或被限制服务器就会拒绝请求".to_owned()),
    ("assignments", |n| format!("VARIABLE_{n}=value-{n}\n")),
    ("assignments, Chinese comments", |n| {
        format!("SERVICE_{n}_API_KEY=值{n}  # 第{n}个服务的密钥，请勿提交\n")
    }),
    ("assignments, placeholders", |n| format!("SERVICE_{n}_API_KEY=your-api-key-here\n")),
    ("curl commands", |n| {
        format!(
            "curl -H \"Authorization: Bearer $TOKEN_{n}\" https://api.example.org/v1/items/{n}?key=$KEY\n"
        )
    }),
    ("errors in JSON", |n| {
        format!(
            "{{\"error\": {{\"code\": 403, \"message\": \"request {n} was refused\", \"status\": \"PERMISSION_DENIED\"}}}}\n"
        )
    }),
    ("errors in JSON, Chinese", |n| {
        format!(
            "{{\"error\": {{\"code\": 403, \"message\": \"请求 {n} 被拒绝\", \"status\": \"PERMISSION_DENIED\"}}}}\n"
        )
    }),
    ("errors of Gemini", |n| {
        format!(
            "{} ERROR {{'error': {{'code': 400, 'message': 'API key not valid. Please pass a valid API key.', 'status': 'INVALID_ARGUMENT'}}}} {n}\n",
            stamp(n)
        )
    }),
    ("Markdown table", |n| format!("| {n} | `name-{n}` | 值 | **{}** |\n", n * 7)),
    ("HTML", |n| {
        format!("<li class=\"item\" data-id=\"{n}\"><a href=\"/items/{n}\">第 {n} 项 &amp; more</a></li>\n")
    }),
    ("source code", |n| {
        format!("    if (response.status === {n}) {{ throw new Error(`refused: ${{{n}}}`); }}\n")
    }),
    ("stack trace", |n| {
        format!("    at Object.<anonymous> (/srv/app/node_modules/lib-{n}/index.js:{n}:13)\n")
    }),
    ("access log", |n| {
        format!(
            "10.0.0.{} - - [12/Oct/2026:08:00:00 +0000] \"GET /v1/items/{n}?key=x HTTP/1.1\" 403 12\n",
            n % 256
        )
    }),
    ("docker compose, boxes", |n| format!("app-1  | │ {} │ 请求 {n} │\n", stamp(n))),
    ("escaped JSON, Chinese", |n| {
        format!("{{\\\"id\\\":{n},\\\"message\\\":\\\"\\u8bf7\\u6c42\\u88ab\\u62d2\\u7edd\\\"}}\\n")
    }),
    ("keys of others, short", |n| format!("{}_{n} ", ["gh", "p"].concat())),
    ("base64 in lines", |n| format!("{n:08x}QmFzZTY0IGlzIG5vdCBlbmNyeXB0aW9uIGJ1dCBpdCBsb29rcyBsaWtlIGl0\n")),
    ("numbers", |n| format!("{n} ")),
    ("years", |n| format!("2026-10-{:02} ", n % 28 + 1)),
];

fn stamp(n: usize) -> String {
    format!("2026-10-12 08:{:02}:{:02}", n / 60 % 60, n % 60)
}

fn english(n: usize) -> String {
    format!("{} INFO worker {n} took {} ms for /api/item/{n}\n", stamp(n), n % 997)
}

/// Every class. Those of the prefixes of all secrets come last: alone, and with a tail that is nearly a key.
pub fn all() -> Vec<Class> {
    let mut all: Vec<Class> = UNITS.iter().map(|(name, unit)| Class::unit(*name, *unit)).collect();
    all.extend(LINES.iter().map(|(name, line)| Class::lines(name, *line)));
    for (open, close) in [('{', '}'), ('[', ']'), ('(', ')'), ('"', '\\')] {
        all.push(Class { name: format!("{open} then {close}"), text: Text::Nested(open, close) });
    }
    for (prefix, alphabet) in prefixes() {
        let tail = match alphabet {
            Alphabet::Digits => "1",
            Alphabet::Base32 | Alphabet::Hex => "A2B",
            _ => "aB3",
        };
        all.push(Class::unit(format!("{prefix} alone"), prefix));
        all.push(Class::unit(format!("{prefix} + space"), format!("{prefix} ")));
        all.push(Class::unit(format!("{prefix} + newline"), format!("{prefix}\n")));
        all.push(Class::unit(format!("{prefix} + a little"), format!("{prefix}{} ", tail.repeat(4))));
        all.push(Class::unit(format!("{prefix} + a lot"), format!("{prefix}{}\n", tail.repeat(12))));
        all.push(Class::unit(format!("{prefix} + Chinese"), format!("{prefix}密钥")));
        all.push(Class::unit(format!("{prefix} + zero-width"), format!("{prefix}\u{200b} ")));
        all.push(Class::unit(format!("{prefix} + --"), format!("{prefix}--")));
        all.push(Class::unit(format!("{prefix} + a little + .-"), format!("{prefix}{}.-", tail.repeat(5))));
        all.push(Class::unit(format!("{prefix} + %22"), format!("{prefix}%22")));
    }
    all
}

/// The prefixes of all secrets, each once.
fn prefixes() -> Vec<(&'static str, Alphabet)> {
    let kinds = providers::all().iter().flat_map(|provider| &provider.kinds);
    let mut all: Vec<(&str, Alphabet)> =
        kinds.map(|kind| (kind.shape.prefix, kind.shape.alphabet)).filter(|(it, _)| !it.is_empty()).collect();
    all.sort_by_key(|(prefix, _)| *prefix);
    all.dedup_by_key(|(prefix, _)| *prefix);
    all
}
