//! Goes the way of a visitor, without a browser.

use key_clinic::check::Event;
use key_clinic::exchange::Outcome;
use key_clinic::intake::Origin;
use key_clinic::knowledge::timeline::Date;
use key_clinic::locale::Language;
use key_clinic::report::{Report, report};
use key_clinic::visit::{Order, Setting, Visit};

/// An empty page on a day.
pub fn open(today: Date) -> Visit {
    Visit::new(Setting { language: Language::English, today, from_file: false })
}

/// The report after a paste.
pub fn pasted(text: &str, today: Date) -> Report {
    let mut visit = open(today);
    visit.read(text.to_string(), Origin::Paste);
    report(&visit)
}

/// The report after a paste, a press and an outcome.
pub fn answered(text: &str, outcome: &Outcome, today: Date) -> Report {
    let mut visit = open(today);
    visit.read(text.to_string(), Origin::Paste);
    let Some(Order::Ask { ticket, .. }) = visit.on(Event::Press) else {
        panic!("a press on a recognised key must ask");
    };
    visit.on(Event::Answered(ticket, outcome.clone()));
    report(&visit)
}
