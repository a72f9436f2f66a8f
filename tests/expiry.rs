//! The visitor goes away: the secret goes, and what was found out stays.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may fail"
)]

mod support;

use std::collections::BTreeSet;

use key_clinic::check::Event;
use key_clinic::intake::{Origin, Reading};
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{Report, report};
use key_clinic::visit::{FileNote, Visit};
use support::cases::{self, Given};
use support::visit::{LIST, answer, open, press};

const TODAY: Date = Date::new(2026, 11, 21);

/// Every run of eight characters of every secret that was read out of the text, where it stands there unbroken.
fn pieces(text: &str, reading: &Reading) -> BTreeSet<String> {
    let secrets = reading.credentials.iter().filter(|found| found.kind.id != "project_id");
    let runs = secrets
        .flat_map(|found| text[found.span.start..found.span.end].split(|c: char| !c.is_ascii_alphanumeric()));
    let windows =
        runs.flat_map(|run| run.as_bytes().windows(8).map(|it| String::from_utf8_lossy(it).into_owned()));
    windows.collect()
}

/// What the diagnosis is, whatever else the page shows.
fn diagnosis(report: &Report) -> Vec<String> {
    let verdicts = report.verdicts.iter().map(|it| {
        format!("{} {} {:?} {:?} {:?} {:?}", it.id, it.provider, it.certainty, it.also, it.steps, it.left)
    });
    let findings = report.findings.iter().map(|it| format!("{} {:?} {:?}", it.id, it.details, it.steps));
    let rungs = report.rungs.iter().map(|it| format!("{:?} {:?}", it.rung, it.state));
    let keys = report.credentials.iter().map(|it| format!("{} {} {}", it.provider, it.kind, it.title));
    verdicts.chain(findings).chain(rungs).chain(keys).collect()
}

/// Ten minutes pass. What must hold afterwards, whatever was pasted and answered.
#[track_caller]
fn expires(name: &str, visit: &mut Visit) {
    let before = report(visit);
    let text = visit.text().to_owned();
    let pieces = pieces(&text, visit.reading());
    let open = before.verdicts.is_empty() && before.findings.is_empty();
    let due = visit.must_expire();
    assert!(due || pieces.is_empty(), "{name}: a secret may stay");
    visit.expire();
    assert!(!visit.must_expire(), "{name}: it would expire again");
    let after = report(visit);
    if !due {
        assert_eq!(after, before, "{name}: nothing had to go");
    } else if open {
        assert!(
            !visit.holds_text() && visit.reading().credentials.is_empty(),
            "{name}: a text stays for nothing"
        );
    } else {
        assert_eq!(diagnosis(&after), diagnosis(&before), "{name}");
        assert!(
            after.expired.is_some() && after.announcement == after.expired.unwrap(),
            "{name}: it is not said"
        );
        assert_eq!((&after.request, &after.fingerprint, after.cleaned), (&None, &None, false), "{name}");
        assert!(after.markdown.is_some() && after.marked.is_empty(), "{name}");
    }
    let held = format!("{visit:?} {after:?}");
    let left: Vec<_> = pieces.iter().filter(|piece| due && held.contains(&***piece)).collect();
    assert!(left.is_empty(), "{name}: {left:?} of the secret is left");
    // Nothing brings it to life again.
    for event in [Event::Press, Event::Cancel, Event::Compare(0)] {
        assert!(visit.on(event).is_none() || after.expired.is_none(), "{name}");
    }
    visit.choose(1);
    visit.name_model("gemini-9");
    visit.setting.language = Language::Chinese;
    assert_eq!(report(visit).verdicts.len(), after.verdicts.len(), "{name}: a later act ends the diagnosis");
}

#[test]
fn what_every_case_holds_expires_and_its_diagnosis_stays() {
    let mut seen = 0;
    for case in cases::all() {
        let mut visit = match &case.given {
            Given::Text { text, origin, today, .. } => {
                let mut visit = open(today.0);
                let origin = if origin == "file" { Origin::File } else { Origin::Paste };
                visit.read(cases::fill(text), origin);
                visit
            }
            Given::Answer { provider, key, today, http, body, rung: None, .. } => {
                let mut visit = open(today.0);
                visit.read(support::secret(key).unwrap(), Origin::Paste);
                visit.choose_provider(provider);
                if visit.request().is_none() {
                    continue;
                }
                press(&mut visit, &Event::Press, &answer(*http, &cases::body(body, key)));
                visit
            }
            _ => continue,
        };
        expires(&case.name, &mut visit);
        seen += 1;
    }
    assert!(seen > 300, "{seen} cases");
}

#[test]
fn an_answer_that_repeats_the_key_is_kept_without_it() {
    let key = support::auth();
    let body = format!(
        r#"{{"error":{{"code":418,"status":"{key}","message":"No {key} here","details":[{{"reason":"{key}","metadata":{{"consumer":"{key}","{key}":"x"}}}}]}}}}"#
    );
    let mut visit = open(TODAY);
    visit.read(format!("curl -H 'x-goog-api-key: {key}' # {}", &key[..20]), Origin::Paste);
    press(&mut visit, &Event::Press, &answer(418, &body));
    expires("an echo", &mut visit);
}

#[test]
fn what_came_after_a_good_answer_stays_too() {
    let mut visit = support::visit::accepted(&support::auth(), TODAY);
    assert_eq!(report(&visit).verdicts[0].id, "key_lists_models");
    let models = report(&visit).verdicts[0].models.clone();
    expires("a list", &mut visit);
    assert_eq!(report(&visit).verdicts[0].models, models);
    assert!(LIST.contains("gemini-3.8-flash"));
}

#[test]
fn a_new_text_begins_anew() {
    let mut visit = open(TODAY);
    visit.read(format!("GEMINI_API_KEY=\"{}", support::auth()), Origin::Paste);
    visit.expire();
    assert!(visit.is_expired());
    visit.read(support::auth(), Origin::Paste);
    let drawn = report(&visit);
    assert!(!visit.is_expired() && drawn.expired.is_none() && drawn.request.is_some());
}

#[test]
fn an_example_is_nobodys_secret() {
    let mut visit = open(TODAY);
    for cause in key_clinic::knowledge::causes::Cause::ALL {
        let Some(demo) = key_clinic::demo::of(*cause) else { continue };
        visit.play(&demo);
        assert!(!visit.must_expire(), "{cause:?}");
    }
}

#[test]
fn a_file_is_told_of_until_the_next_text() {
    for (note, told_without_a_key) in
        [(FileNote::Empty, true), (FileNote::Unreadable, true), (FileNote::Utf16, false)]
    {
        for (text, holds_key) in [(support::auth(), true), ("just words".to_owned(), false)] {
            let mut visit = open(TODAY);
            visit.read(text.clone(), Origin::File);
            visit.note_file(note);
            let drawn = report(&visit);
            assert_eq!(drawn.file.is_some(), told_without_a_key || holds_key, "{note:?}");
            assert!(drawn.file.is_none_or(|told| drawn.announcement.starts_with(told)), "{note:?}");
            visit.read(text, Origin::Paste);
            assert!(report(&visit).file.is_none(), "{note:?}");
        }
    }
}

#[test]
fn nothing_is_under_way_that_was_not_ordered() {
    for case in cases::all() {
        let Given::Text { text, today, .. } = &case.given else { continue };
        let mut visit = open(today.0);
        visit.read(cases::fill(text), Origin::Paste);
        for event in [Event::Press, Event::Compare(0), Event::Press] {
            let was_busy = visit.is_busy();
            let order = visit.on(event);
            assert!(order.is_some() || visit.is_busy() == was_busy, "{}: it waits for nothing", case.name);
        }
    }
}

#[test]
fn day_and_time_of_a_report_are_of_one_instant() {
    let mut visit = open(TODAY);
    visit.read("API key not valid. Please pass a valid API key.".to_owned(), Origin::Paste);
    // Opened on the 21st: a minute before a midnight of the visitor's, and a minute after it.
    for (now, ahead, told) in [
        (1_795_301_940, 0, "2026-11-21 22:59"),
        (1_795_301_940, 60, "2026-11-21 23:59"),
        (1_795_302_060, 60, "2026-11-22 00:01"),
        (1_795_302_060, -480, "2026-11-21 15:01"),
    ] {
        visit.setting.now = now;
        visit.setting.ahead = ahead;
        let drawn = report(&visit);
        assert!(drawn.markdown.unwrap().contains(told), "{told}");
        assert!(drawn.json.unwrap().contains(told), "{told}");
    }
}
