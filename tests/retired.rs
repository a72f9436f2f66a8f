//! A model of the table of retired ones that is not found was retired, in every dress of the sentence.

mod support;

use key_clinic::check::{Event, Rung};
use key_clinic::knowledge::models::{self, Fate};
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::report;
use support::cases::none;
use support::visit::{accepted, answer, pasted, press};

const TODAY: Date = Date::new(2026, 11, 21);

/// Names of the table that say which model they mean, a member of the family where a row is one.
fn retired() -> Vec<String> {
    let gone = models::retired().iter().filter(|row| row.fate == Fate::ShutDown);
    let names =
        gone.map(|row| if row.model.ends_with('-') { format!("{}001", row.model) } else { row.model.into() });
    names
        .chain(["gemini-1.5-pro".into(), "gemini-1.5-flash-latest".into()])
        .filter(|it: &String| it.contains('.'))
        .collect()
}

/// How a model is said not to be there.
const SAYINGS: &[&str] = &[
    "models/{model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.",
    "{model} is not found for API version v1beta",
    "404 models/{model} is not found for API version v1, or is not supported for generateContent.",
    "[GoogleGenerativeAI Error]: Error fetching from https://generativelanguage.googleapis.com/v1beta/models/{model}:generateContent: [404 Not Found] models/{model} is not found for API version v1beta",
    "google.api_core.exceptions.NotFound: 404 models/{model} is not found for API version v1beta",
    "{\"error\": {\"code\": 404, \"message\": \"models/{model} is not found for API version v1beta, or is not supported for generateContent.\", \"status\": \"NOT_FOUND\"}}",
    "{'error': {'code': 404, 'message': 'models/{model} is not found for API version v1beta', 'status': 'NOT_FOUND'}}",
    "litellm.NotFoundError: GeminiException - {\n  \"error\": {\n    \"code\": 404,\n    \"message\": \"models/{model} is not found for API version v1beta\",\n    \"status\": \"NOT_FOUND\"\n  }\n}",
    "Gemini error: model not found: {model}",
    "> models/{model} is not found for API version v1beta,\n> or is not supported for generateContent",
];

#[test]
fn a_retired_model_that_is_not_found_was_retired() {
    let mut faults = Vec::new();
    for (model, saying) in retired().iter().flat_map(|model| SAYINGS.iter().map(move |it| (model, it))) {
        let text = saying.replace("{model}", model);
        let report = pasted(&text, TODAY);
        let found = report.verdicts.first().map(|it| it.id);
        if found != Some("model_retired") {
            faults.push(format!("{found:?} for {text}"));
        }
    }
    none(&faults);
}

#[test]
fn a_model_that_was_never_retired_was_not_found() {
    let mut faults = Vec::new();
    for model in ["gemini-3.8-flash", "gemini-9-ultra", "gemni-3.8-flash", "gemini-2.5-flash-lite"] {
        for saying in SAYINGS {
            let text = saying.replace("{model}", model);
            let report = pasted(&text, TODAY);
            let found = report.verdicts.first().map(|it| it.id);
            if found != Some("model_not_found") {
                faults.push(format!("{found:?} for {text}"));
            }
        }
    }
    none(&faults);
}

/// Another model beside the error is not the one that was asked for.
#[test]
fn the_model_of_the_error_decides() {
    for (text, cause) in [
        (
            "I came from gemini-1.5-pro. Now: models/gemini-9-ultra is not found for API version v1beta",
            "model_not_found",
        ),
        (
            "models/gemini-1.5-pro is not found for API version v1beta. I shall try gemini-3.8-flash.",
            "model_retired",
        ),
        (
            "MODEL = gemini-3.8-flash\n404 models/gemini-1.5-flash is not found for API version v1beta",
            "model_retired",
        ),
    ] {
        assert_eq!(pasted(text, TODAY).verdicts.first().map(|it| it.id), Some(cause), "{text}");
    }
}

#[test]
fn an_answer_to_an_upper_rung_tells_it_too() {
    for model in retired() {
        let body = format!(
            r#"{{"error":{{"code":404,"message":"models/{model} is not found for API version v1beta, or is not supported for generateContent.","status":"NOT_FOUND"}}}}"#
        );
        for rung in [Rung::Model, Rung::Generate] {
            let mut visit = accepted(&support::auth(), TODAY);
            visit.name_model(&model);
            press(&mut visit, &Event::Run(rung), &answer(404, &body));
            let verdict = report(&visit).verdicts.first().map(|it| (it.id, it.certainty.id()));
            assert_eq!(verdict, Some(("model_retired", "certain")), "{model}");
        }
    }
}
