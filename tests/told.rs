//! What the report says about a pasted error beside its verdict: the words that decided, the limit, the secret.

mod support;

use key_clinic::knowledge::timeline::Date;
use key_clinic::report::Report;
use key_clinic::report::quota::{Period, Unit};
use support::cases::fill;
use support::visit::pasted;

fn told(text: &str) -> Report {
    pasted(&fill(text), Date::new(2026, 11, 21))
}

/// The stretches of the text that are marked for the cause.
fn marks<'a>(report: &'a Report, cause: &str) -> Vec<&'a str> {
    let marked = report.marked.iter().filter(|segment| segment.mark.is_some_and(|(id, _)| id == cause));
    marked.map(|segment| segment.text.as_str()).collect()
}

#[test]
fn the_words_that_decided_are_marked() {
    let report = told("chat failed: Your API key was\n  reported as leaked. Please use another API key.");
    assert_eq!(marks(&report, "key_leaked"), ["reported as leaked"]);
    let report = told("{'error': {'code': 403, 'details': [{'reason': 'SERVICE_DISABLED'}]}}");
    assert_eq!(marks(&report, "service_disabled"), ["SERVICE_DISABLED"]);
    let long =
        ["healthy line\n".repeat(4000), "google: API key expired.\n".into(), "healthy line\n".repeat(4000)]
            .concat();
    assert_eq!(marks(&told(&long), "key_expired"), ["API key expired"]);
}

#[test]
fn a_text_without_an_error_has_no_marks() {
    assert_eq!(told("All is well with Gemini.").marked, []);
}

#[test]
fn a_secret_in_an_error_text_is_pointed_out() {
    let text = "ERROR Permission denied: Consumer 'api_key:{{auth}}' has been suspended.";
    let report = told(text);
    assert!(report.notice.is_some());
    let shown = format!("{:?}{:?}{:?}", report.verdicts, report.marked, report.markdown);
    assert!(!shown.contains(&fill("{{auth}}")), "{shown}");
    assert_eq!(told("API key expired. Please renew the API key.").notice, None);
    assert_eq!(told("{{auth}}").notice, None);
}

#[test]
fn a_limit_is_decoded() {
    let day = "{'error': {'code': 429, 'status': 'RESOURCE_EXHAUSTED', 'details': [{'violations': [{'quotaId': \
        'GenerateRequestsPerDayPerProjectPerModel-FreeTier', 'quotaDimensions': {'model': 'gemini-3.6-flash'}, \
        'quotaValue': '250'}]}, {'retryDelay': '31s'}]}}";
    let report = told(day);
    let quota = report.verdicts.first().and_then(|verdict| verdict.quota.clone()).unwrap();
    assert_eq!((quota.limit, quota.unit, quota.period), (Some(250), Some(Unit::Requests), Some(Period::Day)));
    assert_eq!(
        (quota.free, quota.wait_s, quota.model.as_deref()),
        (Some(true), None, Some("gemini-3.6-flash"))
    );
    // By the clock of the visitor, which no report tells.
    let resets = report.verdicts.first().and_then(|verdict| verdict.resets.clone()).unwrap();
    assert!(resets.contains("09:00") && !report.markdown.unwrap_or_default().contains("09:00"), "{resets}");
    let minute = told(&day.replace("PerDay", "PerMinute"));
    assert_eq!(minute.verdicts.first().and_then(|verdict| verdict.quota.as_ref()?.wait_s), Some(31));
    let zero = told(
        "429: Quota exceeded for metric: generate_content_free_tier_requests, limit: 0, model: gemini-3.6-pro",
    );
    let shown: Vec<_> =
        zero.verdicts.iter().flat_map(|verdict| &verdict.evidence).map(|fact| fact.text.as_str()).collect();
    assert!(shown.iter().any(|text| text.contains("Does not help")), "{shown:?}");
}

#[test]
fn the_other_errors_are_listed_behind_the_alternatives() {
    let report = told(
        "2026-11-20 08:00:00 ERROR API key expired.\n2026-11-20 08:00:01 ERROR User location is not supported for the API use.",
    );
    let verdict = report.verdicts.first().unwrap();
    assert_eq!(verdict.id, "location_unsupported");
    assert_eq!(verdict.also.iter().map(|other| other.id).collect::<Vec<_>>(), ["key_expired"]);
}
