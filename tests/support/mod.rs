//! Fake secrets, built at run time so that none stands in a file.

#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(
    clippy::indexing_slicing,
    clippy::string_slice,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail"
)]

pub mod cases;
pub mod leaks;
pub mod pseudo;
pub mod rungs;
pub mod visit;

/// `length` characters of an alphabet, the same for the same seed, without runs.
pub fn fake(seed: u64, alphabet: &str, length: usize) -> String {
    let letters: Vec<char> = alphabet.chars().collect();
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        letters[usize::try_from(state >> 33).expect("31 bits") % letters.len()]
    };
    (0..length).map(|_| next()).collect()
}

pub const ALNUM: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const BASE32: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SMALL: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
const SECRET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const HEX: &str = "0123456789abcdef";

/// A standard Gemini key: 39 characters, with a dash and an underscore.
pub fn standard() -> String {
    format!("{}{}-{}_{}", "AIza", "SyB", fake(1, ALNUM, 14), fake(2, ALNUM, 16))
}

/// An auth key: 53 characters.
pub fn auth() -> String {
    format!("{}{}-{}_{}", "AQ.", "Ab8RN6", fake(3, ALNUM, 20), fake(4, ALNUM, 22))
}

/// A JWT of three parts.
pub fn jwt() -> String {
    let part = |seed| fake(seed, ALNUM, 33);
    format!("{}{}.{}{}.{}", "eyJ", part(5), "eyJ", part(6), part(7))
}

/// A fake secret by the name of its placeholder.
pub fn secret(name: &str) -> Option<String> {
    let key = |prefix: &str, alphabet, length| {
        Some(format!("{prefix}{}", fake(length, alphabet, usize::try_from(length).expect("small"))))
    };
    match name {
        "standard" => Some(standard()),
        "auth" => Some(auth()),
        "jwt" => Some(jwt()),
        "openai" => Some(["sk-proj-", &fake(74, ALNUM, 74), "T3Blbk", "FJ", &fake(75, ALNUM, 74)].concat()),
        "openai_legacy" => Some(["sk-", &fake(20, ALNUM, 20), "T3Blbk", "FJ", &fake(21, ALNUM, 20)].concat()),
        "relay" => key("sk-", ALNUM, 48),
        "mistral" => key("", ALNUM, 32),
        "cohere" => key("", ALNUM, 40),
        "azure_openai" => key("", HEX, 32),
        "aws_temporary" => key("ASIA", BASE32, 16),
        "aws_pair" => Some([secret("aws")?, secret("aws_secret")?].join("\n")),
        "aws_session" => Some(
            [
                "AWS_ACCESS_KEY_ID=",
                &secret("aws_temporary")?,
                "\nAWS_SECRET_ACCESS_KEY=",
                &secret("aws_secret")?,
                "\nAWS_SESSION_TOKEN=",
                &secret("aws_token")?,
            ]
            .concat(),
        ),
        "aws_secret" => key("", SECRET, 40),
        "aws_token" => key("", SECRET, 240),
        "anthropic" => key("sk-ant-api03-", ALNUM, 95),
        "deepseek" => key("sk-", SMALL, 32),
        "together" => key("tgp_v1_", ALNUM, 43),
        "fireworks" => key("fw_", ALNUM, 24),
        "openrouter" => key("sk-or-v1-", HEX, 64),
        "groq" => key("gsk_", ALNUM, 52),
        "xai" => key("xai-", ALNUM, 80),
        "huggingface" => key("hf_", ALNUM, 34),
        "perplexity" => key("pplx-", ALNUM, 48),
        "replicate" => key("r8_", ALNUM, 37),
        "stripe" => key("sk_live_", ALNUM, 99),
        "stripe_restricted" => key("rk_test_", ALNUM, 99),
        "github" => key("ghp_", ALNUM, 36),
        "gitlab" => key("glpat-", ALNUM, 20),
        "aws" => key("AKIA", BASE32, 16),
        "aws_bedrock" => key("ABSK", ALNUM, 120),
        "oauth" => key("ya29.", ALNUM, 90),
        "client_secret" => key("GOCSPX-", ALNUM, 28),
        "project" => key("gen-lang-client-", "0123456789", 10),
        _ => None,
    }
}

/// The text with every `{{name}}` replaced by the fake secret of that name.
pub fn fill(text: &str) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let known = after.split_once("}}").and_then(|(name, tail)| Some((secret(name)?, tail)));
        if let Some((secret, tail)) = known {
            filled.push_str(&secret);
            rest = tail;
        } else {
            filled.push_str("{{");
            rest = after;
        }
    }
    filled + rest
}
