//! For any key and any body around it: no eight characters of the key in anything that is shown or copied.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use std::fmt::Write;

use key_clinic::exchange::{Answer, Outcome};
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::Report;
use proptest::prelude::*;
use support::visit::{answered, pasted};

const TODAY: Date = Date::new(2026, 11, 21);

/// Everything that the page draws or copies.
fn shown(report: &Report) -> String {
    let mut all = report.markdown.clone().unwrap_or_default();
    write!(all, "{report:?}").unwrap();
    all
}

/// Any eight characters of the secret that stand in the text.
fn leak<'a>(secret: &'a str, text: &str) -> Option<&'a str> {
    secret
        .as_bytes()
        .windows(8)
        .map(|piece| std::str::from_utf8(piece).unwrap())
        .find(|piece| text.contains(piece))
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9A-Za-z_-]{35}".prop_map(|body| format!("{}{body}", "AIza")),
        "[0-9A-Za-z_-]{50}".prop_map(|body| format!("{}{body}", "AQ.")),
        "[0-9A-Za-z_-]{30,70}".prop_map(|body| format!("{}{body}", "AQ.")),
    ]
}

/// Bodies that repeat the key as Google does, and as nobody should.
fn echo(key: &str, how: usize, around: &str) -> String {
    let reversed: String = key.chars().rev().collect();
    let (head, tail) = key.split_at(key.len() / 2);
    match how {
        0 => format!(
            "{{\"error\":{{\"code\":403,\"message\":\"Permission denied: Consumer 'api_key:{key}' has been suspended.\",\"status\":\"PERMISSION_DENIED\",\"details\":[{{\"reason\":\"CONSUMER_SUSPENDED\",\"metadata\":{{\"containerInfo\":\"{key}\",\"consumer\":\"projects/{key}\"}}}}]}}}}"
        ),
        1 => format!("<html>{around}{key}{around}</html>"),
        2 => format!("{around}{reversed}{around}"),
        3 => format!("{head} {tail} {around}"),
        4 => key.to_lowercase(),
        5 => format!("{{\"error\":{{\"code\":400,\"message\":\"{key}{key}\",\"status\":\"{key}\"}}}}"),
        6 => format!("{{\"{key}\":\"{around}\"}}"),
        _ => format!(
            "{{\"error\":{{\"code\":403,\"status\":\"PERMISSION_DENIED\",\"details\":[{{\"reason\":\"SERVICE_DISABLED\",\"metadata\":{{\"activationUrl\":\"https://console.cloud.google.com/{key}\"}}}}]}}}}"
        ),
    }
}

proptest! {
    #[test]
    fn an_answer_never_shows_the_key(
        key in key(),
        how in 0usize..8,
        around in "[ -~]{0,40}",
        http in prop_oneof![Just(200u16), Just(400), Just(401), Just(403), Just(429), Just(500)],
    ) {
        let body = echo(&key, how, &around.replace(['"', '\\'], " "));
        let outcome = Outcome::Answer(Answer { headers: Vec::new(), http, body, elapsed_ms: 1 });
        let report = answered(&key, &outcome, TODAY);
        let text = shown(&report);
        prop_assert_eq!(leak(&key, &text), None);
        let lower = key.to_lowercase();
        prop_assert_eq!(leak(&lower, &text), None);
    }

    #[test]
    fn a_paste_never_shows_the_key(key in key(), before in "[ -~]{0,20}", after in "[ -~]{0,20}") {
        for text in [key.clone(), format!("GEMINI_API_KEY={key}"), format!("{before}\n{key}\n{after}"), format!("{before} \"{key}\" {after}")] {
            let report = pasted(&text, TODAY);
            prop_assert_eq!(leak(&key, &shown(&report)), None);
        }
    }

    #[test]
    fn a_second_key_in_an_answer_is_hidden_by_its_shape(key in key(), other in key()) {
        let body = format!("{{\"error\":{{\"code\":403,\"message\":\"see {other}\",\"status\":\"PERMISSION_DENIED\"}}}}");
        let report = answered(&key, &Outcome::Answer(Answer { headers: Vec::new(), http: 403, body, elapsed_ms: 1 }), TODAY);
        prop_assert_eq!(leak(other.get(4..).unwrap(), &shown(&report)), None);
    }

    #[test]
    fn any_bytes_have_a_diagnosis(bytes in proptest::collection::vec(any::<u8>(), 0..300), http in 100u16..600) {
        let body = String::from_utf8_lossy(&bytes).into_owned();
        let report = answered(&support::auth(), &Outcome::Answer(Answer { headers: Vec::new(), http, body, elapsed_ms: 1 }), TODAY);
        prop_assert_eq!(report.verdicts.len(), 1);
    }

    #[test]
    fn any_text_can_be_pasted(text in any::<String>()) {
        let report = pasted(&text, TODAY);
        prop_assert!(report.verdicts.len() <= 1);
    }

    #[test]
    fn any_json_has_a_diagnosis(body in r#"[\[\]{}":,0-9a-z\\ ]{0,120}"#) {
        let report = answered(&support::auth(), &Outcome::Answer(Answer { headers: Vec::new(), http: 400, body, elapsed_ms: 1 }), TODAY);
        prop_assert_eq!(report.verdicts.len(), 1);
    }
}

/// Keys of many dashes have no stretch that looks random.
#[test]
fn a_second_key_of_dashes_is_hidden_as_well() {
    for tail in [
        "0A_A-0_0a_-A00-a-_0_0a_a-a_00AA_-_0",
        "_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-a",
        "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r",
    ] {
        let other = ["AI", "za", tail].concat();
        let body = format!(
            "{{\"error\":{{\"code\":403,\"message\":\"see {other}\",\"status\":\"PERMISSION_DENIED\"}}}}"
        );
        let outcome = Outcome::Answer(Answer { headers: Vec::new(), http: 403, body, elapsed_ms: 1 });
        let report = answered(&support::auth(), &outcome, TODAY);
        assert_eq!(leak(tail, &shown(&report)), None, "{tail}");
    }
}

#[test]
fn what_is_copied_holds_no_project_number_and_no_address() {
    let body = r#"{"error":{"code":403,"message":"The provided API key has an IP address restriction. The originating IP address of the call (203.0.113.77) violates this restriction.","status":"PERMISSION_DENIED","details":[{"reason":"API_KEY_IP_ADDRESS_BLOCKED","metadata":{"consumer":"projects/123456789012","callerIp":"2001:db8::1"}}]}}"#;
    let outcome =
        Outcome::Answer(Answer { headers: Vec::new(), http: 403, body: body.to_string(), elapsed_ms: 1 });
    let markdown = answered(&support::auth(), &outcome, TODAY).markdown.unwrap();
    for personal in ["203.0.113.77", "123456789012", "2001:db8"] {
        assert!(!markdown.contains(personal), "{personal} stands in the report:\n{markdown}");
    }
}
