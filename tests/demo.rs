//! Every cause has an example, and an example shows its cause and asks nobody.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use key_clinic::check::{Event, Rung};
use key_clinic::demo;
use key_clinic::intake::Origin;
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{cleaned_key, report};
use key_clinic::visit::Visit;
use support::cases::none;
use support::visit::{open, open_in};

/// After every day on which an example plays.
const TODAY: Date = Date::new(2027, 3, 4);

/// The causes that the page shows: the first verdict, then the findings.
fn shown(visit: &Visit) -> Vec<&'static str> {
    let verdict = visit.checked().map(|(_, it)| it).or(visit.told()).map(|it| it.cause);
    verdict.into_iter().chain(visit.reading().findings.iter().map(|it| it.cause)).map(Cause::id).collect()
}

/// What is at fault with the example of each cause.
#[track_caller]
fn no_example(fault: impl Fn(Cause, &mut Visit) -> Option<String>) {
    let faults = Cause::ALL.iter().filter_map(|&cause| {
        let mut visit = open(TODAY);
        let played = demo::of(cause).map(|demo| visit.play(&demo));
        let fault = match played {
            None => Some("lacks an example".to_owned()),
            Some(Some(order)) => Some(format!("{order:?} is sent")),
            Some(None) => fault(cause, &mut visit),
        };
        Some(format!("{}: {}", cause.id(), fault?))
    });
    none(&faults.collect::<Vec<_>>());
}

#[test]
fn every_cause_has_an_example_that_shows_it() {
    no_example(|cause, visit| {
        let shown = shown(visit);
        (!shown.contains(&cause.id())).then(|| format!("shows {shown:?} for {:?}", visit.text()))
    });
}

#[test]
fn nothing_is_asked_while_an_example_is_shown() {
    no_example(|_, visit| {
        let presses = Rung::ALL.into_iter().map(Event::Run).chain([Event::Press, Event::Compare(0)]);
        let sent = presses.into_iter().find_map(|event| visit.on(event));
        let report = report(visit);
        let offers = report.request.is_some() || report.comparisons.is_some() || report.model.is_some();
        let runs = report.rungs.iter().any(|line| line.run.is_some());
        (sent.is_some() || offers || runs).then(|| format!("offers a press, or sends {sent:?}"))
    });
}

#[test]
fn an_example_says_that_it_is_one_wherever_it_is_shown() {
    for language in Language::ALL {
        let mut visit = open_in(language, TODAY);
        let demo = demo::of(Cause::QuotaExhausted).unwrap();
        visit.play(&demo);
        let report = report(&visit);
        let example = language.words().example;
        assert_eq!(report.example, Some(example));
        for text in [report.announcement, report.markdown.unwrap(), report.json.unwrap()] {
            assert!(text.contains(example), "{text}");
        }
    }
}

#[test]
fn the_next_text_ends_the_example_and_brings_the_day_back() {
    let mut visit = open(TODAY);
    let demo = demo::of(Cause::UnrestrictedKeyRejected).unwrap();
    visit.play(&demo);
    assert!(visit.is_example() && visit.setting.today < TODAY);
    visit.play(&demo);
    visit.read(demo.text, Origin::Paste);
    assert!(!visit.is_example() && visit.setting.today == TODAY);
    assert_eq!(report(&visit).example, None);
    assert!(
        visit.checked().is_none() && visit.on(Event::Press).is_some(),
        "the text is the visitor's own now"
    );
}

#[test]
fn what_is_under_way_is_aborted_and_its_answer_ignored() {
    let mut visit = open(TODAY);
    visit.read(support::auth(), Origin::Paste);
    visit.on(Event::Press).unwrap();
    let demo = demo::of(Cause::KeyInvalid).unwrap();
    assert!(matches!(visit.play(&demo), Some(key_clinic::visit::Order::Abort)));
    assert_eq!(shown(&visit), ["key_invalid"]);
    assert!(!visit.is_busy());
}

/// An example that could be somebody's key would be one too many in a public issue.
#[test]
fn the_keys_of_examples_say_that_they_are_none() {
    no_example(|_, visit| {
        let key = cleaned_key(visit).filter(|key| key.len() > 20 && !is_plain(key));
        key.map(|key| format!("{key} does not say that it is an example"))
    });
}

fn is_plain(key: &str) -> bool {
    key.to_ascii_uppercase().contains("EXAMPLE") || key.starts_with("gen-lang-client-")
}
