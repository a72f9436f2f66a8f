//! The requests of the upper rungs: one model, its tokens counted, one token generated, the same as a stream.

use crate::exchange::Request;
use crate::knowledge::provider::{Preference, Probe, Verify};
use crate::knowledge::rung::Rung;
use crate::locale::Localized;

/// The address of a model, and of what it can do.
macro_rules! path {
    ($method:literal) => {
        concat!("/v1beta/models/{model}", $method)
    };
}

/// A text of a single word, so that the request costs next to nothing.
macro_rules! contents {
    () => {
        r#""contents":[{"parts":[{"text":"Hi"}]}]"#
    };
}

const COUNT: &str = concat!("{", contents!(), "}");
/// A thinking model may spend the token on thinking and answer without a text.
const GENERATE: &str = concat!("{", contents!(), r#","generationConfig":{"maxOutputTokens":1}}"#);

/// The command of a probe; it prints the HTTP status.
macro_rules! verify {
    ($url:expr, $($data:expr),*) => {
        Verify {
            command: concat!(
                "curl -sS -o /dev/null -w '%{http_code}\\n' -H \"x-goog-api-key: $GEMINI_API_KEY\"",
                $(" -H 'content-type: application/json' -d '{", $data, "}'",)*
                " 'https://generativelanguage.googleapis.com", $url, "'"
            ),
            prints: "200",
        }
    };
}

pub(super) const PROBES: &[Probe] = &[
    Probe {
        rung: Rung::Model,
        request: Request { method: "GET", path: path!(""), deadline_ms: 10_000, body: None, ..POST },
        cost: Localized { en: "Free. It looks the model up and runs nothing.", zh: "免费。只查询模型，不运行任何内容。" },
        verify: verify!(path!(""),),
    },
    Probe {
        rung: Rung::Count,
        request: Request { path: path!(":countTokens"), deadline_ms: 10_000, body: Some(COUNT), ..POST },
        cost: Localized { en: "Free. It counts tokens and generates none.", zh: "免费。只统计 token，不生成内容。" },
        verify: verify!(path!(":countTokens"), contents!()),
    },
    Probe {
        rung: Rung::Generate,
        request: Request { path: path!(":generateContent"), ..POST },
        cost: Localized {
            en: "Counts against the day's quota as one request with one output token. On a paid project it is billed.",
            zh: "计入当天配额：一个请求，一个输出 token。付费项目会产生费用。",
        },
        verify: verify!(
            path!(":generateContent"),
            concat!(contents!(), r#","generationConfig":{"maxOutputTokens":1}"#)
        ),
    },
    Probe {
        rung: Rung::Stream,
        request: Request { path: path!(":streamGenerateContent"), query: &[("alt", "sse")], ..POST },
        cost: Localized {
            en: "Counts against the day's quota as one more request with one output token. On a paid project it is billed.",
            zh: "计入当天配额：又一个请求，一个输出 token。付费项目会产生费用。",
        },
        verify: verify!(
            concat!(path!(":streamGenerateContent"), "?alt=sse"),
            concat!(contents!(), r#","generationConfig":{"maxOutputTokens":1}"#)
        ),
    },
];

/// What the requests have in common.
const POST: Request = Request {
    method: "POST",
    key_header: "x-goog-api-key",
    scheme: "",
    body: Some(GENERATE),
    deadline_ms: 30_000,
    ..Request::bearer("https://generativelanguage.googleapis.com", "")
};

/// Flash models are the cheapest that answer a text, and the free tier has them.
pub(super) const PREFERENCE: Preference = Preference {
    family: "flash",
    other_family: 4,
    odd: &[
        ("lite", 1),
        ("preview", 2),
        ("exp", 2),
        ("experimental", 2),
        ("thinking", 2),
        ("gemma", 3),
        ("live", 9),
        ("tts", 9),
        ("audio", 9),
        ("image", 9),
        ("embedding", 9),
        ("robotics", 9),
        ("computer", 9),
    ],
};
