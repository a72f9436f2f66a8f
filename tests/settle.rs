//! The comparisons as a visitor meets them: offered only where they settle something, asked on their own press.

#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::check::{Event, NoAnswer, Reached, Rung};
use key_clinic::exchange::Outcome;
use key_clinic::intake::Origin;
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::providers::{self, gemini};
use key_clinic::knowledge::sign::Certainty;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{CompareLines, report};
use key_clinic::visit::{Order, Visit};
use support::visit::{accepted, answer, open, press};

const TODAY: Date = Date::new(2026, 11, 21);
const OAUTH: &str = r#"{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.","status":"UNAUTHENTICATED"}}"#;
const BLOCKED: &str = r#"{"error":{"code":403,"message":"Requests to this API generativelanguage.googleapis.com are blocked.","status":"PERMISSION_DENIED","details":[{"reason":"API_KEY_SERVICE_BLOCKED"}]}}"#;
const EITHER: &str = r#"{"error":{"code":403,"message":"There is a per-IP or per-Referer restriction.","errors":[{"reason":"ipRefererBlocked"}]}}"#;
const REFERRER: &str = r#"{"error":{"code":403,"message":"Requests from referer https://a.example/ are blocked.","status":"PERMISSION_DENIED","details":[{"reason":"API_KEY_HTTP_REFERRER_BLOCKED"}]}}"#;
const ADDRESS: &str = r#"{"error":{"code":403,"message":"The provided API key has an IP address restriction.","status":"PERMISSION_DENIED","details":[{"reason":"API_KEY_IP_ADDRESS_BLOCKED"}]}}"#;
/// A key of no known shape.
const ODD: &str = "GEMINI_API_KEY=abcd1234EFGH5678ijkl";
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
            "x-goog-api-key: your key, Referer: the URL of this site",
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

/// A comparison as a story: what is in the box, the rung and the answer that left it open, and for each row of its
/// table an answer, the cause that this leaves and how sure.
type Story = (&'static str, Rung, Outcome, Vec<(Outcome, &'static str, Certainty)>);

fn stories() -> Vec<Story> {
    use Certainty::{Certain, Likely};
    vec![
        (
            "compare-bearer",
            Rung::Accepted,
            answer(401, OAUTH),
            vec![
                (answer(200, "{}"), "wrong_credential_type", Certain),
                (answer(401, OAUTH), "auth_key_rejected", Likely),
            ],
        ),
        (
            "compare-openai",
            Rung::Accepted,
            answer(403, BLOCKED),
            vec![
                (answer(200, r#"{"object":"list","data":[]}"#), "auth_key_unsupported_endpoint", Certain),
                (answer(403, BLOCKED), "api_restriction_blocked", Likely),
                (answer(400, OAUTH), "auth_key_rejected", Likely),
            ],
        ),
        (
            "compare-referrer",
            Rung::Accepted,
            answer(403, EITHER),
            vec![
                (answer(200, support::visit::LIST), "referrer_blocked", Certain),
                (answer(403, REFERRER), "referrer_blocked", Certain),
                (answer(403, ADDRESS), "ip_blocked", Certain),
                (answer(403, EITHER), "ip_blocked", Likely),
            ],
        ),
        (
            "compare-version",
            Rung::Model,
            answer(404, NO_MODEL),
            vec![
                (answer(200, "{}"), "model_not_found", Certain),
                (answer(404, NO_MODEL), "model_retired", Likely),
            ],
        ),
    ]
}

fn begun(action: &str, rung: Rung, outcome: &Outcome) -> Visit {
    if rung == Rung::Accepted {
        let text = if action == "compare-bearer" { ODD.to_string() } else { support::auth() };
        return checked(&text, outcome);
    }
    let mut visit = accepted(&support::auth(), TODAY);
    press(&mut visit, &Event::Run(rung), outcome);
    visit
}

#[test]
fn every_row_of_every_comparison_has_its_story() {
    let told: Vec<(&str, usize)> =
        stories().iter().map(|(action, _, _, rows)| (*action, rows.len())).collect();
    let table: Vec<(&str, usize)> =
        providers::comparisons().iter().map(|it| (it.action, it.answers.len())).collect();
    assert_eq!(told, table, "write a story for each row");
}

#[test]
fn what_a_comparison_settles_is_the_headline() {
    for (action, rung, outcome, rows) in stories() {
        for (place, (answered, left, certainty)) in rows.into_iter().enumerate() {
            let mut visit = begun(action, rung, &outcome);
            let before = report(&visit);
            assert_eq!(settle(&mut visit, action, &answered), (left, true), "{action}");
            let after = report(&visit);
            let [was, is] = [&before, &after].map(|it| &it.verdicts[0]);
            assert_eq!((is.id, is.certainty, is.source), (left, certainty, "check"), "{action} {place}");
            let row = &providers::comparisons().iter().find(|it| it.action == action).unwrap().answers[place];
            assert_eq!(is.meaning, *row.told.get(Language::English), "{action}");
            // The evidence is the comparison's: its request, its answer, and what the verdict was before.
            let facts: Vec<(&str, &str)> =
                is.evidence.iter().map(|fact| (fact.label.as_str(), fact.text.as_str())).collect();
            let asked =
                lines(&visit).into_iter().find(|line| line.action == action).unwrap().facts[0].text.clone();
            let Outcome::Answer(answer) = &answered else { panic!() };
            for fact in [("Request", asked.as_str()), ("HTTP status", answer.http.to_string().as_str())] {
                assert!(facts.contains(&fact), "{action}: {fact:?} is not in {facts:?}");
            }
            let said = format!("{} ({})", was.title, was.certainty_word);
            assert!(facts.contains(&("Diagnosis before", said.as_str())), "{said}: {facts:?}");
            // It is announced, and taken away.
            assert!(after.announcement.contains(&is.title), "{}", after.announcement);
            let [markdown, json] = [&after.markdown, &after.json].map(|it| it.as_ref().unwrap());
            assert!(markdown.contains(&format!("(`{left}`, {}, check)", certainty.id())), "{markdown}");
            assert!(markdown.contains(&was.title), "{markdown}");
            let json: serde_json::Value = serde_json::from_str(json).unwrap();
            assert_eq!(json["verdicts"][0]["cause"], left);
            // The rungs say what they found, and the comparison stays where it was.
            assert_eq!(after.rungs, before.rungs);
            assert!(is.certainty < Certainty::Certain || is.also.is_empty(), "{:?}", is.also);
        }
    }
}

#[test]
fn an_answer_that_settles_nothing_leaves_the_verdict_as_it_was() {
    for (action, rung, outcome, _) in stories() {
        for answered in [answer(429, "{}"), answer(500, ""), answer(503, "<html>")] {
            let mut visit = begun(action, rung, &outcome);
            let before = report(&visit);
            assert!(!settle(&mut visit, action, &answered).1);
            assert_eq!(report(&visit).verdicts, before.verdicts);
        }
    }
}

#[test]
fn a_settled_verdict_goes_with_what_it_was_about() {
    let mut visit = checked(&support::auth(), &answer(403, EITHER));
    settle(&mut visit, "compare-referrer", &answer(200, support::visit::LIST));
    assert_eq!(report(&visit).verdicts[0].id, "referrer_blocked");
    // A new check begins anew.
    press(&mut visit, &Event::Press, &answer(403, EITHER));
    assert_eq!(report(&visit).verdicts[0].id, "ip_or_referrer_blocked");
    settle(&mut visit, "compare-referrer", &answer(403, ADDRESS));
    settle(&mut visit, "compare-referrer", &answer(200, support::visit::LIST));
    assert_eq!(report(&visit).verdicts[0].id, "referrer_blocked", "the newest answer decides");
    // A pasted error keeps its own verdict.
    visit.read(format!("{} {EITHER}", support::auth()), Origin::Paste);
    assert!(
        report(&visit).verdicts.iter().all(|it| it.source == "text" && it.id == "ip_or_referrer_blocked")
    );
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
    let list = gemini().list.as_ref().unwrap();
    for comparison in providers::comparisons() {
        assert_eq!((comparison.request.origin, comparison.request.body), (list.origin, None));
        assert!(comparison.action.starts_with("compare-") && comparison.request.deadline_ms <= 10_000);
        assert!(["x-goog-api-key", "authorization"].contains(&comparison.request.key_header));
        let open = |cause: Cause| comparison.between.iter().any(|pair| pair.0 == cause || pair.1 == cause);
        for row in &comparison.answers {
            assert!(open(row.cause), "{}: {:?} is not open", comparison.action, row.cause);
        }
    }
}
