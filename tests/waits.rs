//! Waiting: the timer for a cure, the countdown of a limit, and where they lead.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::check::{Event, Rung};
use key_clinic::intake::Origin;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::wait;
use key_clinic::report::{WaitLines, report};
use key_clinic::visit::Visit;
use support::visit::{LIST, accepted, answer, open, press};

const TODAY: Date = Date::new(2026, 11, 21);
const OFF: &str = r#"{"error":{"code":403,"message":"It is off.","status":"PERMISSION_DENIED","details":[{"reason":"SERVICE_DISABLED"}]}}"#;
const EMPTY: &str = r#"{"error":{"code":429,"message":"Your prepayment credits are depleted.","status":"RESOURCE_EXHAUSTED"}}"#;

fn refused() -> Visit {
    let mut visit = open(TODAY);
    visit.read(support::auth(), Origin::Paste);
    press(&mut visit, &Event::Press, &answer(403, OFF));
    visit
}

fn timer(visit: &Visit) -> WaitLines {
    report(visit).wait.unwrap()
}

#[test]
fn a_timer_runs_from_a_press_to_its_end_and_leads_back_to_check() {
    let mut visit = refused();
    let idle = timer(&visit);
    assert_eq!((idle.left, idle.button.as_str(), &idle.again), (None, "Start a timer: 5 min", &None));
    visit.wait();
    assert_eq!((timer(&visit).left, timer(&visit).button.as_str()), (Some(300), "Stop the timer"));
    visit.setting.now += 299;
    assert_eq!(timer(&visit).left, Some(1));
    assert!(report(&visit).announcement.starts_with("Diagnosis"), "a running timer is not announced");
    visit.setting.now += 1000;
    let over = timer(&visit);
    let again = over.again.unwrap();
    assert_eq!(
        (over.left, again.action, again.button.as_str()),
        (Some(0), "check", "Go to “Check with Google”")
    );
    assert_eq!(report(&visit).announcement, "The wait is over: try again.");
    visit.setting.language = Language::Chinese;
    let over = timer(&visit);
    assert!(over.again.unwrap().button.starts_with("前往“"), "{}", over.button);
    assert_eq!(report(&visit).announcement, "等待结束，可以重试。");
}

#[test]
fn it_is_stopped_by_a_press_by_another_question_and_by_another_text() {
    let mut visit = refused();
    visit.wait();
    visit.wait();
    assert_eq!(timer(&visit).left, None);
    visit.wait();
    visit.run_on("cmd");
    visit.compare("53 1a2b3c4d".to_string());
    assert_eq!(timer(&visit).left, Some(300), "what asks nothing leaves it alone");
    press(&mut visit, &Event::Press, &answer(403, OFF));
    assert_eq!(timer(&visit).left, None);
    visit.wait();
    visit.read([&support::auth(), " "].concat(), Origin::Paste);
    press(&mut visit, &Event::Press, &answer(403, OFF));
    assert_eq!(timer(&visit).left, None);
}

#[test]
fn every_wait_has_an_end_within_an_hour() {
    assert!(wait::all().iter().all(|wait| (1..=60).contains(&wait.minutes)));
}

#[test]
fn what_an_upper_rung_refused_is_asked_again_there() {
    let mut visit = accepted(&support::auth(), TODAY);
    let generates = report(&visit).verdicts[0].next.clone().unwrap();
    assert_eq!((generates.action, generates.button.as_str()), ("run-generate", "Go to “Run: Generate”"));
    press(&mut visit, &Event::Run(Rung::Generate), &answer(429, EMPTY));
    assert_eq!(report(&visit).verdicts[0].next.as_ref().unwrap().action, "run-generate");
    visit.wait();
    visit.setting.now += 300;
    let drawn = report(&visit);
    assert_eq!(drawn.wait.unwrap().again.unwrap().action, "run-generate");
    assert!(drawn.verdicts[0].next.is_none(), "one way there is enough");
    press(&mut visit, &Event::Run(Rung::Generate), &support::rungs::good(Rung::Generate));
    assert!(report(&visit).verdicts[0].next.is_none(), "nothing is left to ask");
}

#[test]
fn where_there_is_no_key_the_wait_leads_nowhere() {
    let mut visit = open(TODAY);
    visit.read(OFF.to_string(), Origin::Paste);
    visit.wait();
    visit.setting.now += 300;
    let over = timer(&visit);
    assert_eq!((over.left, over.again), (Some(0), None));
    assert_eq!(report(&visit).announcement, "The wait is over: try again.");
}

#[test]
fn a_limit_is_counted_down_from_the_moment_its_answer_came() {
    let mut visit = open(TODAY);
    let minute = "429 quotaId: GenerateRequestsPerMinutePerProjectPerModel-FreeTier. Please retry in 41s.";
    visit.read(minute.to_string(), Origin::Paste);
    assert_eq!(report(&visit).verdicts[0].left, Some(41));
    visit.setting.now += 40;
    visit.run_on("cmd");
    assert_eq!(report(&visit).verdicts[0].left, Some(1), "what is drawn anew starts no new wait");
    assert!(report(&visit).markdown.unwrap().contains("41 s"), "a report tells what the answer said");
    visit.setting.now += 40;
    assert_eq!(report(&visit).announcement, "The wait is over: try again.");
}

/// 24 November 2026, 16 o'clock UTC, is when the page of these tests is open, an hour ahead of UTC.
#[test]
fn an_old_log_starts_no_countdown() {
    let left = |stamp: &str| {
        let text = format!(
            "{stamp} 429 quotaId: GenerateRequestsPerMinutePerProjectPerModel-FreeTier. Please retry in 41s."
        );
        let mut visit = open(TODAY);
        visit.read(text, Origin::Paste);
        let verdict = report(&visit).verdicts[0].clone();
        assert!(verdict.evidence.iter().any(|fact| fact.text.contains("41 s")), "the log said so: {stamp}");
        verdict.left
    };
    for old in [
        "2026-11-23T15:59:50Z",
        "2026-11-23 17:00:00",
        "2026-11-24T15:59:00Z",
        "2026-11-24 15:58:00",
        "[2026-11-24 12:00:00,123] ERROR",
        "Mon, 23 Nov 2026 16:00:00 GMT",
        "2025-11-24T16:00:00Z",
        "2026-11-20",
        "2026-11-24T18:00:00Z",
    ] {
        assert_eq!(left(old), None, "{old}");
    }
    for (new, seconds) in [
        ("2026-11-24T15:59:50Z", 31),
        ("2026-11-24T15:59:50.123Z", 31),
        ("2026-11-24 16:59:50", 31),
        ("2026-11-24 15:59:50", 31),
        ("Tue, 24 Nov 2026 15:59:30 GMT", 11),
        ("2026-11-24T16:00:20Z", 41),
        ("2026-11-24", 41),
        ("", 41),
    ] {
        assert_eq!(left(new), Some(seconds), "{new}");
        let mut visit = open(TODAY);
        visit.read(format!("{new} 429 quotaId: PerMinute. Please retry in 41s."), Origin::Paste);
        visit.setting.now += 5;
        let later = report(&visit).verdicts[0].left.unwrap();
        assert!(later + 5 == seconds || new.contains("16:00:20") && later == 41, "{new}: {later}");
    }
}

#[test]
fn whoever_has_another_key_is_told_to_check_it_first() {
    let first = |text: String, body: &str, http| {
        let mut visit = open(TODAY);
        visit.read(text, Origin::Paste);
        press(&mut visit, &Event::Press, &answer(http, body));
        report(&visit).verdicts[0].steps[0].text.clone()
    };
    let invalid = r#"{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}}"#;
    let both = || format!("GOOGLE_API_KEY={}\nGEMINI_API_KEY={}\n", support::standard(), support::auth());
    let hint = "Check the other key in your text too: choose it in the list.";
    assert_eq!(first(both(), invalid, 400), hint);
    assert_ne!(first(support::standard(), invalid, 400), hint);
    assert_ne!(first(both(), OFF, 403), hint, "the project is at fault");
    assert_ne!(first(both(), LIST, 200), hint);
}
