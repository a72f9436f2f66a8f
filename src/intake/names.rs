//! Names of variables, fields and headers: which of them hold keys, and whose.

use super::desk::{Desk, HOST};
use super::{Span, Standing, before};

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
    ["key", "token", "secret", "authorization", "password"].iter().any(|word| ends(name, word))
        || ["api_key", "apikey", "api-key"].iter().any(|word| holds(name, word))
}

/// Whether a header or variable of this name carries a whole scheme, as `Bearer …`.
pub(super) fn takes_scheme(name: &str) -> bool {
    ["auth", "bearer", "header"].iter().any(|word| holds(name, word))
}

/// Whether a value of this name is a Gemini key.
pub(super) fn is_gemini(name: &str) -> bool {
    if holds(name, "gemini") {
        return ["key", "token", "gemini"].iter().any(|word| ends(name, word)) || holds(name, "api_key");
    }
    name.eq_ignore_ascii_case("x-goog-api-key")
        || (holds(name, "google")
            && (ends(name, "api_key") || ends(name, "apikey") || ends(name, "api-key"))
            && !["maps", "places", "youtube", "search", "firebase", "translate", "cse"]
                .iter()
                .any(|word| holds(name, word)))
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
        None => desk.names_gemini_host(),
    }
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
