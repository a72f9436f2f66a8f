//! Built-in examples: for every cause what a visitor would paste, and what would come back, as the cause's file has it.
//!
//! The keys are made up at run time. Nothing is sent.

mod key;

use crate::exchange::{Answer, Fault, Outcome};
use crate::knowledge::causes::Cause;
use crate::knowledge::models;
use crate::knowledge::rung::Rung;
use crate::knowledge::timeline::standard_keys_retired;
use crate::visit::Demo;

/// How long the answers of the examples took.
const ELAPSED_MS: u32 = 120;

/// The example of this cause; a test holds that it shows the cause.
pub fn of(cause: Cause) -> Option<Demo> {
    let example = cause.example()?;
    let fault = |wire| Outcome::Fault(Fault { wire, http: None, received: 0, elapsed_ms: ELAPSED_MS });
    let body = || key::filled(example.body);
    let outcome = example.wire.map(fault).or_else(|| example.http.map(|http| answer(http, body())));
    // Who has come to an upper rung was listed the models before.
    let listed = (example.rung > Rung::Accepted).then(|| (Rung::Accepted, answer(200, models())));
    Some(Demo {
        text: key::filled(example.text),
        today: example.today.unwrap_or_else(standard_keys_retired),
        answers: listed.into_iter().chain(outcome.map(|it| (example.rung, it))).collect(),
    })
}

const fn answer(http: u16, body: String) -> Outcome {
    Outcome::Answer(Answer { http, body, headers: Vec::new(), elapsed_ms: ELAPSED_MS })
}

/// A list of one model that can generate.
fn models() -> String {
    let name = ["{\"models\":[{\"name\":\"models/", models::current()].concat();
    [&name, "\",\"supportedGenerationMethods\":[\"generateContent\"]}]}"].concat()
}
