//! Hands events to the visit and carries its orders out.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::fetch::{self, Came, Line};
use super::{Page, setting};
use crate::check::{Event, Rung};
use crate::demo;
use crate::intake::Origin;
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Language;
use crate::report::report;
use crate::visit::{FileNote, Order, Visit};

thread_local! {
    /// The one exchange that may be under way.
    static LINE: RefCell<Option<Line>> = const { RefCell::new(None) };
    /// Whether the visitor's last act was a press: only then may the verdict take the focus.
    static PRESSED: Cell<bool> = const { Cell::new(false) };
}

impl Page {
    /// A new text stands in the box.
    pub(super) fn read(self, text: String, origin: Origin) {
        PRESSED.set(false);
        self.act(|visit| visit.read(text, origin));
    }

    /// The text of a file stands in the box.
    pub(super) fn read_file(self, text: String, note: Option<FileNote>) {
        PRESSED.set(false);
        self.act(|visit| {
            let order = visit.read(text, Origin::File);
            if let Some(note) = note {
                visit.note_file(note);
            }
            order
        });
    }

    /// A file gave no text.
    pub(super) fn note_file(self, note: FileNote) {
        self.act(|visit| {
            visit.note_file(note);
            None
        });
    }

    /// The visitor has been away for long.
    pub(super) fn expire(self) {
        PRESSED.set(false);
        self.act(Visit::expire);
    }

    /// The example of a cause takes the place of the text.
    pub(super) fn play(self, cause: Cause) {
        PRESSED.set(false);
        self.act(|visit| visit.play(&demo::of(cause)?));
    }

    /// The visitor chooses a language.
    pub(super) fn speak(self, language: Language) {
        self.act(|visit| {
            visit.setting.language = language;
            None
        });
    }

    /// Another of the listed credentials is chosen.
    pub(super) fn choose(self, index: usize) {
        PRESSED.set(false);
        self.act(|visit| visit.choose(index));
    }

    /// The visitor says whose key it is.
    pub(super) fn choose_provider(self, id: &str) {
        PRESSED.set(false);
        self.act(|visit| visit.choose_provider(id));
    }

    /// The visitor presses Check.
    pub(super) fn press(self) {
        self.ask(Event::Press);
    }

    /// The visitor presses the button of an upper rung.
    pub(super) fn run(self, rung: Rung) {
        self.ask(Event::Run(rung));
    }

    /// The answer to a press that asks takes the focus. One that is not allowed changes nothing, and takes none.
    fn ask(self, event: Event) {
        self.act(|visit| {
            let order = visit.on(event);
            if matches!(order, Some(Order::Ask { .. })) {
                PRESSED.set(true);
            }
            order
        });
    }

    /// The visitor names a model.
    pub(super) fn name_model(self, name: &str) {
        self.act(|visit| visit.name_model(name));
    }

    /// The visitor presses the button of a comparison.
    pub(super) fn compare_with(self, index: usize) {
        self.on(Event::Compare(index));
    }

    /// The visitor starts or stops the timer.
    pub(super) fn wait(self) {
        self.act(|visit| {
            visit.wait();
            None
        });
    }

    /// Time has passed, and that is all.
    pub(super) fn look_at_clock(self) {
        self.act(|_| None);
    }

    /// The visitor says where the program runs.
    pub(super) fn run_on(self, id: &str) {
        self.act(|visit| {
            visit.run_on(id);
            None
        });
    }

    /// The visitor ticks what the report may name.
    pub(super) fn disclose(self, on: bool) {
        self.act(|visit| {
            visit.disclosure.owners = on;
            None
        });
    }

    /// The visitor lets one withheld token into what is shared, or takes it back.
    pub(super) fn let_pass(self, token: &str, on: bool) {
        self.act(|visit| {
            if on {
                visit.disclosure.tokens.insert(token.to_owned());
            } else {
                visit.disclosure.tokens.remove(token);
            }
            None
        });
    }

    /// What a fingerprint command printed elsewhere stands in its field.
    pub(super) fn compare(self, printed: String) {
        self.act(|visit| {
            visit.compare(printed);
            None
        });
    }

    /// Something happened to the check.
    pub(super) fn on(self, event: Event) {
        self.act(|visit| visit.on(event));
    }

    fn act(self, act: impl FnOnce(&mut Visit) -> Option<Order>) {
        let (order, report) = self
            .visit
            .try_update_value(|visit| {
                setting::look_at_clock(&mut visit.setting);
                (act(visit), report(visit))
            })
            .unzip();
        if let Some(report) = report {
            self.report.set(report);
        }
        if let Some(order) = order.flatten() {
            self.carry_out(order);
        }
    }

    fn carry_out(self, order: Order) {
        match order {
            Order::Abort => hang_up(),
            Order::Ask { ticket, call, credential, pair } => {
                let Some(line) = open() else { return self.on(Event::Cancel) };
                spawn_local(async move {
                    let event = match fetch::ask(&call, &credential, pair.as_ref(), &line).await {
                        Came::Outcome(outcome) => Event::Answered(ticket, outcome),
                        Came::Nothing(failure) => Event::Failed(ticket, failure),
                    };
                    self.on(event);
                });
            }
            Order::Probe { ticket, request } => {
                let Some(line) = open() else { return self.on(Event::Cancel) };
                spawn_local(async move {
                    let reached = fetch::probe(request, &line).await;
                    self.on(Event::Probed(ticket, reached));
                });
            }
        }
    }
}

fn open() -> Option<Line> {
    hang_up();
    let line = Line::open()?;
    LINE.with_borrow_mut(|current| *current = Some(line.clone()));
    Some(line)
}

fn hang_up() {
    if let Some(line) = LINE.with_borrow_mut(Option::take) {
        line.hang_up();
    }
}

/// Whether the visitor's last act was a press. It is answered once.
pub(super) fn take_press() -> bool {
    PRESSED.take()
}
