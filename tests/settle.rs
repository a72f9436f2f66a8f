//! The comparisons as a visitor meets them: offered only where they settle something, asked on their own press.

#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::check::{Event, NoAnswer, Reached, Rung};
use key_clinic::exchange::Outcome;
use key_clinic::intake::Origin;
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::providers::gemini;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{CompareLines, report};
use key_clinic::visit::{Order, Visit};
use support::visit::{accepted, answer, open, press};

const TODAY: Date = Date::new(2026, 11, 21);
const OAUTH: &str = r#"{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.","status":"UNAUTHENTICATED"}}"#;
const BLOCKED: &str = r#"{"error":{"code":403,"message":"Requests to this API generativelanguage.googleapis.com are blocked.","status":"PERMISSION_DENIED","details":[{"reason":"API_KEY_SERVICE_BLOCKED"}]}}"#;
const EITHER: &str = r#"{"error":{"code":403,"message":"There is a per-IP or per-Referer restriction.","errors":[{"reason":"ipRefererBlocked"}]}}"#;
const REFERRER: &str = r#"{"error":{"code":403,"message":"Requests from referer https://a.example/ are blocked.","status":"PERMISSION_DENIED","details":[{"reason":"API_KEY_HTTP_REFERRER_BLOCKED"}]}}"#;
const NO_MODEL: &str = r#"{"error":{"code":404,"message":"models/gemini-3.8-flash is not found for API version v1beta","status":"NOT_FOUND"}}"#;

fn checked(text: &str, outcome: &Outcome) -> Visit {
    let mut visit = open(TODAY);
    visit.read(text.to_string(), Origin::Paste);
    press(&mut visit, &Event::Press, outcome);
    visit
}

fn lines(visit: &Visit) -> Vec<CompareLines> {
    report(visit).comparisons.map(|section| section.lines).unwrap_or_default()
}

fn offered(visit: &Visit) -> Vec<&'static str> {
    lines(visit).iter().map(|line| line.action).collect()
}

/// Presses the comparison and answers it: the cause that is left.
fn settle(visit: &mut Visit, action: &str, outcome: &Outcome) -> (&'static str, bool) {
    let line = lines(visit).into_iter().find(|line| line.action == action).unwrap();
    press(visit, &Event::Compare(line.index), outcome);
    let line = lines(visit).into_iter().find(|line| line.action == action).unwrap();
    let outcome = line.outcome.unwrap();
    (outcome.id, outcome.settled)
}

#[test]
fn each_is_offered_only_where_its_two_causes_are_open() {
    let odd = "GEMINI_API_KEY=abcd1234EFGH5678ijkl";
    assert_eq!(offered(&checked(odd, &answer(401, OAUTH))), ["compare-bearer", "compare-openai"]);
    assert_eq!(offered(&checked(&support::auth(), &answer(403, BLOCKED))), ["compare-openai"]);
    assert_eq!(offered(&checked(&support::auth(), &answer(403, EITHER))), ["compare-referrer"]);
    let mut climbed = accepted(&support::auth(), TODAY);
    press(&mut climbed, &Event::Run(Rung::Generate), &answer(404, NO_MODEL));
    assert_eq!(offered(&climbed), ["compare-version"]);
    let invalid =
        r#"{"error":{"message":"API key expired. Please renew the API key.","status":"INVALID_ARGUMENT"}}"#;
    for (http, body) in [(400, invalid), (429, "{}"), (500, ""), (200, support::visit::LIST), (403, REFERRER)]
    {
        assert!(offered(&checked(&support::auth(), &answer(http, body))).is_empty(), "{http} {body}");
    }
    let mut other = open(TODAY);
    other.read(support::secret("openai").unwrap(), Origin::Paste);
    assert!(offered(&other).is_empty());
}

#[test]
fn a_page_from_disk_has_no_referrer_to_send() {
    let mut visit = checked(&support::auth(), &answer(403, EITHER));
    visit.setting.from_file = true;
    assert!(offered(&visit).is_empty());
}

#[test]
fn what_is_sent_is_what_was_shown() {
    for (text, outcome, action, shown, header, referrer) in [
        (
            support::auth(),
            answer(403, BLOCKED),
            "compare-openai",
            "GET https://generativelanguage.googleapis.com/v1beta/openai/models",
            "authorization: Bearer your key",
            false,
        ),
        (
            support::auth(),
            answer(403, EITHER),
            "compare-referrer",
            "GET https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000",
            "x-goog-api-key: your key, Referer: the address of this site",
            true,
        ),
    ] {
        let mut visit = checked(&text, &outcome);
        let line = lines(&visit).into_iter().find(|line| line.action == action).unwrap();
        assert_eq!(line.facts[0].text, shown);
        assert_eq!(line.facts[1].text, header);
        assert!(line.facts[2].text.starts_with("Free") && line.outcome.is_none() && !line.running);
        let call = press(&mut visit, &Event::Compare(line.index), &answer(200, "{}"));
        assert_eq!(call.referrer, referrer);
        assert!(shown.contains(&call.path()) && header.contains(call.request.key_header));
    }
}

#[test]
fn an_answer_settles_the_pair() {
    let odd = "GEMINI_API_KEY=abcd1234EFGH5678ijkl";
    for (outcome, left) in [
        (answer(200, "{}"), ("wrong_credential_type", true)),
        (answer(401, OAUTH), ("auth_key_rejected", true)),
        (answer(429, "{}"), ("rate_limited", false)),
    ] {
        assert_eq!(settle(&mut checked(odd, &answer(401, OAUTH)), "compare-bearer", &outcome), left);
    }
    for (outcome, left) in [
        (answer(200, r#"{"object":"list","data":[]}"#), ("auth_key_unsupported_endpoint", true)),
        (answer(403, BLOCKED), ("api_restriction_blocked", true)),
        (answer(401, OAUTH), ("auth_key_rejected", true)),
    ] {
        let mut visit = checked(&support::auth(), &answer(403, BLOCKED));
        assert_eq!(settle(&mut visit, "compare-openai", &outcome), left);
    }
    for (outcome, left) in [
        (answer(200, support::visit::LIST), ("referrer_blocked", true)),
        (answer(403, REFERRER), ("referrer_blocked", true)),
        (answer(403, EITHER), ("ip_blocked", true)),
    ] {
        let mut visit = checked(&support::auth(), &answer(403, EITHER));
        assert_eq!(settle(&mut visit, "compare-referrer", &outcome), left);
    }
    for (outcome, left) in
        [(answer(200, "{}"), ("model_not_found", true)), (answer(404, NO_MODEL), ("model_retired", true))]
    {
        let mut visit = accepted(&support::auth(), TODAY);
        press(&mut visit, &Event::Run(Rung::Model), &answer(404, NO_MODEL));
        assert_eq!(settle(&mut visit, "compare-version", &outcome), left);
    }
}

#[test]
fn the_verdict_and_the_rungs_stay_as_they_were() {
    let mut visit = checked(&support::auth(), &answer(403, BLOCKED));
    let before = (report(&visit).verdicts, report(&visit).rungs);
    settle(&mut visit, "compare-openai", &answer(401, OAUTH));
    assert_eq!((report(&visit).verdicts, report(&visit).rungs), before);
}

#[test]
fn one_press_is_one_request_and_a_failure_settles_nothing() {
    let mut visit = checked(&support::auth(), &answer(403, BLOCKED));
    let index = lines(&visit)[0].index;
    let Some(Order::Ask { ticket, .. }) = visit.on(Event::Compare(index)) else { panic!() };
    assert!(lines(&visit)[0].running);
    for event in [Event::Compare(index), Event::Press] {
        assert!(visit.on(event).is_none(), "one request at a time");
    }
    let failure = NoAnswer { online: true, from_file: false, elapsed_ms: 9 };
    let Some(Order::Probe { ticket, .. }) = visit.on(Event::Failed(ticket, failure)) else { panic!() };
    visit.on(Event::Probed(ticket, Reached::No));
    let outcome = lines(&visit)[0].outcome.clone().unwrap();
    assert!(!outcome.settled);
    assert_eq!(outcome.id, "network_blocked");
    assert!(visit.on(Event::Compare(99)).is_none());
    visit.read(String::new(), Origin::Paste);
    assert!(visit.on(Event::Compare(index)).is_none());
}

#[test]
fn the_table_asks_the_same_host_and_leaves_causes_of_its_pairs_or_their_neighbours() {
    let list = gemini::PROVIDER.list.unwrap();
    for comparison in gemini::COMPARISONS {
        assert_eq!((comparison.request.origin, comparison.request.body), (list.origin, None));
        assert!(comparison.action.starts_with("compare-") && comparison.request.deadline_ms <= 10_000);
        assert!(["x-goog-api-key", "authorization"].contains(&comparison.request.key_header));
        let open = |cause: Cause| comparison.between.iter().any(|pair| pair.0 == cause || pair.1 == cause);
        for row in comparison.answers {
            assert!(open(row.cause), "{}: {:?} is not open", comparison.action, row.cause);
        }
    }
}
