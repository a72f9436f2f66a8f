//! The upper rungs as a visitor meets them: what a press sends, what it costs, whose verdict counts.

#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::check::{Event, NoAnswer, Reached, Rung, State};
use key_clinic::intake::Origin;
use key_clinic::knowledge::cause::Severity;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::report;
use key_clinic::visit::{Order, Visit};
use support::cases::{self, Given, none};
use support::rungs::{DENIED, UPPER, fact, good, runs};
use support::visit::{LIST, accepted, answer, climbed, open, press};

const TODAY: Date = Date::new(2026, 11, 21);
fn verdict(visit: &Visit) -> &'static str {
    report(visit).verdicts[0].id
}

fn states(visit: &Visit) -> Vec<State> {
    report(visit).rungs.iter().filter(|line| UPPER.contains(&line.rung)).map(|line| line.state).collect()
}

#[test]
fn each_press_sends_its_own_request_and_the_page_names_it_before() {
    for (rung, shown, deadline) in [
        (Rung::Model, "GET https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash", 10_000),
        (
            Rung::Count,
            "POST https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:countTokens",
            10_000,
        ),
        (
            Rung::Generate,
            "POST https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent",
            30_000,
        ),
        (
            Rung::Stream,
            "POST https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse",
            30_000,
        ),
    ] {
        let mut visit = accepted(&support::auth(), TODAY);
        let line = runs(&report(&visit)).into_iter().find(|line| line.rung == rung).unwrap();
        assert_eq!(fact(&line, "Request"), shown);
        assert_eq!(line.action, format!("run-{}", rung.id()));
        assert!(line.ready && !fact(&line, "Cost").is_empty());
        let headers = fact(&line, "Headers");
        assert!(headers.contains("x-goog-api-key"));
        let call = press(&mut visit, &Event::Run(rung), &good(rung));
        let query: Vec<String> =
            call.request.query.iter().map(|(name, value)| format!("?{name}={value}")).collect();
        let sent =
            format!("{} {}{}{}", call.request.method, call.request.origin, call.path(), query.concat());
        assert_eq!(sent, shown);
        assert_eq!(call.request.deadline_ms, deadline);
        assert_eq!(call.request.body.unwrap_or_default(), fact(&line, "Body"));
        assert_eq!(call.request.body.is_some(), call.request.method == "POST");
        assert_eq!(headers.contains("content-type"), call.request.body.is_some());
    }
}

#[test]
fn no_line_of_a_request_has_a_blank_left() {
    let report = climbed(&support::auth(), Rung::Count, &answer(200, r#"{"totalTokens":1}"#), TODAY);
    let lines = report.rungs.iter().filter_map(|line| line.run.as_ref()).flat_map(|run| &run.facts);
    let blank = |text: &str| ["{scheme}", "{header}", "{model}", "{host}"].iter().any(|it| text.contains(it));
    let open: Vec<_> = lines.filter(|fact| blank(&fact.text)).collect();
    assert!(open.is_empty(), "fill the blanks of {open:?}");
    assert!(!report.request.unwrap().headers.iter().any(|header| blank(header)));
}

#[test]
fn bodies_are_json_and_generating_asks_for_one_token() {
    for line in runs(&report(&accepted(&support::auth(), TODAY))) {
        let body = fact(&line, "Body");
        if body.is_empty() {
            continue;
        }
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert!(body["contents"][0]["parts"][0]["text"].is_string());
        let one = body["generationConfig"]["maxOutputTokens"] == 1;
        assert_eq!(one, line.rung >= Rung::Generate);
        assert_eq!(fact(&line, "Cost").contains("quota"), line.rung >= Rung::Generate);
    }
}

#[test]
fn nothing_above_can_be_pressed_before_the_key_was_accepted() {
    let mut visit = open(TODAY);
    for rung in UPPER {
        assert!(visit.on(Event::Run(rung)).is_none());
    }
    visit.read(support::auth(), Origin::Paste);
    assert!(runs(&report(&visit)).is_empty());
    for outcome in
        [answer(400, "{}"), answer(401, "{}"), answer(403, DENIED), answer(500, ""), answer(200, "<html>")]
    {
        press(&mut visit, &Event::Press, &outcome);
        assert!(runs(&report(&visit)).is_empty() && report(&visit).model.is_none(), "{outcome:?}");
        for rung in UPPER {
            assert!(visit.on(Event::Run(rung)).is_none(), "{outcome:?}");
        }
    }
}

#[test]
fn a_throttled_key_is_known_and_its_model_is_named_by_hand() {
    let mut visit = open(TODAY);
    visit.read(support::auth(), Origin::Paste);
    press(&mut visit, &Event::Press, &answer(429, "{}"));
    assert!(runs(&report(&visit)).iter().all(|line| !line.ready));
    assert!(visit.on(Event::Run(Rung::Count)).is_none());
    assert!(report(&visit).model.unwrap().remark.contains("Enter the name"));
    visit.name_model("gemini-9-flash");
    assert!(report(&visit).model.unwrap().remark.contains("no list"));
    let call = press(&mut visit, &Event::Run(Rung::Generate), &good(Rung::Generate));
    assert_eq!(call.path(), "/v1beta/models/gemini-9-flash:generateContent");
    assert_eq!(verdict(&visit), "key_generates");
}

#[test]
fn the_model_is_proposed_chosen_or_written() {
    let mut visit = accepted(&support::auth(), TODAY);
    let model = report(&visit).model.unwrap();
    assert_eq!(model.proposal, "gemini-3.8-flash");
    assert_eq!(model.options, ["gemini-3.8-flash", "gemini-3.8-pro"]);
    assert_eq!(model.remark, "");
    visit.name_model("gemini-3.8-pro");
    assert_eq!(report(&visit).model.unwrap().remark, "");
    visit.name_model("models/gemini-0-none");
    assert!(report(&visit).model.unwrap().remark.contains("gemini-0-none is not among"));
    assert_eq!(visit.call(Rung::Model).unwrap().path(), "/v1beta/models/gemini-0-none");
    for wrong in ["../files", "gemini 3", "a?b", &support::auth()] {
        visit.name_model(wrong);
        assert!(visit.on(Event::Run(Rung::Count)).is_none(), "{wrong}");
        let report = report(&visit);
        assert_ne!(report.model.as_ref().unwrap().remark, "");
        assert!(!format!("{report:?}").contains(&support::auth()));
    }
    visit.name_model(" ");
    assert_eq!(visit.model().unwrap().name(), "gemini-3.8-flash");
}

#[test]
fn another_model_another_key_another_text_start_anew() {
    let two = format!("A_KEY={}\nB_KEY={}\n", support::standard(), support::auth());
    let mut visit = accepted(&two, TODAY);
    press(&mut visit, &Event::Run(Rung::Generate), &good(Rung::Generate));
    visit.name_model("gemini-3.8-flash");
    assert_eq!(verdict(&visit), "key_generates", "the same model by hand changes nothing");
    visit.name_model("gemini-3.8-pro");
    assert_eq!(verdict(&visit), "key_lists_models");
    assert_eq!(states(&visit), [State::Idle; 4]);
    press(&mut visit, &Event::Run(Rung::Count), &good(Rung::Count));
    visit.choose(1);
    assert!(visit.checked().is_none() && visit.model().is_none() && runs(&report(&visit)).is_empty());
    press(&mut visit, &Event::Press, &answer(200, LIST));
    press(&mut visit, &Event::Run(Rung::Stream), &good(Rung::Stream));
    visit.read(support::auth(), Origin::Paste);
    assert!(visit.checked().is_none() && visit.choice().listed().is_empty());
}

#[test]
fn good_news_comes_from_the_highest_rung() {
    let mut visit = accepted(&support::auth(), TODAY);
    for (rung, id) in
        UPPER.into_iter().zip(["key_sees_model", "key_counts_tokens", "key_generates", "key_generates"])
    {
        press(&mut visit, &Event::Run(rung), &good(rung));
        assert_eq!(verdict(&visit), id);
    }
    assert_eq!(states(&visit), [State::Ok; 4]);
}

#[test]
fn the_first_rung_that_fails_gives_the_verdict() {
    let mut visit = accepted(&support::auth(), TODAY);
    press(&mut visit, &Event::Run(Rung::Count), &answer(403, DENIED));
    press(&mut visit, &Event::Run(Rung::Generate), &answer(503, "{}"));
    press(&mut visit, &Event::Run(Rung::Stream), &good(Rung::Stream));
    assert_eq!(states(&visit), [State::Idle, State::Failed, State::Failed, State::Ok]);
    assert_eq!(verdict(&visit), "project_denied");
    press(&mut visit, &Event::Run(Rung::Count), &good(Rung::Count));
    assert_eq!(verdict(&visit), "key_counts_tokens", "what was found above is forgotten");
}

#[test]
fn an_upper_rung_without_an_answer_is_told_apart_by_one_request_without_the_key() {
    let mut visit = accepted(&support::auth(), TODAY);
    let Some(Order::Ask { ticket, .. }) = visit.on(Event::Run(Rung::Generate)) else { panic!() };
    let failed = NoAnswer { online: true, from_file: false, elapsed_ms: 9 };
    let Some(Order::Probe { request, .. }) = visit.on(Event::Failed(ticket, failed)) else { panic!() };
    assert_eq!((request.method, request.path), ("GET", "/v1beta/models"));
    visit.on(Event::Probed(ticket, Reached::Yes));
    assert_eq!(verdict(&visit), "network_ip_blocked");
    assert_eq!(states(&visit)[2], State::Failed);
}

#[test]
fn a_cancelled_rung_is_as_if_it_had_not_run() {
    let mut visit = accepted(&support::auth(), TODAY);
    visit.on(Event::Run(Rung::Generate));
    assert!(matches!(visit.on(Event::Cancel), Some(Order::Abort)));
    assert_eq!((verdict(&visit), states(&visit)), ("cancelled", vec![State::Idle; 4]));
}

#[test]
fn the_verdict_says_where_it_was_asked_from_and_gives_the_command_for_there() {
    for outcome in [good(Rung::Generate), answer(403, DENIED)] {
        let report = climbed(&support::auth(), Rung::Generate, &outcome, TODAY);
        let verify = report.verdicts[0].verify.clone().unwrap();
        assert!(verify.note.unwrap().contains("browser"));
        for part in ["gemini-3.8-flash:generateContent", "$GEMINI_API_KEY", "%{http_code}", "maxOutputTokens"]
        {
            assert!(verify.command.contains(part), "{}", verify.command);
        }
        assert!(!verify.command.contains("{model}"));
        let asked = &report.verdicts[0].evidence[0];
        assert_eq!(asked.text, "POST /v1beta/models/gemini-3.8-flash:generateContent");
    }
}

#[test]
fn a_key_that_lists_models_is_never_called_unknown() {
    let mut faults = Vec::new();
    for case in cases::all() {
        let Given::Answer { provider, key, today, http, body, .. } = &case.given else { continue };
        // The other providers have no upper rungs yet.
        if provider != "gemini" {
            continue;
        }
        let outcome = answer(*http, &cases::body(body, key));
        for rung in UPPER {
            let report = climbed(&cases::fill(&["{{", key, "}}"].concat()), rung, &outcome, today.0);
            let verdict = &report.verdicts[0];
            let also = verdict.also.iter().map(|other| other.id);
            if also.chain([verdict.id]).any(|id| id == "key_invalid") {
                faults.push(format!("{} at {}: {}", case.name, rung.id(), verdict.id));
            }
        }
    }
    none(&faults);
}

/// A rung is passed by the answer that was asked for, not by any good answer.
#[test]
fn a_rung_is_judged_by_the_shape_of_its_own_answer() {
    let others = [(Rung::Accepted, answer(200, support::visit::LIST))];
    let all: Vec<_> = UPPER.into_iter().map(|rung| (rung, good(rung))).chain(others).collect();
    // Text comes as a whole or in pieces, and either shows that it was generated.
    let alike = |rung: Rung, other: Rung| rung == other || rung >= Rung::Generate && other >= Rung::Generate;
    for rung in UPPER {
        for (_, outcome) in all.iter().filter(|(other, _)| !alike(rung, *other)) {
            let mut visit = accepted(&support::auth(), TODAY);
            press(&mut visit, &Event::Run(rung), outcome);
            let verdict = &report(&visit).verdicts[0];
            assert_ne!(verdict.severity, Severity::Fine, "{rung:?} {outcome:?}: {}", verdict.id);
            assert_eq!(visit.rungs()[rung as usize], (rung, State::Failed), "{outcome:?}");
        }
    }
    for (rung, outcome) in all.iter().filter(|(rung, _)| *rung > Rung::Accepted) {
        let mut visit = open(TODAY);
        visit.read(support::auth(), Origin::Paste);
        press(&mut visit, &Event::Press, outcome);
        assert_ne!(report(&visit).verdicts[0].severity, Severity::Fine, "list answered as {rung:?}");
    }
}
