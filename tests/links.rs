//! Where the steps of a verdict lead: to the visitor's own project, and never where an answer says.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use key_clinic::exchange::{Answer, Outcome};
use key_clinic::knowledge::timeline::Date;
use support::visit::answered;

/// The addresses of the steps for an answer that says that an API is off.
fn links(metadata: &str) -> Vec<String> {
    let body = format!(
        r#"{{"error":{{"code":403,"status":"PERMISSION_DENIED","message":"It is off.","details":[{{"reason":"SERVICE_DISABLED","metadata":{metadata}}}]}}}}"#
    );
    let outcome = Outcome::Answer(Answer { headers: Vec::new(), http: 403, body, elapsed_ms: 1 });
    let report = answered(&support::auth(), &outcome, Date::new(2026, 11, 21));
    let verdict = report.verdicts.into_iter().next().unwrap();
    verdict.steps.into_iter().filter_map(|step| step.link).map(|(_, url)| url).collect()
}

#[track_caller]
fn leads_to(metadata: &str, url: &str) {
    let links = links(metadata);
    assert!(links.iter().any(|link| link == url), "{url} is not among {links:?}");
}

#[test]
fn the_named_project_stands_in_the_link() {
    leads_to(
        r#"{"consumer":"projects/123456789012"}"#,
        "https://console.cloud.google.com/apis/library/generativelanguage.googleapis.com?project=123456789012",
    );
}

#[test]
fn the_named_service_stands_in_the_link() {
    leads_to(
        r#"{"consumer":"projects/123456789012","service":"translate.googleapis.com"}"#,
        "https://console.cloud.google.com/apis/library/translate.googleapis.com?project=123456789012",
    );
}

#[test]
fn the_activation_link_of_the_answer_is_used() {
    let url =
        "https://console.developers.google.com/apis/api/generativelanguage.googleapis.com/overview?project=1";
    leads_to(&format!(r#"{{"activationUrl":"{url}"}}"#), url);
}

#[test]
fn no_other_address_of_an_answer_is_used() {
    for url in [
        "https://evil.example/",
        "https://console.cloud.google.com.evil.example/",
        "javascript:alert(1)",
        "https://console.cloud.google.com/\\\"onclick=x",
    ] {
        let links = links(&format!(
            r#"{{"activationUrl":"{url}","service":"evil.example","consumer":"projects/a/b"}}"#
        ));
        assert!(
            links
                .iter()
                .all(|link| !link.contains("evil") && !link.contains("alert") && !link.contains("onclick")),
            "{links:?}"
        );
    }
}

#[test]
fn a_key_in_the_place_of_a_project_goes_nowhere() {
    let key = support::auth();
    let links = links(&format!(r#"{{"consumer":"api_key:{key}","containerInfo":"{key}"}}"#));
    assert!(links.iter().all(|link| !link.contains(&key)), "{links:?}");
}
