//! Names of variables, fields and headers: which of them hold keys, and whose.

use super::desk::{Desk, HOST};
use super::{Span, Standing, before, window};

/// Whether `text` holds `word`, whatever the case of ASCII letters.
pub(super) fn holds(text: &str, word: &str) -> bool {
    let Some((first, rest)) = word.as_bytes().split_first() else { return false };
    let mut left = text.as_bytes();
    while let Some(at) = left.iter().position(|byte| byte.eq_ignore_ascii_case(first)) {
        left = left.get(at + 1..).unwrap_or_default();
        if left.get(..rest.len()).is_some_and(|part| part.eq_ignore_ascii_case(rest)) {
            return true;
        }
    }
    false
}

/// Whether `text` ends with `word`, whatever the case of ASCII letters.
pub(super) fn ends(text: &str, word: &str) -> bool {
    text.len() >= word.len()
        && text.as_bytes().iter().rev().zip(word.bytes().rev()).all(|(a, b)| a.eq_ignore_ascii_case(&b))
}

/// Whether a value of this name is some secret.
pub(super) fn is_credential(name: &str) -> bool {
    // Most words are neither, and short.
    let last = name.as_bytes().last().map(u8::to_ascii_lowercase);
    if name.len() < 6 && !matches!(last, Some(b'y' | b'n')) {
        return false;
    }
    let may_end = matches!(last, Some(b'y' | b'n' | b't' | b'd'));
    may_end && ["key", "token", "secret", "authorization", "password"].iter().any(|word| ends(name, word))
        || holds(name, "api") && ["api_key", "apikey", "api-key"].iter().any(|word| holds(name, word))
}

/// Whether a header or variable of this name carries a whole scheme, as `Bearer …`.
pub(super) fn takes_scheme(name: &str) -> bool {
    ["auth", "bearer", "header"].iter().any(|word| holds(name, word))
}

/// Words of a name that say of its value that it is no key of the Gemini API: the exchange of the same name, and keys
/// that a program makes for itself.
const OTHERWISE: &[&str] = &[
    "not",
    "no",
    "non",
    "exchange",
    "crypto",
    "trade",
    "trading",
    "wallet",
    "sandbox",
    "db",
    "database",
    "sign",
    "signing",
    "signature",
    "session",
    "encryption",
    "encrypt",
    "cipher",
    "jwt",
    "webhook",
    "hmac",
    "ssh",
    "cookie",
    "csrf",
    "admin",
    "license",
    "private",
    "hash",
    "salt",
    "cache",
    "sort",
    "partition",
    "foreign",
];
/// Words that may follow Google's name in the variable of a Gemini key: Google has many other APIs.
const GOOGLES: &[&str] = &[
    "api",
    "key",
    "apikey",
    "ai",
    "genai",
    "gen",
    "generative",
    "generativeai",
    "language",
    "studio",
    "aistudio",
    "makersuite",
    "palm",
    "llm",
    "model",
    "cloud",
    "default",
    "free",
    "paid",
    "prod",
    "production",
    "dev",
    "development",
    "test",
    "testing",
    "staging",
    "local",
    "old",
    "new",
    "backup",
    "primary",
    "secondary",
    "main",
    "my",
];

/// The words of a name: at dashes, dots, underscores, and before a capital behind a small letter.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let is_start = |(at, c): &(usize, char)| {
        c.is_ascii_uppercase()
            && name.get(..*at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_lowercase()))
    };
    let mut starts: Vec<usize> = name.char_indices().filter(is_start).map(|(at, _)| at).collect();
    starts.insert(0, 0);
    let ends: Vec<usize> = starts.iter().copied().skip(1).chain([name.len()]).collect();
    starts
        .into_iter()
        .zip(ends)
        .flat_map(|(start, end)| {
            name.get(start..end).unwrap_or_default().split(|c: char| !c.is_ascii_alphanumeric())
        })
        .filter(|word| !word.is_empty())
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    list.iter().any(|it| it.eq_ignore_ascii_case(word))
}

/// Whether a value of this name is a Gemini key: the name says so, and nothing else.
pub(super) fn is_gemini(name: &str) -> bool {
    if name.eq_ignore_ascii_case("x-goog-api-key") {
        return true;
    }
    let key = ["key", "token"].iter().any(|word| ends(name, word));
    if holds(name, "gemini") {
        return (key || ends(name, "gemini") || holds(name, "api_key"))
            && owner(name).is_none()
            && !words(name).any(|word| is_one_of(word, OTHERWISE));
    }
    let is_named = ["api_key", "apikey", "api-key"].iter().any(|word| ends(name, word));
    is_named && holds(name, "google") && owner(name).is_none() && {
        let mut behind = words(name).skip_while(|word| !holds(word, "google"));
        // `GOOGLEAPIKEY` is one word.
        let first = behind.next().unwrap_or_default();
        let rest = first.get("google".len()..).unwrap_or_default();
        let allowed = |word: &str| is_one_of(word, GOOGLES) || word.bytes().all(|byte| byte.is_ascii_digit());
        !words(name).any(|word| is_one_of(word, OTHERWISE)) && allowed(rest) && behind.all(allowed)
    }
}

/// Whether a name has to do with Gemini, though it may name others as well.
pub(super) fn mentions_gemini(name: &str) -> bool {
    holds(name, "gemini") || is_gemini(name)
}

/// Vendors by what their variables are called.
const OWNERS: &[(&str, &str)] = &[
    ("openrouter", "openrouter"),
    ("azure", "azure_openai"),
    ("openai", "openai"),
    ("anthropic", "anthropic"),
    ("claude", "anthropic"),
    ("groq", "groq"),
    ("xai_", "xai"),
    ("grok", "xai"),
    ("hugging", "huggingface"),
    ("hf_", "huggingface"),
    ("perplexity", "perplexity"),
    ("pplx", "perplexity"),
    ("replicate", "replicate"),
    ("stripe", "stripe"),
    ("github", "github"),
    ("gitlab", "gitlab"),
    ("mistral", "mistral"),
    ("codestral", "mistral"),
    ("cohere", "cohere"),
    ("co_api_key", "cohere"),
    ("together", "together"),
    ("fireworks", "fireworks"),
    ("maps", "google_maps"),
    ("firebase", "google_maps"),
    ("vertex", "vertex_ai"),
    ("deepseek", "deepseek"),
    ("bedrock", "aws_bedrock"),
    ("aws", "aws"),
    ("nvidia", "nvidia"),
    ("moonshot", "moonshot"),
    ("kimi", "moonshot"),
    ("minimax", "minimax"),
    ("dashscope", "alibaba"),
    ("cerebras", "cerebras"),
    ("supabase", "supabase"),
    ("elevenlabs", "elevenlabs"),
    ("xi-api-key", "elevenlabs"),
    ("cloudflare", "cloudflare"),
    ("npm_", "npm"),
    ("slack", "slack"),
    ("telegram", "telegram"),
    ("notion", "notion"),
    ("sendgrid", "sendgrid"),
    ("tavily", "tavily"),
    ("pinecone", "pinecone"),
    ("langsmith", "langsmith"),
    ("langchain", "langsmith"),
    ("jina", "jina"),
    ("secretaccesskey", "aws"),
    ("secret_access_key", "aws"),
    ("secret access key", "aws"),
    ("sessiontoken", "aws"),
];

/// Whose key a value of this name is, if the name says so; an id of a provider.
pub(super) fn owner(name: &str) -> Option<&'static str> {
    OWNERS.iter().find(|(word, _)| holds(name, word)).map(|(_, id)| *id)
}

/// Bytes of an address that are looked at before one of its parameters.
const ADDRESS: usize = 2048;

/// Whether the place of this value wants a Gemini key. The parameter `key` is many APIs': the address that it
/// belongs to tells, or the request around a path without a host.
pub(super) fn wants_gemini(desk: &mut Desk<'_>, value: Span, standing: &Standing) -> bool {
    let Standing::Query(name) = standing else { return of(standing).is_some_and(is_gemini) };
    if !name.eq_ignore_ascii_case("key") {
        return false;
    }
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '<' | '(');
    let address = before(desk.text, value.start, ADDRESS).rsplit(ends).next().unwrap_or_default();
    match address.split_once("://") {
        Some((_, rest)) => rest
            .strip_prefix(HOST)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '.')),
        // Of a request its own header says where it goes; elsewhere the text around the path does.
        None => match host_line(desk.text, value.end) {
            Some(host) => host.eq_ignore_ascii_case(HOST),
            None => desk.names_gemini_host(),
        },
    }
}

/// The host that the header of the request around this place names, without a port.
fn host_line(text: &str, at: usize) -> Option<&str> {
    let lines = window(text, at, ADDRESS).lines().skip(1).map(|line| line.trim_start_matches(['>', ' ']));
    lines.take_while(|line| !line.is_empty()).find_map(|line| {
        let (_, host) = line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("host"))?;
        host.trim().split(':').next()
    })
}

/// The name in a standing.
pub(super) fn of(standing: &Standing) -> Option<&str> {
    match standing {
        Standing::Value(name) | Standing::Header(name) | Standing::Query(name) => Some(name),
        Standing::Bare | Standing::Text => None,
    }
}

/// Whether this name is a header's.
pub(super) fn is_header(name: &str) -> bool {
    name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("x-"))
        || ["authorization", "proxy-authorization", "api-key"]
            .iter()
            .any(|header| name.eq_ignore_ascii_case(header))
}

/// Names of types that stand between a name and its value.
pub(super) fn is_type(name: &str) -> bool {
    ["string", "str", "secretstr", "any", "char"].iter().any(|word| name.eq_ignore_ascii_case(word))
}
