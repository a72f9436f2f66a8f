//! What each provider answers, as its error reference and reports of 2026 have it, one line of
//! `tests/dialects.txt` for each answer: read from the command's output, and from the answer itself where the page asks.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::Report;
use support::cases::Given;
use support::visit::{answer, answered_by, pasted};

const TODAY: Date = Date::new(2026, 11, 21);

/// Provider, status, cause, body.
type Row = (String, u16, String, String);

/// The lines of `tests/dialects.txt`.
fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string("tests/dialects.txt").unwrap();
    let row = |line: &str| {
        let mut parts = line.splitn(4, ' ').map(str::to_string);
        let mut next = || parts.next().unwrap_or_else(|| panic!("`{line}` is no row"));
        (next(), next().parse().unwrap(), next(), next())
    };
    text.lines().map(row).collect()
}

fn first(report: &Report) -> &'static str {
    report.verdicts.first().map_or("none", |verdict| verdict.id)
}

#[test]
fn what_the_command_prints_is_read() {
    let mut faults = Vec::new();
    for (id, http, cause, body) in rows() {
        let by = providers::by_id(&id).unwrap().answerer();
        let read = pasted(&format!("{body}\nHTTP {http} from {by}"), TODAY);
        if first(&read) != cause {
            faults.push(format!("{id} {http}: {} is not {cause}: {body}", first(&read)));
        }
    }
    support::cases::none(&faults);
}

#[test]
fn what_the_page_is_answered_is_read() {
    let mut faults = Vec::new();
    for (id, http, cause, body) in rows() {
        if providers::by_id(&id).unwrap().list.is_none() {
            continue;
        }
        let key = match id.as_str() {
            "aws" => "aws_pair",
            "vertex_ai" => "auth",
            id => id,
        };
        let key = support::secret(key).unwrap();
        let read = first(&answered_by(&id, &key, &answer(http, &body), TODAY));
        if read != cause {
            faults.push(format!("{id} {http}: {read} is not {cause}: {body}"));
        }
    }
    support::cases::none(&faults);
}

/// What an aggregator hands on is about its own credential, however the text quotes it.
#[test]
fn an_inner_error_is_not_the_visitors() {
    for inner in [
        r#"{"error":{"message":"Incorrect API key provided: sk-ab***yz. You can find your API key at https://platform.openai.com/account/api-keys.","code":"invalid_api_key"}}"#,
        r#"{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}"#,
        r#"{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}"#,
        r#"{"error":"Unauthorized"}"#,
    ] {
        let raw = serde_json::to_string(inner).unwrap();
        let body = format!(
            r#"{{"error":{{"message":"Provider returned error","code":401,"metadata":{{"raw":{raw},"provider_name":"X"}}}},"user_id":"u"}}"#
        );
        for text in [
            body.clone(),
            format!(
                "openai.AuthenticationError: Error code: 401 - {}",
                body.replace('"', "'").replace("\\'", "\"")
            ),
            format!(
                "AI_APICallError: Provider returned error\n  responseBody: {}",
                serde_json::to_string(&body).unwrap()
            ),
            serde_json::to_string_pretty(&serde_json::from_str::<serde_json::Value>(&body).unwrap()).unwrap(),
        ] {
            let read = pasted(&text, TODAY);
            let verdict = read.verdicts.first().map(|it| (it.provider, it.id));
            assert_eq!(verdict, Some(("openrouter", "server_error")), "{text}");
        }
    }
}

/// Where a host, a region or a product of the same provider explains the refusal as well as the key does.
#[test]
fn host_region_and_product_stay_open_beside_the_key() {
    for (id, http, body, other) in [
        ("mistral", 401, r#"{"detail":"Unauthorized"}"#, "wrong_environment"),
        (
            "aws_bedrock",
            403,
            r#"{"Message":"Authentication failed: Please make sure your API Key is valid."}"#,
            "wrong_environment",
        ),
        (
            "azure_openai",
            401,
            r#"{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}}"#,
            "wrong_environment",
        ),
        (
            "xai",
            400,
            r#"{"code":"c","error":"Incorrect API key provided: gs***tF."}"#,
            "wrong_provider_endpoint",
        ),
        ("gitlab", 401, r#"{"message":"401 Unauthorized"}"#, "wrong_environment"),
        (
            "deepseek",
            401,
            r#"{"error":{"message":"Authentication Fails (no such user)"}}"#,
            "wrong_provider_endpoint",
        ),
        (
            "aws",
            403,
            "<ErrorResponse><Error><Code>InvalidClientTokenId</Code><Message>x</Message></Error></ErrorResponse>",
            "key_missing",
        ),
        (
            "stripe",
            401,
            r#"{"error":{"message":"Invalid API Key provided: sk_live_***yrW3"}}"#,
            "key_revoked",
        ),
        ("github", 401, r#"{"message":"Bad credentials"}"#, "key_revoked"),
        (
            "openrouter",
            401,
            r#"{"error":{"message":"Missing Authentication header","code":401}}"#,
            "key_invalid",
        ),
        ("fireworks", 500, r#"{"error":{"message":"Error listing deployed models"}}"#, "key_accepted"),
    ] {
        let by = providers::by_id(id).unwrap().answerer();
        let read = pasted(&format!("{body}\nHTTP {http} from {by}"), TODAY);
        let also: Vec<_> = read.verdicts[0].also.iter().map(|other| other.id).collect();
        assert!(also.contains(&other), "{id}: {also:?}");
    }
}

#[test]
fn every_provider_has_its_own_cases() {
    let cases = support::cases::all();
    let has = |id: &str| {
        cases.iter().any(|case| match &case.given {
            Given::Answer { provider, .. } | Given::Text { provider, .. } | Given::Fault { provider, .. } => {
                provider == id
            }
        })
    };
    let without: Vec<_> = providers::all().iter().filter(|it| !has(it.id)).map(|it| it.id).collect();
    assert_eq!(without, Vec::<&str>::new(), "write cases for them in tests/cases");
    let rows = rows();
    let count = |id: &str| rows.iter().filter(|(known, ..)| known == id).count();
    let few: Vec<_> = providers::all()
        .iter()
        .filter(|it| {
            !["gemini", "jwt", "perplexity", "together", "vertex_ai"].contains(&it.id) && count(it.id) < 2
        })
        .map(|it| it.id)
        .collect();
    assert_eq!(few, Vec::<&str>::new(), "add what it answers to tests/dialects.txt");
}
