//! The pictures of the report: where a request stops, what changed in 2026, the limit that was reached.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use key_clinic::intake::Origin;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{Report, report};
use support::cases;
use support::visit::open_in;

fn read(text: &str, today: Date) -> Report {
    let mut visit = open_in(Language::English, today);
    visit.read(cases::fill(text), Origin::Paste);
    report(&visit)
}

const AUTUMN: Date = Date::new(2026, 11, 21);
const QUOTA: &str = r#"{"error":{"code":429,"message":"You exceeded your current quota, please check your plan and billing details.","status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"GenerateRequestsPerDayPerProjectPerModel-FreeTier","quotaValue":"50"}]}]}}"#;

#[test]
fn the_way_is_passed_up_to_the_station_that_stops() {
    let states = |report: &Report| report.way.iter().map(|line| line.state).collect::<Vec<_>>().join(" ");
    let spent = read(QUOTA, AUTUMN);
    assert_eq!(states(&spent), "ok ok ok ok ok failed idle");
    let names: Vec<&str> = spent.way.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names.first(), Some(&"Your program"));
    assert_eq!(names.get(2), Some(&"Google"));
    assert_eq!(states(&read("Nothing in here has to do with keys.", AUTUMN)), "");
}

#[test]
fn the_limit_is_drawn_where_the_answer_names_it() {
    let spent = read(QUOTA, AUTUMN);
    let limit = spent.verdicts.first().unwrap().limit.as_ref().unwrap();
    assert_eq!((limit.value.as_str(), limit.what.as_str()), ("50", "requests per day (free tier)"));
    assert!(!limit.zero);
    let vague = read("429 RESOURCE_EXHAUSTED Resource has been exhausted (e.g. check quota).", AUTUMN);
    assert!(vague.verdicts.first().unwrap().limit.is_none());
}

#[test]
fn the_timeline_stands_there_for_the_kind_of_the_key_only() {
    let drawn = |report: &Report| -> Vec<(String, &str, bool)> {
        let lines = report.timeline.iter().flat_map(|section| &section.lines);
        lines.map(|line| (line.day.clone(), line.state, line.touches.is_some())).collect()
    };
    let line = |day: &str, state, touches| (day.to_string(), state, touches);
    assert_eq!(
        drawn(&read("{{standard}}", Date::new(2026, 8, 31))),
        [
            line("2026-05-07", "past", true),
            line("2026-05-28", "past", false),
            line("2026-06-19", "past", true),
            line("2026-08-31", "today", false),
            line("2026-09", "ahead", true),
        ]
    );
    assert!(drawn(&read("{{auth}}", AUTUMN)).is_empty());
    assert!(drawn(&read(QUOTA, AUTUMN)).is_empty());
}

#[test]
fn a_fault_within_a_wider_one_is_drawn_as_what_it_is() {
    let seen = read("GEMINI_API_KEY={{standard}}\u{200b}\n", AUTUMN);
    let marks = |named: bool| seen.marked.iter().filter(move |it| it.named == named).filter_map(|it| it.mark);
    assert!(marks(true).any(|(id, _)| id == "invisible_character"), "{:?}", seen.marked);
    assert!(marks(false).any(|(id, _)| id == "standard_key"), "{:?}", seen.marked);
}
