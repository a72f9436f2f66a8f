//! A built-in example in place of a visitor's text. While it is shown nothing can be asked.

use super::{Order, Visit};
use crate::check::{Event, Rung};
use crate::exchange::Outcome;
use crate::intake::Origin;
use crate::knowledge::timeline::Date;

/// What would be pasted, the day on which that is, and what would come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demo {
    pub text: String,
    pub today: Date,
    /// The answers to the presses, bottom up.
    pub answers: Vec<(Rung, Outcome)>,
}

impl Visit {
    /// Shows an example as if its text had been pasted and its answers had come. The only order is to abort what is
    /// under way for the text before it.
    pub fn play(&mut self, demo: &Demo) -> Option<Order> {
        self.end_example();
        let day = self.setting.today;
        self.setting.today = demo.today;
        self.whose = None;
        let abort = self.take(demo.text.clone(), Origin::Paste);
        for (rung, outcome) in &demo.answers {
            let event = if *rung == Rung::Accepted { Event::Press } else { Event::Run(*rung) };
            // What would be sent is dropped here.
            if let Some(Order::Ask { ticket, .. }) = self.on(event) {
                self.on(Event::Answered(ticket, outcome.clone()));
            }
        }
        self.example = Some(day);
        abort
    }

    /// Whether what is shown is an example.
    pub const fn is_example(&self) -> bool {
        self.example.is_some()
    }

    /// Another text takes the example's place, on the visitor's own day.
    pub(super) fn end_example(&mut self) {
        if let Some(day) = self.example.take() {
            self.setting.today = day;
        }
    }
}
