//! Every kind of secret that the page knows, told from its neighbours, and what it tells of itself.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use std::collections::BTreeSet;

use key_clinic::intake::Origin;
use key_clinic::knowledge::provider::{Kind, Provider, Shape};
use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::report;
use key_clinic::visit::Visit;
use support::cases::secrets::{base64, part};
use support::visit::open;
use support::{ALNUM, fake, secret};

const HEX: &str = "0123456789abcdef";
const TODAY: Date = Date::new(2026, 11, 21);

fn read(text: &str) -> Visit {
    let mut visit = open(TODAY);
    visit.read(text.to_string(), Origin::Paste);
    visit
}

/// The credentials of a text, as provider and kind.
fn found(text: &str) -> Vec<(&'static str, &'static str)> {
    read(text).reading().credentials.iter().map(|found| (found.provider.id, found.kind.id)).collect()
}

fn tells(text: &str) -> Vec<String> {
    report(&read(text)).credentials[0].tells.clone()
}

fn faults(text: &str) -> Vec<&'static str> {
    read(text).reading().findings.iter().map(|it| it.cause.id()).collect()
}

/// A prefix and so many letters and digits.
fn key(prefix: &str, length: usize) -> String {
    [prefix, &fake(u64::try_from(length).unwrap(), ALNUM, length)].concat()
}

/// A prefix, OpenAI's mark, and so many characters on either side of it.
fn marked(prefix: &str, side: usize) -> String {
    [&key(prefix, side), "T3Blbk", "FJ", &fake(99, ALNUM, side)].concat()
}

/// A token of these claims.
fn token(header: &str, claims: &str) -> String {
    [part(header.as_bytes()), part(claims.as_bytes()), fake(5, ALNUM, 43)].join(".")
}

/// A token of GitHub's form of 2026: the app's number, then three parts with dots between them.
fn long_token(prefix: &str) -> String {
    let claims = format!(r#"{{"iss":"app","sub":"{}"}}"#, fake(4, ALNUM, 280));
    [prefix, "_1234567_", &token(r#"{"alg":"RS256","kid":"abcdef"}"#, &claims)].concat()
}

/// Every kind, with a secret of it. The lengths are those of public test vectors.
#[allow(clippy::too_many_lines, reason = "a line for each kind")]
fn kinds() -> Vec<(String, &'static str, &'static str)> {
    let of = |name: &str| secret(name).unwrap();
    let small = "abcdefghijklmnopqrstuvwxyz0123456789";
    vec![
        (marked("sk-", 20), "openai", "secret"),
        (marked("sk-None-", 20), "openai", "secret"),
        (marked("sk-service-account-name-", 20), "openai", "secret"),
        (marked("sk-proj-", 20), "openai", "project"),
        (marked("sk-proj-", 58), "openai", "project"),
        (marked("sk-proj-", 74), "openai", "project"),
        (marked("sk-svcacct-", 74), "openai", "service_account"),
        (marked("sk-admin-", 58), "openai", "admin"),
        (key("sk-", 48), "openai_compatible", "relay"),
        ([key("sk-", 16), fake(7, "0123456789aBcDeF", 32)].concat(), "openai_compatible", "relay"),
        (["sk-", &fake(8, small, 32)].concat(), "deepseek", "secret"),
        (["sk-or-v1-", &fake(9, HEX, 64)].concat(), "openrouter", "secret"),
        (key("sk-ant-api03-", 95), "anthropic", "api"),
        (key("sk-ant-admin01-", 93), "anthropic", "admin"),
        (key("sk-ant-oat01-", 80), "anthropic", "oauth"),
        (key("sk-ant-", 50), "anthropic", "secret"),
        (key("gsk_", 52), "groq", "secret"),
        (key("xai-", 80), "xai", "secret"),
        (of("mistral"), "mistral", "secret"),
        (of("cohere"), "cohere", "secret"),
        (key("hf_", 34), "huggingface", "token"),
        (key("api_org_", 34), "huggingface", "organisation"),
        (of("together"), "together", "secret"),
        (fake(1, HEX, 64), "together", "legacy"),
        (key("fw_", 24), "fireworks", "secret"),
        (key("fpk_", 24), "fireworks", "pass"),
        (key("pplx-", 48), "perplexity", "secret"),
        (key("r8_", 37), "replicate", "token"),
        (of("standard"), "gemini", "standard"),
        (of("auth"), "gemini", "auth"),
        (of("aws"), "aws", "access_key_id"),
        (of("aws_temporary"), "aws", "temporary_key_id"),
        (["AWS_SECRET_ACCESS_KEY=", &of("aws_secret")].concat(), "aws", "secret_access_key"),
        (["AWS_SESSION_TOKEN=", &of("aws_token")].concat(), "aws", "session_token"),
        (of("aws_bedrock"), "aws_bedrock", "long_term"),
        (["bedrock-api-key-", &base64(&[b'a'; 200])].concat(), "aws_bedrock", "short_term"),
        (fake(2, HEX, 32), "azure_openai", "secret"),
        ([key("", 52), ["JQQ", "J99AKAC"].concat(), key("", 22)].concat(), "azure_openai", "long"),
        (key("sk_live_", 99), "stripe", "secret_live"),
        (key("sk_test_", 24), "stripe", "secret_test"),
        (key("rk_live_", 99), "stripe", "restricted_live"),
        (key("rk_test_", 99), "stripe", "restricted_test"),
        (key("pk_live_", 24), "stripe", "publishable_live"),
        (key("pk_test_", 99), "stripe", "publishable_test"),
        (key("whsec_", 32), "stripe", "webhook"),
        (key("ghp_", 36), "github", "classic"),
        (key("gho_", 36), "github", "oauth"),
        (key("ghu_", 36), "github", "user"),
        (long_token("ghu"), "github", "user"),
        (key("ghs_", 36), "github", "server"),
        (long_token("ghs"), "github", "server"),
        (key("ghr_", 76), "github", "refresh"),
        (key("github_pat_", 22) + "_" + &key("", 59), "github", "fine_grained"),
        (key("npm_", 36), "npm", "token"),
        (key("sk_org_live_", 40), "stripe", "organization"),
        (key("sk-sp-", 32), "alibaba", "plan"),
        (key("sk-kimi-", 64), "moonshot", "coding"),
        (key("sk-cp-", 80), "minimax", "plan"),
        (key("sk-api-", 80), "minimax", "api"),
        (key("nvapi-", 64), "nvidia", "api"),
        (["csk-", &fake(6, small, 48)].concat(), "cerebras", "api"),
        (key("vck_", 56), "vercel", "gateway"),
        (key("sb_secret_", 31), "supabase", "secret"),
        (key("sb_publishable_", 31), "supabase", "publishable"),
        (["sk_", &fake(4, HEX, 48)].concat(), "elevenlabs", "api"),
        (key("cfk_", 48), "cloudflare", "global"),
        (key("cfut_", 48), "cloudflare", "user"),
        (key("cfat_", 48), "cloudflare", "account"),
        (["xoxb", "-123456789012-1234567890123-", &fake(3, ALNUM, 24)].concat(), "slack", "bot"),
        (["xoxp", "-123456789012-123456789012-", &fake(3, ALNUM, 32)].concat(), "slack", "user"),
        (["xapp", "-1-A012345ABC-1234567890123-", &fake(3, HEX, 64)].concat(), "slack", "app"),
        (["1234567890", ":AA", &fake(3, ALNUM, 33)].concat(), "telegram", "bot"),
        (["TELEGRAM_BOT_TOKEN=1234567890", ":AA", &fake(3, ALNUM, 33)].concat(), "telegram", "bot"),
        (key("ntn_", 46), "notion", "integration"),
        (["SG", ".", &fake(3, ALNUM, 22), ".", &fake(4, ALNUM, 43)].concat(), "sendgrid", "api"),
        (key("tvly-dev-", 32), "tavily", "api"),
        (key("pcsk_", 70), "pinecone", "api"),
        (["lsv2", "_pt_", &fake(3, HEX, 32), "_", &fake(4, HEX, 10)].concat(), "langsmith", "api"),
        (key("jina_", 60), "jina", "api"),
        (key("pa-", 43), "voyage", "api"),
        (["dapi", &fake(5, HEX, 32)].concat(), "databricks", "token"),
        (key("hvs.", 90), "vault", "service"),
        (key("dckr_pat_", 27), "docker", "access"),
        (["dop_v1_", &fake(5, HEX, 64)].concat(), "digitalocean", "personal"),
        (["shpat_", &fake(5, HEX, 32)].concat(), "shopify", "admin"),
        (["glsa_", &fake(3, ALNUM, 32), "_", &fake(4, HEX, 8)].concat(), "grafana", "service"),
        (key("NRAK-", 27), "newrelic", "user"),
        (["PMAK-", &fake(3, HEX, 24), "-", &fake(4, HEX, 34)].concat(), "postman", "api"),
        (key("figd_", 40), "figma", "access"),
        (key("lin_api_", 40), "linear", "api"),
        (key("pypi-AgEIcHlwaS5vcmc", 120), "pypi", "api"),
        (key("AGE-SECRET-KEY-1", 58), "age", "identity"),
        (key("glpat-", 20), "gitlab", "personal"),
        (key("glpat-", 40) + ".01.1a" + &fake(3, small, 7), "gitlab", "personal"),
        (["glptt-", &fake(5, HEX, 40)].concat(), "gitlab", "trigger"),
        (key("gldt-", 20), "gitlab", "deploy"),
        (key("glrt-", 20), "gitlab", "runner"),
        (key("glcbt-64_", 20), "gitlab", "job"),
        (key("GR1348941", 20), "gitlab", "registration"),
        (of("jwt"), "jwt", "token"),
    ]
}

/// A secret of each kind that is told by its prefix and nothing more, made of what its file says.
fn shaped() -> impl Iterator<Item = (String, &'static str, &'static str)> {
    let sample = |kind: &Kind| {
        let Shape { prefix, alphabet, length, infix } = kind.shape;
        let letters: String = ALNUM.chars().filter(|it| alphabet.has(u8::try_from(*it).unwrap())).collect();
        [prefix, infix, &fake(11, &letters, length.characters() - prefix.len() - infix.len())].concat()
    };
    let kinds = providers::recognised().iter().filter(|it| !it.is_read());
    let kinds = kinds.flat_map(|it| it.kinds.iter().map(|kind| (it.id, kind)));
    kinds.filter(|(_, kind)| !kind.shape.prefix.is_empty()).map(move |(id, kind)| (sample(kind), id, kind.id))
}

#[test]
fn every_kind_is_recognised_whole() {
    for (text, provider, kind) in kinds().into_iter().chain(shaped()) {
        assert_eq!(found(&text), [(provider, kind)], "{text}");
        let lengths = ["too_short", "too_long", "unexpected_character"];
        let odd: Vec<_> = faults(&text).into_iter().filter(|id| lengths.contains(id)).collect();
        assert_eq!(odd, Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn every_kind_has_its_row_above() {
    let known: BTreeSet<_> = kinds().into_iter().map(|(_, provider, kind)| (provider, kind)).collect();
    // Google's own kinds have cases; Maps and Vertex share the shapes of Gemini's.
    let others =
        providers::recognised().iter().filter(|it| !["gemini", "google_maps", "vertex_ai"].contains(&it.id));
    // What is told by its prefix and nothing more is shown as its file says, see `shaped`.
    let shown = |it: &Provider, kind: &Kind| !it.is_read() && !kind.shape.prefix.is_empty();
    let rows =
        others.flat_map(|it| it.kinds.iter().filter(|kind| !shown(it, kind)).map(|kind| (it.id, kind.id)));
    for (provider, kind) in rows {
        assert!(
            known.contains(&(provider, kind)),
            "{provider}: show a secret of the kind `{kind}` in tests/recognised.rs"
        );
    }
}

#[test]
fn a_key_without_a_prefix_is_a_guess() {
    for (text, provider) in [
        (secret("mistral").unwrap(), "mistral"),
        (secret("cohere").unwrap(), "cohere"),
        (fake(1, HEX, 64), "together"),
        (fake(2, HEX, 32), "azure_openai"),
    ] {
        let visit = read(&text);
        assert!(visit.choices().iter().any(|it| it.id == provider), "{text}");
        assert_eq!(visit.request(), None, "{text}");
    }
}

#[test]
fn forty_digits_beside_a_key_id_are_a_commit() {
    let id = secret("aws").unwrap();
    let visit = read(&[&id, "\n", &fake(2, HEX, 40)].concat());
    assert_eq!(visit.request(), None);
    assert_eq!(visit.reading().credentials.len(), 1);
}

#[test]
fn another_vendors_variable_is_named() {
    for (name, wrong) in [
        ("XAI_API_KEY", key("gsk_", 52)),
        ("GROQ_API_KEY", key("xai-", 80)),
        ("GEMINI_API_KEY", marked("sk-proj-", 74)),
        ("ANTHROPIC_API_KEY", marked("sk-proj-", 74)),
        ("GITHUB_TOKEN", key("glpat-", 20)),
    ] {
        let text = [name, "=", &wrong].concat();
        assert!(faults(&text).contains(&"other_provider_key"), "{name}: {:?}", faults(&text));
    }
}

#[test]
fn a_checksum_fits_or_does_not() {
    let body = "a".repeat(30);
    // CRC-32 of thirty times `a`, in base 62.
    for prefix in ["ghp_", "gho_", "ghu_", "ghr_", "npm_"] {
        let good = [prefix, &body, "1yLcDB"].concat();
        let bad = [prefix, &body, "1yLcD0"].concat();
        assert!(tells(&good)[0].contains("checksum matches"), "{prefix}");
        assert!(tells(&bad)[0].contains("does not match"), "{prefix}");
    }
    assert_eq!(tells(&long_token("ghs")), Vec::<String>::new(), "the new form holds none");
}

#[test]
fn bedrock_keys_tell_account_region_and_end() {
    let user = ["BedrockAPIKey-abcd-at-", "123456789012", ":", &fake(3, ALNUM, 60)].concat();
    let long = ["ABSK", &base64(user.as_bytes())].concat();
    assert_eq!(found(&long), [("aws_bedrock", "long_term")]);
    assert_eq!(tells(&long), ["Belongs to AWS account 123456789012."]);
    let address = "bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Credential=A%2F20261120%2Feu-west-1%2Fbedrock%2Faws4_request&X-Amz-Date=20261120T100000Z&X-Amz-Expires=43200&Version=1";
    let short = ["bedrock-api-key-", &base64(address.as_bytes())].concat();
    assert_eq!(
        tells(&short),
        [
            "Usable only in region eu-west-1.",
            "Usable from 2026-11-20 10:00 UTC.",
            "Usable until 2026-11-20 22:00 UTC.",
        ]
    );
    assert!(faults(&short).contains(&"token_expired_locally"), "{:?}", faults(&short));
}

#[test]
fn a_token_tells_its_claims() {
    let signed = r#"{"alg":"RS256"}"#;
    let late = token(signed, r#"{"exp":1700000000}"#);
    assert_eq!(tells(&late), ["Usable until 2023-11-14 22:13 UTC."]);
    assert!(faults(&late).contains(&"token_expired_locally"));
    let early = token(signed, r#"{"nbf":4000000000}"#);
    assert_eq!(tells(&early), ["Usable from 2096-10-02 07:06 UTC."]);
    assert!(faults(&early).contains(&"clock_skew"));
    let odd = tells(&token(r#"{"alg":"none"}"#, r#"{"exp":4000000000000}"#));
    assert!(
        odd.iter().any(|it| it.contains("milliseconds")) && odd.iter().any(|it| it.contains("not signed"))
    );
    let good = token(signed, r#"{"exp":4000000000}"#);
    assert_eq!(faults(&good), ["json_web_token"]);
}

#[test]
fn marks_and_modes_are_told() {
    assert!(tells(&marked("sk-proj-", 74))[0].contains("contains OpenAI’s marker"));
    assert!(tells(&key("sk-proj-", 130))[0].contains("lacks"));
    let groq = [&key("gsk_", 24), "WGdy", "b3FY", &key("", 20)].concat();
    assert_eq!(tells(&groq), ["It contains Groq’s marker."]);
    assert_eq!(tells(&key("gsk_", 52)), Vec::<String>::new(), "not every one has it");
    for (prefix, mode) in
        [("sk_live_", "Live"), ("rk_live_", "Live"), ("sk_test_", "Test"), ("pk_test_", "Test")]
    {
        assert!(tells(&key(prefix, 40))[0].starts_with(mode), "{prefix}");
    }
    assert!(tells(&secret("aws_temporary").unwrap())[0].starts_with("Belongs to AWS account "));
}
