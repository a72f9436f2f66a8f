//! Goes the way of a visitor, without a browser.

use key_clinic::check::{Event, Rung};
use key_clinic::exchange::{Answer, Call, Outcome};
use key_clinic::intake::Origin;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::system::System;
use key_clinic::report::{Report, report};
use key_clinic::visit::{Order, Setting, Visit};

/// A list of two models that can generate, of which the first is proposed, and one that cannot.
pub const LIST: &str = r#"{"models":[
    {"name":"models/gemini-3.8-flash","supportedGenerationMethods":["generateContent","countTokens"]},
    {"name":"models/gemini-3.8-pro","supportedGenerationMethods":["generateContent"]},
    {"name":"models/gemini-embedding-002","supportedGenerationMethods":["embedContent"]}]}"#;

/// 24 November 2026, 16 o'clock UTC.
const NOW: i64 = 1_795_536_000;

/// An empty page on a day, one hour ahead of UTC.
pub fn open(today: Date) -> Visit {
    open_in(Language::English, today)
}

/// The same in a language.
pub fn open_in(language: Language, today: Date) -> Visit {
    Visit::new(Setting { language, today, now: NOW, ahead: 60, system: System::Linux, from_file: false })
}

/// The report after a paste.
pub fn pasted(text: &str, today: Date) -> Report {
    let mut visit = open(today);
    visit.read(text.to_string(), Origin::Paste);
    report(&visit)
}

/// The report after a paste, a press and an outcome.
pub fn answered(text: &str, outcome: &Outcome, today: Date) -> Report {
    answered_by("", text, outcome, today)
}

/// The same, where the visitor says whose key it is.
pub fn answered_by(provider: &str, text: &str, outcome: &Outcome, today: Date) -> Report {
    let mut visit = open(today);
    visit.read(text.to_string(), Origin::Paste);
    visit.choose_provider(provider);
    press(&mut visit, &Event::Press, outcome);
    report(&visit)
}

/// The report after a paste, a check that listed models, a press on an upper rung and an outcome.
pub fn climbed(text: &str, rung: Rung, outcome: &Outcome, today: Date) -> Report {
    let mut visit = accepted(text, today);
    press(&mut visit, &Event::Run(rung), outcome);
    report(&visit)
}

/// A page with a key that has listed models.
pub fn accepted(text: &str, today: Date) -> Visit {
    let mut visit = open(today);
    visit.read(text.to_string(), Origin::Paste);
    press(&mut visit, &Event::Press, &answer(200, LIST));
    visit
}

/// Presses, and lets the outcome come in. What was sent.
pub fn press(visit: &mut Visit, event: &Event, outcome: &Outcome) -> Call {
    let Some(Order::Ask { ticket, call, .. }) = visit.on(event.clone()) else {
        panic!("{event:?} must ask");
    };
    visit.on(Event::Answered(ticket, outcome.clone()));
    call
}

/// A readable answer.
pub fn answer(http: u16, body: &str) -> Outcome {
    Outcome::Answer(Answer { headers: Vec::new(), http, body: body.to_string(), elapsed_ms: 120 })
}
