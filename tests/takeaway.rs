//! The report to take away, in Markdown and JSON: what stands in it, and what never does.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail"
)]

mod support;

use key_clinic::check::Event;
use key_clinic::intake::Origin;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{Report, report};
use key_clinic::visit::Visit;
use proptest::prelude::*;
use serde_json::Value;
use support::visit::{answer, open, pasted, press};

const TODAY: Date = Date::new(2026, 11, 21);

/// An answer that names a project, an address and the key itself.
fn told(key: &str) -> String {
    format!(
        r#"{{"error":{{"code":403,"message":"Permission \"denied\" for {key}\nfrom 203.0.113.7.","status":"PERMISSION_DENIED","details":[{{"reason":"SERVICE_DISABLED","metadata":{{"service":"cloudaicompanion.googleapis.com","consumer":"projects/123456789012","callerIp":"203.0.113.7"}}}}]}}}}"#
    )
}

fn checked(text: &str, body: &str) -> Visit {
    let mut visit = open(TODAY);
    visit.read(text.to_string(), Origin::Paste);
    press(&mut visit, &Event::Press, &answer(403, body));
    visit
}

fn parsed(report: &Report) -> Value {
    serde_json::from_str(report.json.as_ref().unwrap()).unwrap()
}

#[test]
fn json_says_what_markdown_says() {
    let key = support::auth();
    let text = format!("GEMINI_API_KEY=\"{key}");
    let drawn = report(&checked(&text, &told(&key)));
    let json = parsed(&drawn);
    assert_eq!(json["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(json["time"], "2026-11-24 17:00");
    assert_eq!(json["pasted"], serde_json::json!({"kind": "settings", "characters": text.chars().count()}));
    assert_eq!(json["credentials"][0]["kind"], "auth");
    assert_eq!(json["findings"][0]["cause"], "quoted");
    assert_eq!(json["rungs"].as_array().unwrap().len(), 7);
    assert_eq!(json["verdicts"][0]["cause"], "service_disabled");
    assert_eq!(json["verdicts"][0]["also"][0]["cause"], "wrong_api_enabled");
    let evidence = json["verdicts"][0]["evidence"].as_array().unwrap();
    assert!(evidence.iter().any(|fact| fact["label"] == "Reason" && fact["text"] == "SERVICE_DISABLED"));
    let markdown = drawn.markdown.unwrap();
    for part in [
        concat!("## Key Clinic ", env!("CARGO_PKG_VERSION")),
        "2026-11-24 17:00",
        &format!("Pasted: settings, {} characters", text.chars().count()),
        "`quoted`",
        "`service_disabled`",
        "SERVICE_DISABLED",
    ] {
        assert!(markdown.contains(part), "{part}: {markdown}");
    }
}

#[test]
fn what_was_pasted_is_named_by_kind() {
    let key = support::auth();
    for (text, kind) in [
        (key.clone(), "key"),
        (format!("GEMINI_API_KEY={key}"), "settings"),
        (format!("curl -H 'x-goog-api-key: {key}' https://a.example"), "command"),
        ("API key not valid. Please pass a valid API key.".to_string(), "error"),
        (format!("my key is {key}, I think"), "text"),
    ] {
        let json = parsed(&pasted(&text, TODAY));
        assert_eq!(json["pasted"]["kind"], kind, "{text}");
        assert_eq!(json["pasted"]["characters"], text.chars().count());
    }
    assert_eq!(pasted("", TODAY).json, None);
    assert_eq!(pasted("hello", TODAY).json, None);
}

#[test]
fn projects_and_addresses_stand_in_it_only_if_ticked_and_keys_never() {
    let key = support::auth();
    let mut visit = checked(&key, &told(&key));
    for discloses in [false, true] {
        visit.disclosure.owners = discloses;
        let drawn = report(&visit);
        assert_eq!(drawn.discloses, discloses);
        for text in [drawn.markdown.unwrap(), drawn.json.unwrap()] {
            for private in ["123456789012", "203.0.113.7"] {
                assert_eq!(text.contains(private), discloses, "{private}: {text}");
            }
            assert!(!text.contains(&key[..12]) && !text.contains(&key[20..32]), "{text}");
        }
    }
}

#[test]
fn a_comparison_that_was_asked_is_part_of_it() {
    let blocked = r#"{"error":{"code":403,"message":"Requests to this API are blocked.","status":"PERMISSION_DENIED","details":[{"reason":"API_KEY_SERVICE_BLOCKED"}]}}"#;
    let mut visit = checked(&support::auth(), blocked);
    assert_eq!(parsed(&report(&visit))["comparisons"], serde_json::json!([]));
    let index = report(&visit).comparisons.unwrap().lines[0].index;
    press(&mut visit, &Event::Compare(index), &answer(200, "{}"));
    let json = parsed(&report(&visit));
    assert_eq!(json["comparisons"][0]["comparison"], "compare-openai");
    assert_eq!(json["comparisons"][0]["leaves"], "auth_key_unsupported_endpoint");
    assert!(report(&visit).markdown.unwrap().contains("auth_key_unsupported_endpoint"));
}

proptest! {
    #[test]
    fn it_is_json_whatever_was_pasted_and_answered(text in "\\PC{0,60}", body in any::<Vec<u8>>()) {
        let key = support::auth();
        let body = String::from_utf8_lossy(&body).into_owned();
        let told = format!(r#"{{"error":{{"code":403,"message":{},"status":"X"}}}}"#, Value::String(body));
        let drawn = report(&checked(&format!("{key} {text}"), &told));
        let json = drawn.json.unwrap();
        prop_assert!(serde_json::from_str::<Value>(&json).is_ok(), "{}", json);
        prop_assert!(!json.contains(&key[..12]));
    }
}
